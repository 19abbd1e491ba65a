"""Defines a notice: what a venue has to say at once, on which displays, from when until when."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Annotated, Literal, Self

from pydantic import AwareDatetime, Field, ValidationInfo, field_validator, model_validator

from kiosk.content.campaign.value_checks import Text
from kiosk.content.campaign.when import OneOrMore
from kiosk.content.campaign.where import IdPattern, Where
from kiosk.content.language import locales
from kiosk.content.language.texts import Words, as_written
from kiosk.content.messages.message import refusal
from kiosk.content.toml.model import Frozen

NAME = "notice.toml"  # beside display.toml, or at the top of the venue's folder
PREPARED = "notices"  # the folder of those that are kept ready

LONGEST = timedelta(days=7)
EARLY = timedelta(minutes=5)  # two clocks differ: what is so far ahead has begun
TOGETHER = 4  # languages that stand at the same time
TURN = timedelta(seconds=10)  # of each four, where there are more

Style = Literal["urgent", "notice"]
STYLES: tuple[Style, ...] = ("urgent", "notice")


@dataclass(frozen=True, slots=True)
class NoticeWords:
    """What a notice says in one language; `text` is None where it says no more than its headline."""

    headline: Words
    text: Words | None


class PreparedNotice(Frozen):
    """A notice that is kept ready in `notices/`: it has no times yet."""

    format: Literal[1]
    """The version of this format."""
    style: Style = "notice"
    """"urgent" stands in the colours of safety, "notice" in those of the campaign."""
    headline: Text
    """The large words; a text that is no table is in the first language of a display."""
    text: Text | None = None
    """What is to be known or done, below them."""
    displays: OneOrMore[IdPattern] = ()
    """Ids of displays, "BRU-A-1", where * stands for any characters or none, "BRU-*"."""

    @model_validator(mode="after")
    def _says_all_of_it(self) -> Self:
        if isinstance(self.headline, Mapping) and isinstance(self.text, Mapping):
            for locale in self.text:
                if locale not in self.headline:
                    raise refusal("notice-text-alone", locale=locale)
        return self

    @property
    def is_urgent(self) -> bool:
        """Whether it has the whole screen: a booth invites nobody beside it."""
        return self.style == "urgent"

    def is_on(self, display: str) -> bool:
        """Whether it is for the display of that id."""
        return not self.displays or Where(displays=self.displays).covers(country=None, name=display, mode="")

    def words(self, first: str) -> tuple[NoticeWords, ...]:
        """All that it says, in the order of its file; `first` is the first locale of the display.

        A text in one language that is not told stands below the headline in that locale, where there is one.
        """
        headlines = {first: self.headline} if isinstance(self.headline, str) else self.headline
        texts = self.text or {}
        if isinstance(texts, str):
            texts = {first if first in headlines else next(iter(headlines)): texts}
        found = ((locale, headline, texts.get(locale)) for locale, headline in headlines.items())
        return tuple(
            NoticeWords(as_written(headline, locale), as_written(text, locale) if text else None)
            for locale, headline, text in found
        )

    def turns(self, first: str) -> tuple[tuple[NoticeWords, ...], ...]:
        """The languages that stand together, four at most at a time."""
        words = self.words(first)
        return tuple(words[at : at + TOGETHER] for at in range(0, len(words), TOGETHER))


class Notice(PreparedNotice):
    """notice.toml: what a venue has to say at once. While it holds, a display shows nothing else."""

    begins: Annotated[AwareDatetime, Field(alias="from")]
    """When it begins, with its offset: 2026-11-28T09:10:00+01:00."""
    until: AwareDatetime
    """When it ends, with its offset; seven days after `from` at most."""

    @field_validator("until")
    @classmethod
    def _lasts(cls, until: datetime, info: ValidationInfo) -> datetime:
        begins: datetime | None = info.data.get("begins")
        if begins is None:
            return until
        if until <= begins:
            raise refusal("notice-ends-before", begins=begins.isoformat(), until=until.isoformat())
        if until - begins > LONGEST:
            raise refusal("notice-too-long", days=LONGEST.days)
        return until

    def holds(self, instant: datetime) -> bool:
        """Whether it stands at an instant; one that is to begin in five minutes does, as clocks differ."""
        return self.begins - EARLY <= instant < self.until

    @property
    def rank(self) -> tuple[bool, datetime]:
        """The higher one of two stands: an urgent one before a notice, then the one that began later."""
        return self.is_urgent, self.begins


def is_flipped(words: tuple[NoticeWords, ...]) -> bool:
    """Whether a page of these is read from right to left: as the first of them is."""
    return locales.is_right_to_left(words[0].headline.locale)
