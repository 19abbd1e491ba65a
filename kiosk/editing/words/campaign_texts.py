"""The texts of a campaign as its file has them, also while the file is being mended."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from kiosk.content.campaign.slides import KINDS
from kiosk.content.language import locales
from kiosk.content.toml.positions import KeyPath
from kiosk.content.translation.template import CAMPAIGN_FIELDS, SLIDE_FIELDS
from kiosk.editing.edits import Document, read
from kiosk.editing.slides.slide_name import name_alone

USUAL_SOURCE = "en"  # while a file does not say it
PLAIN = frozenset({"title"})  # texts that are no table: their other languages stand in catalogs
_REMEMBERED = 8  # texts of campaigns
NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class CampaignText:
    """One text: where it stands in the file, of which slide it is (None: the campaign's own), what it says.

    `said` is by canonical locale, `written` has the key of each as somebody wrote it.
    """

    place: KeyPath
    slide: str | None
    key: str
    said: Mapping[str, str]
    written: Mapping[str, str] = field(default_factory=lambda: NOTHING)


@dataclass(frozen=True, slots=True)
class EditedTexts:
    """All texts of a campaign, in the order of the file: of itself first, then of its slides."""

    source: str
    slides: "tuple[EditedSlide, ...]"


@dataclass(frozen=True, slots=True)
class EditedSlide:
    """A slide with its texts: its kind, the playlists that have it, what it is called in the window."""

    id: str | None
    kind: str
    playlists: tuple[str, ...]
    texts: tuple[CampaignText, ...]
    name: str = ""


def source_language(document: Document) -> str:
    """The canonical locale in which the campaign's texts are written."""
    return _canonical(str(document.get("source-language", ""))) or USUAL_SOURCE


def texts_in(document: Document) -> EditedTexts:
    """The texts of a campaign that say something, as its file reads."""
    return EditedTexts(source_language(document), tuple(slides_of(document)))


@lru_cache(maxsize=_REMEMBERED)
def texts_written(text: str) -> EditedTexts:
    """The texts of a campaign whose file says this; it is remembered, for each key that is typed asks.

    Raises:
        tomllib.TOMLDecodeError: it is no TOML.
    """
    return texts_in(read(text))


def slides_of(document: Document) -> Iterator[EditedSlide]:
    """The campaign itself and then its slides, with the texts that say something."""
    source = source_language(document)
    own = (text_of(document, source, None, (), key) for key in CAMPAIGN_FIELDS)
    yield EditedSlide(None, "", (), tuple(text for text in own if text.said))
    playlists = [one for one in _list(document, "playlists") if isinstance(one, dict)]
    for number, slide in enumerate(_list(document, "slides")):
        if isinstance(slide, dict):
            name, kind = str(slide.get("id", "")), str(slide.get("kind", ""))
            found = (text_of(slide, source, name, ("slides", number), key) for key in keys_of(kind))
            used = (str(one.get("id")) for one in playlists if name in _list(one, "slides"))
            said = tuple(text for text in found if text.said)
            yield EditedSlide(name, kind, tuple(used), said, name_alone(slide, source))


def keys_of(kind: str) -> tuple[str, ...]:
    """The keys of a kind of slide that are texts, in the order in which they are read."""
    model = KINDS.get(kind)
    return tuple(key for key in SLIDE_FIELDS if model and key in model.model_fields)


def text_of(owner: Document, source: str, slide: str | None, place: KeyPath, key: str) -> CampaignText:
    """A text of a slide or of the campaign, whether it says anything or not."""
    value: Any = owner.get(key)
    if isinstance(value, str):
        said, written = ({source: value} if value.strip() else {}), {}
    elif isinstance(value, Mapping):
        pairs = {name: one for name, one in value.items() if isinstance(one, str)}
        written = {known: name for name in pairs if (known := _canonical(name))}
        said = {known: pairs[name] for known, name in written.items()}
    else:
        said, written = {}, {}
    return CampaignText((*place, key), slide, key, MappingProxyType(said), MappingProxyType(written))


def _canonical(tag: str) -> str | None:
    try:
        return locales.canonical(tag)
    except locales.UnknownLocale:
        return None


def _list(document: Document, key: str) -> list[Any]:
    found = document.get(key)
    return found if isinstance(found, list) else []
