"""Starts what a display can do without: what fails is named in the log, and all else goes on."""

import logging
from collections.abc import Callable
from typing import TypeVar

log = logging.getLogger(__name__)

Started = TypeVar("Started")


def start_optional(
    service: str, start: Callable[[], Started], *, but: type[Exception] | tuple[()] = ()
) -> Started | None:
    """What `start` returns; None where it fails, and then a line of the log says that there is no `service`.

    Raises:
        but: an answer of the service that is no failure of it.
    """
    try:
        return start()
    except but:
        raise
    except Exception as error:  # noqa: BLE001 - whatever one of them does, the loop is played
        log.warning("%s does not work here, all else does: %s", service, _reason(error))
        return None


def _reason(error: Exception) -> str:
    """In a line: a file and what the system says of it, or the error's own words."""
    if isinstance(error, OSError) and error.filename is not None:
        return f"{error.filename}: {error.strerror}"
    return " ".join(str(error).split()) or type(error).__name__
