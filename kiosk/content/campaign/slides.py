"""The kinds of slides, as an operator wrote them: frozen values, checked on reading."""

from typing import Annotated, Literal, get_args

from pydantic import AfterValidator, Field, field_validator

from kiosk.content.campaign.value_checks import (
    Fit,
    Focus,
    Id,
    PackFile,
    Questions,
    Seconds,
    Signs,
    Subtitles,
    Text,
    Tone,
    known_fact,
    known_observance,
    unused_id,
)
from kiosk.content.campaign.when import Day, not_before_first_day
from kiosk.content.toml.model import Frozen

# What a person who needs help may be reading: nothing else speaks beside it.
HELP_KINDS = frozenset({"help", "self-check"})
GIVING = "donate"  # which never stands beside those: nobody in need is asked for money
# Slides with a number or a code to take down stand longer.
LONG_KINDS = HELP_KINDS | {GIVING, "learn"}


class SlideBase(Frozen):
    """What every slide has."""

    id: Annotated[Id, AfterValidator(unused_id)]
    """Its own name among the slides: small letters, digits and hyphens."""
    kind: str
    """Which kind of slide it is."""
    dwell: Seconds | None = Field(default=None, alias="seconds")
    """How long one turn stands, to the millisecond."""
    quiet: bool = False
    """Whether a display in quiet mode may show it."""
    first_day: Day | None = None
    """The first local day on which it may show."""
    last_day: Day | None = None
    """The last local day on which it may show, that day included."""
    enabled: bool = True
    """Whether it counts; `false` leaves it out, and what names it stays as it is."""

    _ordered = field_validator("last_day")(not_before_first_day)

    @property
    def seconds(self) -> float:
        """Seconds that one turn stands: as the file says, else 14 with something to take down, or 10."""
        return self.dwell or (14.0 if self.kind in LONG_KINDS else 10.0)

    @property
    def has_words(self) -> bool:
        """Whether any words stand on it; a picture without words needs one turn only."""
        return True


class Pictured(SlideBase):
    """A slide that may carry a picture beside its words."""

    image: PackFile | None = None
    """A picture: its path in the pack."""
    focus: Focus = (0.5, 0.5)
    """The point that cropping must keep, x and y from the top left."""
    tall: PackFile | None = None
    """The picture for screens that are at least as high as wide."""
    tall_focus: Focus = (0.5, 0.5)
    """The point that cropping must keep of the tall picture."""
    fit: Fit = "fill"
    """Whether the picture fills its place and is cut, or stands whole on the ground."""
    tall_fit: Fit | None = None
    """The same on screens that are at least as high as wide; as `fit` unless said."""
    page: Annotated[int, Field(ge=1, le=9999)] = 1
    """Which page of a PDF."""
    mirror: bool = False
    """Whether the picture may be flipped in languages that are read from right to left."""
    alt: Text | None = None
    """What the picture shows, for whoever cannot see it."""


class ImageSlide(Pictured):
    """A full-bleed picture, with or without words on a sheet over it."""

    kind: Literal["image"]
    image: PackFile
    headline: Text | None = None
    """The large words."""
    text: Text | None = None
    """The words below them; several lines stand one under the other, with a dot before each."""
    tone: Tone = "night"
    """The ground that the words stand on."""

    @property
    def has_words(self) -> bool:
        """Whether a headline or a text stands over the picture."""
        return self.headline is not None or self.text is not None


class VideoSlide(SlideBase):
    """A film, with or without words on a sheet over it; without sound unless that is asked for."""

    kind: Literal["video"]
    video: PackFile
    """A film: its path in the pack."""
    sound: bool = False
    """Whether the film is heard, where the system plays sound; never in quiet mode, nor during a visit."""
    subtitles: Subtitles | None = None
    """A WebVTT or SubRip file in the campaign's language, translated as any text; or one for each locale."""
    poster: PackFile | None = None
    """The picture that stands for it where it may not move; without it, the film's first."""
    focus: Focus = (0.5, 0.5)
    """The point that cropping must keep, x and y from the top left."""
    fit: Fit = "fill"
    """Whether the film fills its place and is cut, or stands whole on the ground."""
    tall_fit: Fit | None = None
    """The same on screens that are at least as high as wide; as `fit` unless said."""
    headline: Text | None = None
    """The large words."""
    tone: Tone = "night"
    """The ground that the words stand on."""
    alt: Text | None = None
    """What the film shows, for whoever cannot see it."""

    @property
    def has_words(self) -> bool:
        """Whether a headline or subtitles stand over the film."""
        return self.headline is not None or self.subtitles is not None

    @property
    def subtitle_files(self) -> tuple[str, ...]:
        """The paths of its subtitles in the pack, each once."""
        named = {None: self.subtitles} if isinstance(self.subtitles, str) else self.subtitles or {}
        return tuple(dict.fromkeys(named.values()))


class SignsSlide(SlideBase):
    """One to four warning signs by their id in the directory, with the caveat."""

    kind: Literal["signs"]
    signs: Signs
    """Warning signs by their ids in resources/directory/signs.toml."""
    headline: Text | None = None
    """The large words; without them, the program's own."""


class HelpSlide(SlideBase):
    """Help lines and the emergency number of the display's country; its words come from the directory."""

    kind: Literal["help"]


class StepsSlide(SlideBase):
    """What to do and what not to do, in the program's own words."""

    kind: Literal["steps"]
    show: Literal["do", "do-not", "both"] = "both"
    """What to do, what not to do, or both."""
    headline: Text | None = None
    """The large words; without them, the program's own."""


class SelfCheckSlide(SlideBase):
    """Questions to the person concerned, neutral, with a number to call."""

    kind: Literal["self-check"]
    questions: Questions = ("own-passport", "can-leave", "keep-pay")
    """What is asked, in this order."""
    headline: Text | None = None
    """The large words; without them, the program's own."""


class FactSlide(SlideBase):
    """A figure from the directory, always with its year and source."""

    kind: Literal["fact"]
    fact: Annotated[str, AfterValidator(known_fact)]
    """A figure by its id in resources/directory/figures.toml."""


class DonateSlide(Pictured):
    """A code that leads to the donation page, its host printed under it."""

    kind: Literal["donate"]
    headline: Text | None = None
    """The large words; without them, the program's own."""
    text: Text | None = None
    """The words below them; without them, the program's own."""


class LearnSlide(Pictured):
    """A code that leads to a page of the campaign, its host printed under it."""

    kind: Literal["learn"]
    headline: Text | None = None
    """The large words; without them, the program's own."""
    text: Text | None = None
    """The words below them; without them, the program's own."""


class DaySlide(Pictured):
    """An observance, with an optional countdown to it."""

    kind: Literal["day"]
    day: Annotated[str, AfterValidator(known_observance)]
    """An observance by its id in resources/directory/days.toml."""
    countdown: bool = False
    """Whether to count the days up to it."""
    headline: Text | None = None
    """The large words."""
    theme: Text | None = None
    """What this year's day is about; without it, what the directory knows."""
    tone: Tone = "heart"
    """The ground that the words stand on."""


class MessageSlide(SlideBase):
    """A sentence on a plain ground."""

    kind: Literal["message"]
    headline: Text
    """The large words."""
    text: Text | None = None
    """The words below them."""
    tone: Tone = "paper"
    """The ground that the words stand on."""


class WallSlide(SlideBase):
    """The hearts that visitors gave to the wall of this booth, and how many they are; on booths alone."""

    kind: Literal["wall"]
    headline: Text | None = None
    """The large words; without them, the program's own."""


Slide = Annotated[
    ImageSlide | VideoSlide | SignsSlide | HelpSlide | StepsSlide | SelfCheckSlide | FactSlide | DonateSlide
    | LearnSlide | DaySlide | MessageSlide | WallSlide,
    Field(discriminator="kind"),
]  # fmt: skip
# By the word in the file, in the order above.
KINDS: dict[str, type[SlideBase]] = {
    get_args(model.model_fields["kind"].annotation)[0]: model for model in get_args(get_args(Slide)[0])
}
