"""Says in the visitor's language what a page of the booth is made of: sentences, buttons, pages of a list."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.links import CodeLink
from kiosk.content.directory.contact import Contact
from kiosk.content.directory.help_lines import HelpLines
from kiosk.content.display.display import Display
from kiosk.content.language import locales
from kiosk.content.language.numerals import in_digits, whole
from kiosk.content.language.texts import Words
from kiosk.content.page.composer import PageComposer
from kiosk.content.sentences import booth_sentences
from kiosk.visit.booth_page import Button
from kiosk.visit.visit import BoothPlace, Visit

# Names in the order of a language's readers: the locale, and what is to be sorted.
Sorted = Callable[[str, Sequence[str]], list[str]]


@dataclass(frozen=True)
class Booth:
    """What the pages of a booth are made from, visit after visit; `is_tall`: it is higher than wide. `target`
    is the least side of what is touched, `height` the page's, and `large_words` the least size of words that
    were asked to be larger, in units of a page.

    `languages` are those a visitor can choose, the display's first. `can_speak` is asked of a locale.
    """

    campaign: Campaign
    display: Display
    languages: tuple[str, ...]
    in_order: Sorted
    is_tall: bool
    can_speak: Callable[[str], bool]
    target: float = 0.0
    height: float = 0.0
    large_words: float = 0.0


@dataclass(frozen=True)
class Moment:
    """What else a page says: the display's clock, and the hearts on the wall (None: there is no wall)."""

    now: datetime
    hearts: int | None
    seconds_left: int = 0


SMALL_SCREEN = 130.0  # units of the least target, from which a screen is small
HUGE_WORDS = 45.0  # units of the least size of larger words, from which little has room beside them


class PageContext:
    """Says things in the visitor's language; on pages of help in one that was reviewed as far as is asked."""

    def __init__(self, booth: Booth, visit: Visit, moment: Moment) -> None:
        self.booth, self.visit, self.moment = booth, visit, moment
        self._words = PageComposer(
            booth.campaign,
            booth.display,
            (visit.locale,),
            moment.now.date(),
            is_about_help=visit.is_sensitive,
        )
        self.locale = self._words.shown[0]
        self.is_flipped = locales.is_right_to_left(self.locale)

    @property
    def has_details(self) -> bool:
        """Whether words and targets leave room for what is added to them."""
        return not self.visit.accessibility.larger and not self.is_small

    @property
    def is_small(self) -> bool:
        """Whether the screen is so small that fingers need more of it."""
        return self.booth.target > SMALL_SCREEN

    @property
    def has_huge_words(self) -> bool:
        """Whether larger words are so large that a leaf or a part of a page holds little of them."""
        return self.visit.accessibility.larger and self.booth.large_words > HUGE_WORDS

    @property
    def is_low(self) -> bool:
        """Whether the screen is a small one that lies: wide, and low beside a finger."""
        return not self.booth.is_tall and self.booth.target > SMALL_SCREEN

    @property
    def is_lowered(self) -> bool:
        """Whether a tall screen has all that is touched in its lower half, where hands reach."""
        return self.booth.is_tall and self.visit.accessibility.low

    @property
    def is_bare(self) -> bool:
        """Whether they need so much room that a page comes in parts, and has few pictures."""
        return not self.has_details or (self.locale in locales.CLIMBING and not self.booth.is_tall)

    def translate(self, phrase: str, **values: str | int) -> Words:
        """One of the program's own sentences."""
        return self._words.translate(phrase, **values)[0]

    def number(self, number: int) -> Words:
        """A number as the visitor's language writes it, large and by itself."""
        return self._words.numeral(whole(number, self._words.region))

    def digits(self) -> str:
        """The digits from 0 to 9 of the visitor's language."""
        return in_digits("0123456789", self._words.region)

    def translate_reviewed(self, phrase: str, **values: str | int) -> Words:
        """A sentence that sends somebody to help, on a page about anything."""
        return self._words.translate_reviewed(phrase, **values)[0]

    @property
    def help(self) -> HelpLines:
        """Everyone to turn to in the country that the visitor looks at, as the venue knows them."""
        return self.booth.display.venue_contacts.help_lines(self.visit.country)

    def lines(self) -> list[Contact]:
        """The help lines of that country, as a page may tell of them today."""
        today = self.moment.now.date()
        return [entry.said(today) for entry in self.help.at_booth(today)]

    def code_link(self, kind: str) -> CodeLink:
        """Where the campaign's code to give or to learn leads, in the visitor's language."""
        return self._words.code_link(kind, f"booth-{kind}")

    def button(  # noqa: PLR0913  what a button is made of
        self,
        action: str,
        argument: str,
        phrase: str,
        pictogram: str = "",
        *,
        mirrored: bool = False,
        is_main: bool = False,
    ) -> Button:
        """A button with one of the program's own sentences."""
        words = self.translate(phrase)
        return Button(action, argument, words, pictogram=pictogram, mirrored=mirrored, is_main=is_main)

    def back(self) -> Button:
        """The button to the page before this one."""
        return self.button("back", "", booth_sentences.BACK, "act-back", mirrored=self.is_flipped)

    def tile(self, place: BoothPlace, phrase: str, more: str, picture: str) -> Button:
        """A large button that leads to a place, with a picture of the built-in campaign if one is named."""
        return Button("go", place, self.translate(phrase), self.detail(more), picture=picture, is_main=True)

    def detail(self, phrase: str) -> Words | None:
        """What is added to a button's words; larger ones leave no room for it, nor does a tall screen whose
        buttons all stand where hands reach.
        """
        return self.translate(phrase) if phrase and self.has_details and not self.is_lowered else None

    def to_about_you(self, more: str = "") -> Button:
        """The way to the signs about the visitor, in words that tell nothing to who stands beside them."""
        return Button(
            "go",
            "about-you",
            self.translate(booth_sentences.YOUR_JOB_YOUR_TRIP),
            self.detail(more),
            pictogram="set-travel",
            mirrored=self.is_flipped,
        )


def in_itself(locale: str) -> str:
    """A language's name in itself, as a list of languages writes it: Français, 日本語."""
    own = locales.babel(locale)
    name = (own.languages.get(own.language) if locale not in NAMED else NAMED[locale]) or locale
    return name[:1].upper() + name[1:]


# Where the language alone would leave it open, or the CLDR has another name than its speakers use in public.
NAMED = {"zh-Hans": "简体中文", "zh-Hant": "繁體中文", "pt-BR": "Português", "fil": "Filipino"}
