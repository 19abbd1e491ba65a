"""Puts the words of one page into its languages: the program's own, the campaign's, those of help."""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cached_property
from itertools import zip_longest

from babel import Locale

from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.links import CodeLink, code_link
from kiosk.content.directory.help_lines import ShownHelp
from kiosk.content.display.display import Display
from kiosk.content.language import locales, numerals
from kiosk.content.language.catalogs import REVIEWS
from kiosk.content.language.line_breaks import is_unspaced
from kiosk.content.language.texts import SOURCE, Words, review, text_of, translate
from kiosk.content.page.by_kind import TO_BYSTANDER
from kiosk.content.page.page import Phrase
from kiosk.content.sentences import sentences


class PageComposer:
    """A campaign's words on a display, in the locales of one turn, on a local day.

    `shown` are the turn's locales, `spoken` those its phrases are said in, the second under the first. On a
    page about help or rights (`is_about_help`) they are locales whose words were reviewed as far as the
    display asks for.
    """

    def __init__(
        self,
        campaign: Campaign,
        display: Display,
        shown: tuple[str, ...],
        on: date,
        *,
        is_about_help: bool = False,
    ) -> None:
        self.campaign, self.display, self.on = campaign, display, on
        self.shown = self._reviewed(shown) if is_about_help else shown
        self.is_flipped = locales.is_right_to_left(self.shown[0])
        self.spoken = self.shown[:2]

    def translate(self, phrase: str, **values: str | int) -> Phrase:
        """One of the program's own sentences."""
        return self._translated(phrase, self.spoken, values)

    def translate_reviewed(self, phrase: str, **values: str | int) -> Phrase:
        """A sentence that sends somebody to help, on a page about anything."""
        return self._translated(phrase, self._reviewed(self.spoken), values)

    def _translated(self, phrase: str, spoken: tuple[str, ...], values: Mapping[str, str | int]) -> Phrase:
        country = self.display.country
        return distinct(translate(phrase, locale, country, **values) for locale in spoken)

    @property
    def region(self) -> Locale:
        """Babel's data for the numbers of the turn's first locale on this display."""
        return locales.of_numbers(self.shown[0], self.display.country)

    def numeral(self, written: str) -> Words:
        """A number of the first locale, large and by itself. Latin digits have the Latin face everywhere, and
        that of Arabic beside the percent sign of its letters.
        """
        if not numerals.has_latin_digits(self.region):
            return Words(written, self.shown[0])
        return Words(written, "ar" if "\u066a" in written else SOURCE)

    def text(self, text: str | Mapping[str, str] | None) -> Phrase:
        """A text of the campaign; nothing for none."""
        return distinct(self.found(text, locale) for locale in self.spoken) if text is not None else ()

    def found(self, text: str | Mapping[str, str], locale: str) -> Words:
        """A text of the campaign in one locale."""
        return text_of(text, locale, self.campaign.source_language, self.campaign.translations)

    def code_link(self, kind: str, slide: str) -> CodeLink:
        """Where the code of a donate or learn slide leads, in the first of the turn's locales."""
        link = getattr(self.campaign.links, kind, None) or ""
        url = self.found(link, self.shown[0]).text if isinstance(link, Mapping) else link
        display = self.display.id if self.display.attribution else None
        return code_link(url, display=display, campaign=self.campaign.id, slide=slide)

    def action(self) -> Phrase:
        """Whom a bystander may turn to: trained staff, else a help line, else the emergency number."""
        if self.display.staff_trained:
            return self.translate_reviewed(sentences.TELL_STAFF)
        found = self.help.first_of(TO_BYSTANDER)
        if found is None:
            return ()
        kind, number = found
        return self.translate_reviewed(TO_BYSTANDER[kind], number=number.shown)

    def action_pictogram(self) -> str:
        """The pictogram of `action`."""
        return "act-tell-staff" if self.display.staff_trained else "act-call"

    def _reviewed(self, shown: tuple[str, ...]) -> tuple[str, ...]:
        """Each locale or, if its words were not reviewed enough, the next of the display that qualifies.

        The source language always does.
        """
        if self.display.minimum_review == REVIEWS[0]:
            return shown
        own = self.display.locales
        found = []
        for locale in shown:
            start = own.index(locale) if locale in own else 0
            following = (locale, *own[start:], *own[:start])
            found.append(next(filter(self._qualifies, following), SOURCE))
        return tuple(dict.fromkeys(found))

    def _qualifies(self, locale: str) -> bool:
        of_pack = review(locale, self.campaign.translations, self.campaign.source_language)
        reviews = (review(locale), of_pack)
        return min(map(REVIEWS.index, reviews)) >= REVIEWS.index(self.display.minimum_review)

    @cached_property
    def help(self) -> ShownHelp:
        """The help lines of the display's country, and its number for danger."""
        return self.display.help_lines.on(self.on)


def distinct(words: Iterable[Words]) -> Phrase:
    """Words of several locales without those that fell back to the same text."""
    return tuple({word.text: word for word in words}.values())


def joined(first: Phrase, second: Phrase, between: str = " ") -> Phrase:
    """Two texts as one; scripts without spaces between words have none between sentences.

    One that stands in fewer languages, because others fell back to the same, ends with its last.
    """
    if not (first and second):
        return ()
    pairs = list(zip_longest(first, second))
    return tuple(
        Words(f"{one.text}{_between(between, one.locale)}{two.text}", one.locale)
        for one, two in ((one or first[-1], two or second[-1]) for one, two in pairs)
    )


def _between(between: str, locale: str) -> str:
    return "" if between == " " and is_unspaced(locale) else between
