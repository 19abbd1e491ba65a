"""One screen: where it hangs, whom it speaks to, how far away they stand."""

from functools import cached_property
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, PrivateAttr

from kiosk.content.directory.help_lines import HelpLines
from kiosk.content.directory.venue import Venue
from kiosk.content.language.regions import known_country, known_zone
from kiosk.content.toml.model import Frozen, LocaleTag


def _each_once(found: tuple[str, ...]) -> tuple[str, ...]:
    twice = sorted({locale for locale in found if found.count(locale) > 1})
    if twice:
        raise ValueError(f'names "{twice[0]}" twice (zh-CN and zh-Hans are one): keep one')
    return found


Metres = Annotated[float, Field(gt=0, le=200, allow_inf_nan=False)]
Name = Annotated[str, Field(min_length=1, max_length=80, pattern=r"^[^\x00-\x1f]+$")]


class Screen(Frozen):
    """The panel itself, and the distances its words and codes are read from."""

    output: str | None = None
    diagonal_inches: Annotated[float, Field(gt=0, le=1000, allow_inf_nan=False)] | None = None
    viewing_distance_m: Metres | None = None
    scanning_distance_m: Metres = 1.5


class Display(Frozen):
    """What differs on one screen, as read from display.toml; defaults filled in from the machine."""

    format: Literal[1]
    id: Name = "display"
    venue: Name | None = None
    country: Annotated[str, AfterValidator(known_country)] | None = None
    timezone: Annotated[str, AfterValidator(known_zone)] = "UTC"
    locales: Annotated[
        tuple[LocaleTag, ...], Field(min_length=1, max_length=30), AfterValidator(_each_once)
    ] = ("en",)
    languages: Literal["by-slide", "by-loop", "together"] = "by-slide"
    mode: Literal["signage", "booth", "quiet"] = "signage"
    rotation: Literal[0, 90, 180, 270] = 0
    motion: Literal["full", "reduced"] = "full"
    minimum_review: Literal["draft", "native", "expert"] = "draft"
    staff_trained: bool = False
    attribution: bool = False
    idle_seconds: Annotated[float, Field(ge=10, le=600, allow_inf_nan=False)] = 60
    headphones: bool = False
    screen: Screen = Screen(output=None)

    _venue: Venue = PrivateAttr(default_factory=Venue)

    def at(self, venue: Venue) -> "Display":
        """This display with what its venue knows better about help lines."""
        found = self.model_copy()
        found._venue = venue  # noqa: SLF001  its own class; a private attribute has no other way in
        return found

    @property
    def venue_contacts(self) -> Venue:
        """What the venue knows better about help lines."""
        return self._venue

    @cached_property
    def help_lines(self) -> HelpLines:
        """Everyone to turn to in the display's country."""
        return self._venue.help_lines(self.country)
