"""Keeps what was found out of films, by their content, so that each is gone through once.

Whoever asks for one that somebody goes through, another display or a check, waits for what they find.
"""

import hashlib
import json
import logging
from collections import defaultdict
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext, suppress
from dataclasses import asdict, fields
from pathlib import Path
from threading import Lock
from time import monotonic
from typing import Any

from kiosk.content import kernel_lock
from kiosk.media.film.film_findings import FilmReview
from kiosk.media.intake.film_review import LONGEST, PassingFault, film_review
from kiosk.media.intake.kept_file import keep
from kiosk.media.picture import PictureError, opened

log = logging.getLogger(__name__)

RECIPE = 6  # one more whenever the same film would be found otherwise than before
TAKEN = "is being looked through by another program, which takes long"
# What is kept: why it cannot be shown, or all of a review.
KINDS = ({"reason"}, {one.name for one in fields(FilmReview)})


class FilmReviews:
    """What was found, in memory, and in a folder where there is one: a small file for each film."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder
        self._found: dict[str, dict[str, Any]] = {}
        self._turns: defaultdict[str, Lock] = defaultdict(Lock)

    def known(self, path: Path) -> FilmReview | None:
        """What was found out of a film before; None where nobody has looked yet.

        Raises:
            PictureError: it is not there, or what was found is that it cannot be shown.
        """
        told = self._get(_key(path))
        return None if told is None else _review(told)

    def reviewed(self, path: Path, limit: float = LONGEST) -> FilmReview:
        """What is found out of a film, at most once, in `limit` seconds.

        Raises:
            PictureError: as `film_review`.
        """
        key, until = _key(path), monotonic() + limit
        told = self._get(key)
        if told is None:
            with self._alone(key, until):
                told = self._get(key)  # by whoever had it before
                if told is None:
                    told = _looked(path, max(0.0, until - monotonic()))
                    self._put(key, told)
        return _review(told)

    @contextmanager
    def _alone(self, key: str, until: float) -> Iterator[None]:
        """Have a film for oneself, among the threads of this process, and the processes of this folder.

        Raises:
            PassingFault: somebody still has it at the instant `until` of time.monotonic().
        """
        turn = self._turns[key]
        if not turn.acquire(timeout=max(0.0, until - monotonic())):
            raise PassingFault(TAKEN)
        try:
            with self._claim(key, until):
                yield
        finally:
            turn.release()

    def _claim(self, key: str, until: float) -> AbstractContextManager[object]:
        if self.folder is None:
            return nullcontext()
        file = self.folder / f".{key}.lock"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            file.touch()
            lock = kernel_lock.exclusive_by(file, until)
        except OSError:  # nothing can be kept or locked there: each goes through it for themselves
            return nullcontext()
        if lock is None:
            raise PassingFault(TAKEN)
        ending = ExitStack()
        ending.callback(lock.close)
        ending.callback(file.unlink, missing_ok=True)  # before that: whoever waits looks for what was found
        return ending

    def _get(self, key: str) -> dict[str, Any] | None:
        if key not in self._found and self.folder is not None:
            with suppress(OSError, ValueError):
                told = json.loads((self.folder / f"{key}.json").read_bytes())
                if set(told) in KINDS:
                    self._found[key] = told
        return self._found.get(key)

    def _put(self, key: str, told: dict[str, Any]) -> None:
        self._found[key] = told
        if self.folder is None:
            return
        try:
            keep(self.folder / f"{key}.json", json.dumps(told).encode())
        except OSError as error:
            log.warning("%s: %s; films are looked through anew each time", self.folder, error.strerror)


def _looked(path: Path, limit: float) -> dict[str, Any]:
    try:
        return asdict(film_review(path, limit=limit))
    except PassingFault:
        raise
    except PictureError as error:
        return {"reason": error.reason}


def _review(told: dict[str, Any]) -> FilmReview:
    if "reason" in told:
        raise PictureError(told["reason"])
    return FilmReview(**told)


def _key(path: Path) -> str:
    with opened(path) as file:
        made_of = hashlib.file_digest(file, "sha256")
    made_of.update(json.dumps(["film", RECIPE, path.suffix.lower()]).encode())
    return made_of.hexdigest()


_REVIEWS = FilmReviews()


def keep_reviews_in(folder: Path | None) -> None:
    """Keep what is found from now on in a folder, and take from it what is there; None: in memory alone."""
    _REVIEWS.folder = folder


def known(path: Path) -> FilmReview | None:
    """What was found out of a film before, as `FilmReviews.known`."""
    return _REVIEWS.known(path)


def reviewed(path: Path, limit: float = LONGEST) -> FilmReview:
    """What is found out of a film, at most once, as `FilmReviews.reviewed`."""
    return _REVIEWS.reviewed(path, limit)
