"""Says where in the window a finding is mended: which page, which slide or display, which of its fields."""

import re
import tomllib
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any

from kiosk.content.display.accepted import NAME as ACCEPTED
from kiosk.content.folders.venue_folder import CAMPAIGN, CAMPAIGNS
from kiosk.content.toml.positions import KeyPath, lines_of
from kiosk.editing.checking.draft_finding import DraftFinding
from kiosk.editing.checking.field_of_finding import DISPLAY_FIELDS, SLIDE_FIELDS, WORDS
from kiosk.editing.checking.older_words import texts_of
from kiosk.editing.checking.window_place import HELP, WindowPlace
from kiosk.editing.displays.display_fields import FIELDS
from kiosk.editing.edits import BOM, Document, read
from kiosk.editing.slides.slide_fields import FORMS, fields_of
from kiosk.editing.steps import Texts
from kiosk.editing.words.campaign_texts import source_language, texts_in
from kiosk.editing.words.campaign_words import CampaignWords, WordState, catalogs_of, words_of

CONTACTS, NOTICES, DISPLAY = "contacts.toml", "notices", "display.toml"
_CONFIRMED = re.compile(r"--confirm (\S+)|id = \"([^\"]+)\"")
UNFINISHED = (WordState.draft, WordState.missing, WordState.changed)


def place_of(found: DraftFinding, texts: Texts, campaign: str) -> WindowPlace:
    """Where it is mended. `texts` are the venue's files, `campaign` is the path of the one that is edited."""
    file = PurePosixPath(found.file or "")
    document = _document(texts, found.file if file.name == CAMPAIGN else campaign)
    if found.id in WORDS or file.suffix == ".po":
        return _words(found, texts, campaign)
    if found.slide:
        return _slide(found, document, found.slide)
    if playlist := found.args.get("playlist"):
        return WindowPlace("schedule", item=str(playlist))
    if file.name == ACCEPTED:
        return WindowPlace("check")
    if file.parent.name == NOTICES:
        return WindowPlace("notice", file=file.as_posix())
    if file.parts[:1] == (CAMPAIGNS,):
        return _in_campaign(found, document, texts)
    return _display(found, texts)


def _document(texts: Texts, name: str | None) -> Document:
    try:
        return read(texts.get(name or "", ""))
    except tomllib.TOMLDecodeError:
        return {}


def _words(found: DraftFinding, texts: Texts, campaign: str) -> WindowPlace:
    """The cell: the text it names, else the first that is not finished in the language, else the first."""
    named = next((tag for tag, file in catalogs_of(campaign, texts).items() if file == found.file), "")
    locale = found.locale or named
    document = _document(texts, campaign)
    if older := texts_of(found, document):
        return WindowPlace("words", item=older[0].slide or "", field=older[0].key, locale=locale)
    words = words_of(campaign, texts_in(document), texts, [locale] if locale else [])
    own = [text for text in words.texts if found.slide in (None, text.slide)]
    keys = [*found.args.get("keys", ()), *(["credit"] if found.id == "credit-untranslated" else [])]
    chosen = [text for text in own if text.key in keys] or _unfinished(words, locale) or own or words.texts
    if not chosen:
        return WindowPlace("words", locale=locale)
    return WindowPlace("words", item=chosen[0].slide or "", field=chosen[0].key, locale=locale)


def _unfinished(words: CampaignWords, locale: str) -> list[Any]:
    if not locale:
        return []
    states = {text.place: words.cell(text, locale).state for text in words.texts}
    return [text for state in UNFINISHED for text in words.texts if states[text.place] is state]


def _slide(found: DraftFinding, document: Document, slide: str, key: str = "") -> WindowPlace:
    """The slide, and which of its fields: as the finding names it, else the one that says its words."""
    table = next((one for one in _tables(document, "slides") if one.get("id") == slide), {})
    there = {one.key: one for one in fields_of(table)}
    named = str(found.args.get("key", "")).split(" ")[0]
    wanted = (key, SLIDE_FIELDS.get(found.id, ""), named, _saying(found, table), _role(found))
    field = next((one for one in wanted if one in there), "")
    locale = ""
    if field and there[field].form == "words":
        locale = found.locale or source_language(document)
    return WindowPlace("slides", item=slide, field=field, locale=locale)


def _saying(found: DraftFinding, table: Mapping[str, Any]) -> str:
    """Which of its texts has the words that a finding quotes."""
    quoted = [_letters(str(found.args[one])) for one in ("words", "others") if one in found.args]
    for key, form in FORMS.items():
        value = table.get(key) if form == "words" else None
        said = [value] if isinstance(value, str) else [*value.values()] if isinstance(value, Mapping) else []
        if any(one and one in _letters(str(text)) for one in quoted for text in said):
            return key
    return ""


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.removesuffix("…")))


def _role(found: DraftFinding) -> str:
    """By which of its texts words find more room: the program's have none of their own."""
    return "headline" if {"words", "ways"} & found.args.keys() else ""


def _in_campaign(found: DraftFinding, document: Document, texts: Texts) -> WindowPlace:
    """A part of the campaign's file, by its keys or its line."""
    place = found.key_path or _at_line(texts.get(found.file or "", ""), found.line)
    match place:
        case ("slides", int(number), *rest) if number < len(_tables(document, "slides")):
            name = str(_tables(document, "slides")[number].get("id", ""))
            return _slide(found, document, name, str(rest[0]) if rest else "")
        case ("playlists", int(number), *rest) if number < len(_tables(document, "playlists")):
            name = str(_tables(document, "playlists")[number].get("id", ""))
            return WindowPlace("schedule", item=name, field=str(rest[0]) if rest else "")
        case ("title" | "credit" as key, *_):
            return WindowPlace("words", field=key, locale=found.locale or source_language(document))
        case ("links", kind, *_):
            return WindowPlace("slides", item=_of_kind(document, str(kind)))
    return WindowPlace("slides", item=_of_kind(document, ""))


def _of_kind(document: Document, kind: str) -> str:
    slides = _tables(document, "slides")
    having = [one for one in slides if one.get("kind") == kind] or slides
    return str(having[0].get("id", "")) if having else ""


def _tables(document: Document, key: str) -> list[Mapping[str, Any]]:
    found = document.get(key, [])
    return [one for one in found if isinstance(one, Mapping)] if isinstance(found, list) else []


def _at_line(text: str, line: int | None) -> KeyPath:
    """What stands at a line: the last that begins at it or before it."""
    try:
        lines = lines_of(text.removeprefix(BOM)) if line and read(text) else {}
    except tomllib.TOMLDecodeError:
        return ()
    before = [(at, place) for place, at in lines.items() if at <= (line or 0)]
    return max(before, key=lambda one: (one[0], len(one[1])))[1] if before else ()


def _display(found: DraftFinding, texts: Texts) -> WindowPlace:
    """A display, and which of its fields; of what is said of a help line, that."""
    files = [name for name in texts if name.endswith(DISPLAY)]
    ids = {str(_document(texts, name).get("id", "")): name for name in files}
    on = ids.get(found.displays[0]) if found.displays else None
    file = found.file if found.file in files else on or (files[0] if files else "")
    if found.id.startswith("contact") or PurePosixPath(found.file or "").name == CONTACTS:
        return WindowPlace("displays", file=file, item=_contact(found, texts), field=HELP)
    keys = {".".join(map(str, one.place)) for one in FIELDS}
    path = found.key_path or _at_line(texts.get(found.file or "", ""), found.line)
    said = [".".join(map(str, path[:length])) for length in (2, 1)]
    field = next((one for one in (DISPLAY_FIELDS.get(found.id, ""), *said) if one in keys | {HELP}), "")
    return WindowPlace("displays", file=file, field=field)


def _contact(found: DraftFinding, texts: Texts) -> str:
    """The id of the help line that a finding is about, as its command or its file names it."""
    if match := _CONFIRMED.search(f"{found.fix or ''} {found.args.get('ask', '')}"):
        return match[1] or match[2]
    path = found.key_path or _at_line(texts.get(found.file or "", ""), found.line)
    entries = _tables(_document(texts, found.file), "contacts")
    number = path[1] if len(path) > 1 and isinstance(path[1], int) else -1
    if 0 <= number < len(entries):
        return str(entries[number].get("id", ""))
    return str(found.args.get("contact", ""))
