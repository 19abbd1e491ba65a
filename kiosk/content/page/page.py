"""What stands on the glass: one slide in its locales, every word, number and picture resolved."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.content.language.texts import Words


class NoPage(Exception):
    """A slide has no page for now; the message says why."""

    def __repr__(self) -> str:
        return str(self)


# A text in the first locale, and in a second one where a display shows two together.
Phrase = tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A picture file, the point (as shares) that cropping must keep, and whether it is flipped.

    `is_whole`: nothing is cut off; `page`: which one of a PDF; `is_film`: it is a film, for which the picture
    at `poster`, or else its first frame, stands where it is not played; `is_heard`: its sound is as well.
    """

    path: Path
    focus: tuple[float, float]
    mirrored: bool
    is_whole: bool = False
    page: int = 1
    is_film: bool = False
    poster: Path | None = None
    is_heard: bool = False


@dataclass(frozen=True, slots=True)
class SignCard:
    """One warning sign as it stands on a card."""

    label: Phrase
    pictogram: str
    mirrored: bool


@dataclass(frozen=True, slots=True)
class SignsBody:
    """Warning signs, what to do, and the caveat that always travels with them."""

    cards: tuple[SignCard, ...]
    action: Phrase
    pictogram: str
    caveat: Phrase


@dataclass(frozen=True, slots=True)
class Ask:
    """The question of a help page in one language, what all its lines promise, and the word for danger."""

    tag: str
    question: Words
    claims: Words | None
    danger: Words


@dataclass(frozen=True, slots=True)
class HelpLine:
    """One line: whose it is, where, its number as it is read, and for whom where that matters."""

    name: Words
    area: str
    number: str
    kind: Phrase


@dataclass(frozen=True, slots=True)
class HelpBody:
    """A help page: the question in each language, at most three lines, one emergency number."""

    asks: tuple[Ask, ...]
    lines: tuple[HelpLine, ...]
    emergency: str


@dataclass(frozen=True, slots=True)
class StepCard:
    """One thing to do, or not to do."""

    text: Phrase
    pictogram: str
    mirrored: bool


@dataclass(frozen=True, slots=True)
class StepsBody:
    """What to do and what not to do."""

    do: tuple[StepCard, ...]
    do_not: tuple[StepCard, ...]


@dataclass(frozen=True, slots=True)
class SelfCheckBody:
    """Questions to the person concerned, and a number to call."""

    questions: tuple[Phrase, ...]
    closing: Phrase
    number: str


@dataclass(frozen=True, slots=True)
class FactBody:
    """A figure, the share of a whole it stands for (0 to 1) if it is one, and where it is from."""

    number: Words
    share: float | None
    text: Phrase
    source: Phrase


@dataclass(frozen=True, slots=True)
class InvitationBody:
    """A link as a code, what scanning does, and the host a visitor should see."""

    link: str
    host: str
    invite: Phrase
    check: Phrase


@dataclass(frozen=True, slots=True)
class LinesBody:
    """The lines of a text that has several: they stand one under the other, each by itself."""

    lines: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class DayBody:
    """An observance: its name, its date in words, and how many days are left."""

    name: Phrase
    date: Words
    count: Words | None
    counted: Phrase
    theme: Phrase


@dataclass(frozen=True, slots=True)
class WallBody:
    """The hearts on a booth's wall: how many, in words of that number, and what is asked of who gives one."""

    hearts: int
    count: Words
    counted: Phrase
    asks: Phrase


@dataclass(frozen=True, slots=True)
class Caption:
    """Words that stand over a film from `start` until `end`, in seconds since it began."""

    start: float
    end: float
    words: Phrase


@dataclass(frozen=True, slots=True)
class FilmBody:
    """What is said over a film, in order, one at a time; the headline stands where nothing else does."""

    captions: tuple[Caption, ...]


@dataclass(frozen=True, slots=True)
class NoticeLine:
    """What a notice says in one language: its headline, and the words below it, if there are any."""

    headline: Words
    text: Phrase


@dataclass(frozen=True, slots=True)
class NoticeBody:
    """A notice in each of its languages; whose it is, the number for danger, and the word for that."""

    lines: tuple[NoticeLine, ...]
    venue: Phrase
    emergency: str
    dangers: Phrase


Body = (
    SignsBody
    | HelpBody
    | StepsBody
    | SelfCheckBody
    | FactBody
    | InvitationBody
    | LinesBody
    | DayBody
    | WallBody
    | FilmBody
    | NoticeBody
)


@dataclass(frozen=True, slots=True)
class Page:
    """One slide, ready to be drawn on a screen of `size` pixels (upright, before any rotation)."""

    slide: str
    kind: str
    locales: tuple[str, ...]
    right_to_left: bool
    size: tuple[int, int]
    pixels_per_mm: float | None
    scanning_distance_m: float
    tone: str
    headline: Phrase
    text: Phrase
    credit: Phrase
    picture: PagePicture | None
    body: Body | None
