"""What mends a finding, where one act does: offered to whoever edits, who may undo it."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import urlsplit

from kiosk.content.toml.positions import KeyPath
from kiosk.editing.checking.draft_finding import DraftFinding
from kiosk.editing.checking.older_words import OLDER, kept
from kiosk.editing.edits import Document, Edit, Insert, Put, Take, edited, read
from kiosk.editing.faults.broken_line import broken_line, meant
from kiosk.editing.slides.slide_fields import LONGEST, SHORTEST
from kiosk.editing.steps import Texts
from kiosk.editing.table_text import CannotEdit

# By the id of a message: which hole has what is written, and which what should be; "" is what was meant.
REPLACED = {
    "date-unknown": ("text", ""),
    "dates-turned-round": ("text", ""),
    "day-unknown": ("text", ""),
    "hours-unknown": ("text", ""),
    "hours-begin-at-24": ("text", ""),
    "hours-empty": ("text", ""),
    "hours-turned-round": ("hours", ""),
    "season-turned-round": ("dates", ""),
    "locale-unknown": ("tag", ""),
    "zone-unknown": ("name", ""),
    "country-unknown": ("code", ""),
    "playlist-slide-unknown": ("name", ""),
    "sign-unknown": ("name", ""),
    "fact-unknown": ("name", ""),
    "observance-unknown": ("name", ""),
    "rule-unknown": ("rule", ""),
    "slide-kind-unknown": ("kind", ""),
    "value-none-of": ("value", ""),
    "pack-file-missing": ("path", ""),
    "file-in-another-case": ("file", "name"),
    "path-with-backslashes": ("path", "mended"),
    "path-leaves-the-pack-meant": ("path", "mended"),
    "host-with-capitals": ("host", "mended"),
}


@dataclass(frozen=True, slots=True)
class Mend:
    """One act: what it is called, and what the file says afterwards."""

    label: str
    file: str
    text: str


def mend(found: DraftFinding, texts: Texts) -> Mend | None:
    """The act that mends a finding; None where there is none, or not one alone."""
    if found.file is None or found.file not in texts:
        return None
    if (line := broken_line(texts, found.file, found.line, found.id)) is not None:
        whole = meant(line, texts, found.args)
        return Mend("Mend this line", found.file, whole) if whole is not None else None
    act = ACTS.get(found.id) or (_replaced if found.id in REPLACED else None)
    try:
        if found.id == OLDER:
            return Mend("It still says the same", found.file, kept(texts[found.file], found))
        offered = act(found, read(texts[found.file])) if act else None
        if offered is None:
            return None
        label, edits = offered
        text = edited(texts[found.file], edits)
    except (CannotEdit, KeyError, IndexError, TypeError, ValueError):
        return None
    return Mend(label, found.file, text) if text != texts[found.file] else None


Offered = tuple[str, list[Edit]] | None


def _replaced(found: DraftFinding, document: Document) -> Offered:
    """What is written in one place becomes what was meant."""
    written, meant = REPLACED[found.id]
    if not meant and len(found.meant) != 1:
        return None
    right = str(found.args[meant]) if meant else found.meant[0]
    wrong = str(found.args[written])
    around = _around(found, document)
    places = [place for place, value in _values(_at(document, around), around) if str(value) == wrong]
    if len(places) != 1 and found.id != "file-in-another-case":
        return None
    return f"Write “{right}”", [Put(place, right) for place in places]


def _renamed(found: DraftFinding, document: Document) -> Offered:
    """A key that is written as another one is meant."""
    place, (meant,) = found.key_path, found.meant
    table = _at(document, place[:-1])
    if meant in table:
        return None
    return f"Call it “{meant}”", [Take(place), Put((*place[:-1], meant), table[place[-1]])]


def _moved_inside(found: DraftFinding, document: Document) -> Offered:
    """A key that belongs in a table."""
    place, table = found.key_path, str(found.args["table"])
    inside = (*place[:-1], table, place[-1])
    return f"Put it in “{table}”", [Take(place), Put(inside, _at(document, place))]


def _key_given(found: DraftFinding, document: Document) -> Offered:
    """A key that is missing, where there is one thing that it can be."""
    place, key = found.key_path, str(found.args["key"])
    if key == "format":
        return "Name the format", [Put((*place, "format"), 1)]
    if key == "id":
        name = _free_id(document, place, str(found.file))
        return f"Name it “{name}”", [Put((*place, "id"), name)]
    if key == "hosts" and place == ("links",):
        hosts = _hosts(document["links"])
        return (f"Let codes lead to {', '.join(hosts)}", [Put(("links", "hosts"), hosts)]) if hosts else None
    return None


def _host_added(found: DraftFinding, document: Document) -> Offered:
    """A host that codes lead to, and that the campaign does not name."""
    host, hosts = str(found.args["host"]), document["links"].get("hosts", [])
    return f"Let codes lead to {host}", [Insert(("links", "hosts"), len(hosts), host)]


def _hosts_named(_found: DraftFinding, document: Document) -> Offered:
    hosts = _hosts(document["links"])
    return (f"Let codes lead to {', '.join(hosts)}", [Put(("links", "hosts"), hosts)]) if hosts else None


def _switched_on(found: DraftFinding, document: Document) -> Offered:
    """A slide or a playlist that counts again."""
    part = "slides" if "slide" in found.args else "playlists"
    name = found.args.get("slide", found.args.get("playlist"))
    number = next(at for at, one in enumerate(document[part]) if one.get("id") == name)
    return "Switch it on", [Take((part, number, "enabled"))]


def _timed(found: DraftFinding, document: Document) -> Offered:
    """A slide that stands for as long as its words or its film take."""
    seconds = float(found.args.get("takes", found.args.get("seconds", 0)))
    if not SHORTEST <= seconds <= LONGEST:
        return None
    number = next(at for at, one in enumerate(document["slides"]) if one.get("id") == found.slide)
    said: float = int(seconds) if seconds.is_integer() else seconds
    return f"Let it stand {said:g} seconds", [Put(("slides", number, "seconds"), said)]


ACTS: Mapping[str, Callable[[DraftFinding, Document], Offered]] = {
    "key-unknown": _renamed,
    "key-belongs-inside": _moved_inside,
    "key-missing": _key_given,
    "hosts-empty": _hosts_named,
    "link-to-another-host": _host_added,
    "slide-switched-off": _switched_on,
    "playlist-switched-off": _switched_on,
    "too-short-to-read": _timed,
    "film-without-seconds": _timed,
    "film-cut": _timed,
    "film-begins-again": _timed,
}


def _around(found: DraftFinding, document: Document) -> KeyPath:
    """Where to look for what is written: at the place, in the slide, else anywhere."""
    if found.place:
        return found.key_path
    if found.slide:
        return "slides", next(at for at, one in enumerate(document["slides"]) if one.get("id") == found.slide)
    return ()


def _values(value: Any, place: KeyPath) -> Iterator[tuple[KeyPath, Any]]:
    """Every value that is no table and no list, with its place."""
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _values(inner, (*place, key))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from _values(inner, (*place, number))
    else:
        yield place, value


def _at(document: Document, place: KeyPath) -> Any:
    at: Any = document
    for step in place:
        at = at[step]
    return at


def _free_id(document: Document, place: KeyPath, file: str) -> str:
    """A name made of what a slide says, or of its kind; of a campaign's file, of its folder."""
    if not place:
        return PurePosixPath(file).parent.name
    table, others = _at(document, place), _at(document, place[:-1])
    headline = table.get("headline", "")
    words = headline if isinstance(headline, str) else next(iter(headline.values()), "")
    letters = re.sub(r"[^a-z0-9]+", "-", words.casefold()).strip("-")[:40].strip("-")
    name = letters or str(table.get("kind", place[0])).rstrip("s")
    known = {one.get("id") for one in others if isinstance(one, Mapping)}
    free = (name if number == 1 else f"{name}-{number}" for number in range(1, len(known) + 3))
    return next(one for one in free if one not in known)


def _hosts(links: Any) -> list[str]:
    """The hosts that a campaign's own links lead to."""
    found = (
        urlsplit(str(value)).hostname for _, value in _values(links, ()) if str(value).startswith("https://")
    )
    return list(dict.fromkeys(host for host in found if host))
