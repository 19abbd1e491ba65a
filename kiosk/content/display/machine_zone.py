"""The machine's time zone by its IANA name: what TZ, /etc/localtime and /etc/timezone mean to the system.

The order and the meaning are those of glibc (tzset(3)): TZ goes before the files, and names a zone, a file or
a rule of POSIX. A zone that has no name is found by its offsets.
"""

import logging
from collections.abc import Mapping
from functools import lru_cache
from io import BytesIO
from pathlib import Path, PurePosixPath
from zoneinfo import ZoneInfo

from kiosk.content.display.zone_search import same_zone
from kiosk.content.language.regions import zones
from kiosk.content.messages.quoting import shown
from kiosk.content.plain_file import LARGEST_TEXT, UnreadableFile, content

log = logging.getLogger(__name__)

ZONES = "zoneinfo"  # the folder of the system's zones, wherever it lies
VARIANTS = ("posix", "right")  # the same zones in it, without leap seconds and with them
LOCALTIME = "etc/localtime"
DEFAULT_RULE = ",M3.2.0,M11.1.0"  # glibc's for a rule that names summer time and no days for it
LINKS = 40  # as many as Linux follows


def machine_zone(environment: Mapping[str, str], country: str | None, root: Path = Path("/")) -> str:
    """The zone of the machine whose files lie below `root`; UTC, and a warning, where it has none.

    Of zones that keep the same time it is one of the country (ISO 3166-1, two letters).
    """
    return _found(environment.get("TZ"), country, root)


@lru_cache(maxsize=16)  # so that a display that is read again says it once
def _found(variable: str | None, country: str | None, root: Path) -> str:
    text = "localtime" if variable is None else variable.removeprefix(":")
    if text == "localtime":
        return _of_files(root, country)
    if not text:
        return "UTC"
    if text.startswith("/"):
        name = _of_file(root / text.lstrip("/"), country, root)
    else:
        name = _known(text) or _of_rule(text, country)
    return name or _utc(f"TZ = {shown(variable)}")


def _of_files(root: Path, country: str | None) -> str:
    file = root / LOCALTIME
    try:
        named = (root / "etc/timezone").read_text().strip()
    except (OSError, ValueError):
        named = ""
    if not file.is_symlink() and not file.exists():
        # The system's time is UTC then, unless somebody named one.
        return _known(named) or "UTC"
    return _of_file(file, country, root, named) or _utc(f"/{LOCALTIME} {_told(file)}")


def _of_file(file: Path, country: str | None, root: Path, named: str = "") -> str | None:
    """The zone of a file: by the name that a link to it has, else by what is in it."""
    for _ in range(LINKS):
        if name := _name_in(PurePosixPath(file)):
            return name
        try:
            target = file.readlink()
        except OSError:
            break
        file = root / str(target).lstrip("/") if target.is_absolute() else file.parent / target
    try:
        zone = ZoneInfo.from_file(BytesIO(content(file, LARGEST_TEXT)))
    except (UnreadableFile, ValueError):
        return None
    return same_zone(zone, country, named=_known(named), with_past=True)


def _of_rule(text: str, country: str | None) -> str | None:
    """The zone whose rule of POSIX this is."""
    for rule in (text, text + DEFAULT_RULE):
        # A file of the form TZif (RFC 9636) that has no transitions, and the rule for all time at its end.
        empty = b"TZif2" + bytes(15) + b"".join(count.to_bytes(4, "big") for count in (0, 0, 0, 0, 1, 4))
        content = (empty + bytes(6) + b"UTC\x00") * 2 + b"\n" + rule.encode(errors="replace") + b"\n"
        try:
            return same_zone(ZoneInfo.from_file(BytesIO(content)), country)
        except ValueError:
            continue
    return None


def _name_in(path: PurePosixPath) -> str | None:
    """The zone that a file among the system's zones is named for."""
    if ZONES not in path.parts:
        return None
    return _known("/".join(path.parts[path.parts.index(ZONES) + 1 :]))


def _known(name: str) -> str | None:
    """A zone by its name, also by that of one of its variants."""
    first, _, rest = name.partition("/")
    name = rest if first in VARIANTS else name
    return name if name in zones() and name != "localtime" else None


def _told(file: Path) -> str:
    return f"is a link to {file.readlink()}" if file.is_symlink() else "is a file"


def _utc(what: str) -> str:
    log.warning(
        "%s, which is the time of no zone: the display goes by UTC; "
        'write the zone of its place into display.toml, as timezone = "Europe/Brussels"',
        what,
    )
    return "UTC"
