"""One screen: where it hangs, whom it speaks to, how far away they stand."""

from datetime import date
from functools import cached_property
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, PrivateAttr

from kiosk.content.directory.help_lines import HelpLines
from kiosk.content.directory.venue import Venue
from kiosk.content.display.band import Band, band
from kiosk.content.display.screen import USUAL, Size, upright
from kiosk.content.display.touch_screen import TouchScreen
from kiosk.content.language.known_codes import known_country, known_zone
from kiosk.content.messages.message import refusal
from kiosk.content.mode import Mode
from kiosk.content.spoken.heard_voices import HeardVoice, heard_voices
from kiosk.content.toml.model import IN_ORDER, Frozen, LocaleTag


def _each_once(found: tuple[str, ...]) -> tuple[str, ...]:
    twice = sorted({locale for locale in found if found.count(locale) > 1})
    if twice:
        raise refusal("display-locale-twice", locale=twice[0])
    return found


Side = Annotated[int, Field(ge=100, le=16384)]
Metres = Annotated[float, Field(gt=0, le=200, allow_inf_nan=False)]
Name = Annotated[str, Field(min_length=1, max_length=80, pattern=r"^[^\x00-\x1f]+$"), IN_ORDER]


class Screen(Frozen):
    """The panel itself, and the distances its words and codes are read from."""

    output: str | None = None
    """Which screen of the machine, as "HDMI-1"."""
    pixels: tuple[Side, Side] | None = None
    """The panel as it is wired, before rotation: its width and height in pixels."""
    diagonal_inches: Annotated[float, Field(gt=0, le=1000, allow_inf_nan=False)] | None = None
    """Its diagonal, in inches."""
    viewing_distance_m: Metres | None = None
    """From how far away words are read, in metres."""
    scanning_distance_m: Metres = 1.5
    """From how far away a telephone reads a code, in metres."""
    touch_distance_m: Metres | None = None
    """In a booth, from how far away a visitor reads, in metres: 0.6, or 0.4 on a screen under 13 inches."""


class Display(Frozen):
    """What differs on one screen, as read from display.toml; defaults filled in from the machine."""

    format: Literal[1]
    """The version of this format."""
    id: Name = "display"
    """The name of the screen, never of a person."""
    venue: Name | None = None
    """Where it hangs."""
    place: Name | None = None
    """Where it hangs there, for people who look for it."""
    campaign: Name | None = None
    """Which of the campaigns of its venue's folder it plays, by the name of that one's folder."""
    country: Annotated[str, AfterValidator(known_country)] | None = None
    """Whose help lines and emergency numbers are shown: ISO 3166-1, two letters."""
    timezone: Annotated[str, AfterValidator(known_zone)] = "UTC"
    """The zone of its clock, by its IANA name."""
    locales: Annotated[
        tuple[LocaleTag, ...], Field(min_length=1, max_length=30), AfterValidator(_each_once)
    ] = ("en",)
    """The languages it speaks, in order."""
    languages: Literal["by-slide", "by-loop", "together"] = "by-slide"
    """Slide by slide, loop by loop, or the first locale together with each other one."""
    mode: Mode = "signage"
    """A screen to look at, to touch, or near toilets: there only quiet slides."""
    rotation: Literal[0, 90, 180, 270] = 0
    """How far slides are turned for a panel that hangs turned, in degrees clockwise."""
    motion: Literal["full", "reduced"] = "full"
    """Whether slides cross-fade or change at once."""
    minimum_review: Literal["draft", "native", "expert"] = "draft"
    """How well a translation of help or rights must have been looked over."""
    staff_trained: bool = False
    """Whether slides may say "tell a member of staff"."""
    attribution: bool = False
    """Whether donate and learn links tell which screen was scanned."""
    idle_seconds: Annotated[float, Field(ge=10, le=600, allow_inf_nan=False)] = 60
    """In a booth, after how long "are you still there?" is asked: half of it where help is read, twice where
    a number or a code stands by itself."""
    headphones: bool = False
    """In a booth, whether spoken pages may be asked for: only where they are heard in headphones alone."""
    heard: tuple[HeardVoice, ...] = ()
    """Voices that somebody of the venue has listened to, beside those that the program knows."""
    crowd: bool = False
    """In a booth at an event, whether a visit may give one heart after the other to the wall."""
    screen: Screen = Screen(output=None)
    """The panel."""

    _venue: Venue = PrivateAttr(default_factory=Venue)

    def at(self, venue: Venue) -> "Display":
        """This display with what its venue knows better about help lines."""
        found = self.model_copy()
        found._venue = venue  # noqa: SLF001  its own class; a private attribute has no other way in
        found.__dict__.pop("help_lines", None)  # which are kept there once they were asked for
        return found

    @property
    def venue_contacts(self) -> Venue:
        """What the venue knows better about help lines."""
        return self._venue

    @property
    def whereabouts(self) -> str:
        """Where it hangs, for people who look for it; "" where nobody says."""
        return ", ".join(filter(None, (self.venue, self.place)))

    @property
    def known_as(self) -> str:
        """Its id, and where in its venue it hangs."""
        return f"{self.id} ({self.place})" if self.place else self.id

    @property
    def shapes(self) -> tuple[Size, ...]:
        """The upright screens that its slides are judged for: its panel as it hangs; where nobody says how
        many pixels that has, the usual ones.
        """
        pixels = self.screen.pixels
        return USUAL if pixels is None else (upright(pixels, self.rotation),)

    @property
    def page_sizes(self) -> tuple[Size, ...]:
        """The sizes, in pixels, of the pages that its slides are judged for: one for each of its shapes."""
        return tuple(map(self.page_size, self.shapes))

    def page_size(self, glass: Size) -> Size:
        """How large a slide's page is on an upright screen of that size, in pixels: all of it; in a booth,
        what is seen above the invitation.
        """
        width, height = glass
        return (width, height - self.band(glass).height) if self.mode == "booth" else glass

    def band(self, glass: Size) -> Band:
        """The invitation of a booth, at the foot of an upright screen of that size in pixels."""
        return band(glass, len(self.locales), self.touch_screen)

    @property
    def touch_screen(self) -> TouchScreen:
        """How large its screen is to whoever touches it."""
        return TouchScreen(self.screen.diagonal_inches, self.screen.touch_distance_m)

    def voices(self, on: date) -> tuple[HeardVoice, ...]:
        """The voices that may read a page on a local day, the venue's own first; without headphones none."""
        if self.mode != "booth" or not self.headphones:
            return ()
        return tuple(one for one in (*self.heard, *heard_voices()) if one.counts(on))

    @cached_property
    def help_lines(self) -> HelpLines:
        """Everyone to turn to in the display's country."""
        return self._venue.help_lines(self.country)
