"""What every text of a campaign says in every language, where that stands, and what is left to do."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import NamedTuple

from kiosk.content.language import locales
from kiosk.content.language.catalogs import REVIEWS, Review
from kiosk.editing.steps import Texts
from kiosk.editing.words.campaign_texts import CampaignText, EditedSlide, EditedTexts
from kiosk.editing.words.catalog_text import CatalogText, catalog_text

TRANSLATIONS = "translations"


class WordState(StrEnum):
    """How far the words of a text are in a language."""

    source = "source"
    ready = "ready"
    draft = "draft"
    changed = "changed"  # what they were translated from says something else now
    missing = "missing"


class TooLong(NamedTuple):
    """That words do not fit on screens of a shape, "wide", "tall" or "bar": some are not seen (`is_cut`), or
    all of them stand smaller than they are legible.
    """

    shape: str
    is_cut: bool


WordPlace = tuple[str | None, str, str]
"""The slide, None for the campaign, the key and the locale of words."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A text in a language.

    `is_own` tells words of this language from those of `found_in`, to which it falls back; None: from none,
    and displays show the campaign's own language. `review` is None for words in the campaign's file, of which
    no review is kept.
    """

    words: str
    state: WordState
    is_own: bool
    found_in: str | None
    review: Review | None
    too_long: tuple[TooLong, ...] = ()

    @property
    def is_too_long(self) -> bool:
        """Whether it does not fit on some screen."""
        return bool(self.too_long)


@dataclass(frozen=True)
class CampaignWords:
    """All the words of a campaign: its texts by slide, its languages with its own first, its catalogs.

    `before` has what its texts said when they were last put on the displays, by slide and key; `too_long` has
    the slides, keys and locales whose words do not fit, from whoever drew them.
    """

    source: str
    slides: tuple[EditedSlide, ...]
    locales: tuple[str, ...]
    catalogs: Mapping[str, str]
    before: Mapping[tuple[str | None, str], Mapping[str, str]] = field(default_factory=dict)
    too_long: Mapping[WordPlace, tuple[TooLong, ...]] = field(default_factory=dict)

    @cached_property
    def texts(self) -> tuple[CampaignText, ...]:
        """All texts, in the order of the file."""
        return tuple(text for slide in self.slides for text in slide.texts)

    def catalog(self, locale: str) -> CatalogText | None:
        """The catalog of a language; None where there is none."""
        written = self.catalogs.get(locale)
        return None if written is None else catalog_text(written)

    def cell(self, text: CampaignText, locale: str) -> Cell:
        """A text in a language, found as where it is played."""
        too_long = self.too_long.get((text.slide, text.key, locale), ())
        if locale == self.source and locale in text.said:
            return Cell(text.said[locale], WordState.source, True, locale, None, too_long)
        for candidate in locales.fallbacks(locale):
            is_own = candidate == locale
            if candidate in text.said:
                state = WordState.changed if self._is_older(text, candidate) else WordState.ready
                return Cell(text.said[candidate], state, is_own, candidate, None, too_long)
            if found := self._in_catalog(text, candidate, is_own, too_long):
                return found
        return Cell("", WordState.missing, False, None, None)

    def counts(self, locale: str) -> Counter[WordState]:
        """How many texts are how far in a language."""
        return Counter(self.cell(text, locale).state for text in self.texts)

    def has_changed(self, slide: EditedSlide) -> bool:
        """Whether a text of a slide says something else in the campaign's language than on the displays."""
        return any(
            self._source_before(text) not in (None, text.said.get(self.source)) for text in slide.texts
        )

    def is_new(self, slide: EditedSlide) -> bool:
        """Whether no text of the slide is on the displays."""
        return not any((text.slide, text.key) in self.before for text in slide.texts)

    def _in_catalog(
        self, text: CampaignText, locale: str, is_own: bool, too_long: tuple[TooLong, ...]
    ) -> Cell | None:
        catalog, source = self.catalog(locale), text.said.get(self.source)
        message = catalog.messages.get(source) if catalog and source else None
        if catalog is None or message is None or not message.words or (message.is_fuzzy and not is_own):
            return None
        review = message.review or catalog.review
        state = WordState.draft if review == REVIEWS[0] else WordState.ready
        if message.is_fuzzy:
            state = WordState.changed
        return Cell(message.words, state, is_own, locale, review, too_long)

    def _is_older(self, text: CampaignText, locale: str) -> bool:
        """Whether words of the file stayed as they are on the displays when those of its language changed."""
        before = self.before.get((text.slide, text.key), {})
        changed = self._source_before(text) not in (None, text.said.get(self.source))
        return locale != self.source and changed and before.get(locale) == text.said[locale]

    def _source_before(self, text: CampaignText) -> str | None:
        return self.before.get((text.slide, text.key), {}).get(self.source)


def words_of(
    name: str,
    found: EditedTexts,
    texts: Texts,
    spoken: Iterable[str],
    before: EditedTexts | None = None,
) -> CampaignWords:
    """The words of the campaign whose file has that name in the venue's folder; its texts were `found` there.

    `texts` are the venue's files, `spoken` the locales of its displays, `before` the campaign's texts when
    they were last put on the displays.
    """
    catalogs = catalogs_of(name, texts)
    tables = (locale for slide in found.slides for text in slide.texts for locale in text.said)
    known = dict.fromkeys([found.source, *spoken, *sorted({*tables, *catalogs})])
    written = {locale: texts[file] for locale, file in catalogs.items()}
    earlier = before.slides if before else ()
    said = {(text.slide, text.key): text.said for one in earlier for text in one.texts}
    return CampaignWords(found.source, found.slides, tuple(known), MappingProxyType(written), said)


def catalogs_of(name: str, texts: Iterable[str]) -> Mapping[str, str]:
    """The names of a campaign's catalogs among those of a venue's files, by canonical locale.

    Of two for one locale the one with its canonical name counts, as where they are played.
    """
    folder = PurePosixPath(name).parent / TRANSLATIONS
    found: dict[str, str] = {}
    for file in sorted(texts):
        path = PurePosixPath(file)
        if path.parent == folder and path.suffix == ".po":
            try:
                locale = locales.canonical(path.stem)
            except locales.UnknownLocale:
                continue
            if locale not in found or path.stem == locale:
                found[locale] = file
    return found
