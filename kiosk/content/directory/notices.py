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


def notices(lines: HelpLines, on: date) -> Iterator[str]:
    """What somebody should know of those that a help page shows on a local day, or shows no more."""
    danger = [lines.emergency] if lines.emergency else []
    gone = [entry for entry in lines.entries if entry.is_lapsed_only(on)]
    yield from filter(None, (notice(entry, on) for entry in (*lines.on_page(on), *danger, *gone)))


def _until(entry: KnownContact, on: date) -> str:
    """Until when a contact that is due is shown, and what is not said of it."""
    claims = "" if entry.contact.kind == "emergency" else "without what it promises "
    return f"is shown {claims}until {entry.shown_until(on)}"


def named(entry: KnownContact) -> str:
    """Its name, and its number as an operator dials it."""
    return f"{entry.contact.name} ({' '.join(entry.contact.number.shown.split())})"
