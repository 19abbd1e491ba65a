"""Says which campaign a display plays where a command names none: one of its venue's folder."""

from contextlib import suppress
from pathlib import Path

from kiosk.content.display.display import Display
from kiosk.content.errors import ContentError, Fault, nearest
from kiosk.content.file_names import named_as
from kiosk.content.messages.quoting import cut, shown
from kiosk.content.toml.document import read_toml
from kiosk.content.toml.positions import lines_of
from kiosk.content.venue_folder import CAMPAIGNS, DISPLAYS, campaigns_in, top_of


def chosen_campaign(file: Path, display: Display) -> Path | None:
    """The folder of the campaign that a display plays, which was read from a file; None where that lies in no
    venue's folder, or in one without campaigns, and the display names none.

    Raises:
        ContentError: it names one that is not there, or none of several.
    """
    name, top = display.campaign, top_of(file)
    if top is None:
        if name is None:
            return None
        raise _fault(
            file,
            f"this file does not lie in {DISPLAYS}/ of a venue's folder: name the campaign on the command",
        )
    there = _there(top)
    if name is not None:
        if (found := named_as(name, there)) is None:
            raise _fault(file, _missing(name, top, there))
        return there[found]
    if len(there) > 1:
        told = f"there are several campaigns in {top / CAMPAIGNS}, {_listed(there)}: say which of them this"
        told += f' display plays, as campaign = "{cut(next(iter(there)))}"'
        raise ContentError([Fault(file, None, told)])
    return next(iter(there.values()), None)


def _there(top: Path) -> dict[str, Path]:
    try:
        return campaigns_in(top)
    except OSError as error:
        told = f"cannot be looked into: {error.strerror}"
        raise ContentError([Fault(top / CAMPAIGNS, None, told)]) from error


def _missing(name: str, top: Path, there: dict[str, Path]) -> str:
    only = f"only {_listed(there)}" if there else "nor any other"
    return f"there is no campaign {shown(name)} in {top / CAMPAIGNS}, {only}{nearest(name, there)}"


def _listed(there: dict[str, Path]) -> str:
    return cut(", ".join(there))


def _fault(file: Path, message: str) -> ContentError:
    """At the line of the key, where the file can be read: its last good copy may be what is played."""
    line = None
    with suppress(ContentError):
        line = lines_of(read_toml(file)[0]).get(("campaign",))
    return ContentError([Fault(file, line, f"campaign: {message}")])
