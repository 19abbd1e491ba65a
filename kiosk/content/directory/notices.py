"""Says to whoever runs a screen what the time of a contact has come to: soon due, due, or shown no more."""

from collections.abc import Iterator
from datetime import date

from kiosk.content.directory.help_lines import HelpLines
from kiosk.content.directory.known_contact import KnownContact


def notice(entry: KnownContact, on: date) -> str:
    """What somebody should know of a contact's dates on a local day, a part of a sentence; "" for nothing."""
    change, last = entry.change(on), entry.sure_until(on)
    match entry.state(on):
        case "sure":
            return ""
        case "ages":
            what = f"is to be verified by {last}" if change is None else f"is to change on {change}"
            return f"{named(entry)} {what}"
        case state:
            what = f"was to be verified by {last}" if change is None else f"was to change on {change}"
            then = "is shown no more" if state == "lapsed" else _until(entry, on)
            return f"{named(entry)} {what}, and {then}"


def notices(lines: HelpLines, on: date, *, is_booth: bool = False) -> Iterator[str]:
    """What somebody should know of those that a help page shows on a local day, or shows no more; a booth's
    pages show more of them.
    """
    danger = [lines.emergency] if lines.emergency else []
    gone = [entry for entry in lines.entries if entry.is_lapsed_only(on)]
    shown = lines.at_booth(on) if is_booth else lines.on_page(on)
    yield from filter(None, (notice(entry, on) for entry in (*shown, *danger, *gone)))


def gaps(country: str | None, lines: HelpLines, on: date) -> Iterator[str]:
    """What a booth's page of help lacks on a local day, as visitors find it: each a part of a sentence."""
    if country is None:
        yield "no country is known, and the page of help asks visitors for theirs"
        return
    if not lines.at_booth(on):
        yield f"no help line of {country} may be shown, and the page of help says so"
    if lines.on(on).emergency is None:
        yield f"no emergency number of {country} may be shown, and the page of help has none"


def _until(entry: KnownContact, on: date) -> str:
    """Until when a contact that is due is shown, and what is not said of it."""
    claims = "" if entry.contact.kind == "emergency" else "without what it promises "
    return f"is shown {claims}until {entry.shown_until(on)}"


def named(entry: KnownContact) -> str:
    """Its name, and its number as an operator dials it, or where one writes to it."""
    one = entry.contact
    reached_at = one.number.shown if one.voices else one.address
    return f"{one.name} ({' '.join(reached_at.split())})"
