"""From how far the words of a drawn slide are read, by the same measure as `kiosk check` takes."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from kiosk.content.language.line_breaks import plain
from kiosk.content.page.page import Page
from kiosk.preflight.drawn.drawn_heights import NEARLY, READ_FROM
from kiosk.proof.drawn_page import DrawnPage, DrawnText
from kiosk.proof.reading_distance import reach

SIZES_OFF = 1  # pixels by which a face may be off


@dataclass(frozen=True, slots=True)
class Reach:
    """From how many metres words are read, None where the screen's size is not known; and from how many they
    have to be, None where nobody said it. `is_cut` tells words that are not all seen, `is_shrunk` such as
    stand smaller than they are meant to.
    """

    metres: float | None
    wanted: float | None
    is_cut: bool = False
    is_shrunk: bool = False

    @property
    def is_far_enough(self) -> bool:
        """Whether its letters are large enough for whoever stands there, as far as that is known."""
        return self.metres is None or self.wanted is None or self.metres >= self.wanted - NEARLY

    @property
    def is_enough(self) -> bool:
        """Whether all of it is read as it is meant to be."""
        return self.is_far_enough and not self.is_cut and not self.is_shrunk

    @property
    def badness(self) -> tuple[bool, bool, float]:
        """What is worse of two: the lesser."""
        return (not self.is_cut, self.is_enough, (self.metres or 0.0) / (self.wanted or 1.0))


@dataclass(frozen=True, slots=True)
class SlideReach:
    """A slide on one shape of display: `of` has its headline and its text, `worst` any of its words that are
    read from afar; `failure` says why it was not drawn.
    """

    of: Mapping[str, Reach] = field(default_factory=dict)
    worst: Reach | None = None
    failure: str = ""


def slide_reach(page: Page, drawn: DrawnPage, distance_m: float | None) -> SlideReach:
    """What is to be said of a page that was drawn for a display that is read from a distance."""
    fields = {"headline": page.headline, "text": page.text}
    found: dict[str, Reach] = {}
    for key, phrase in fields.items():
        said = {line for words in phrase for line in _lines(words.text)}
        texts = [one for one in drawn.texts if _plain(one.words) in said]
        if texts:
            found[key] = _worst(_reaches(page, texts, distance_m))
    far = [*_reaches(page, (one for one in drawn.texts if one.role in READ_FROM), distance_m)]
    return SlideReach(found, _worst(far) if far else None, drawn.failure)


def _reaches(page: Page, texts: Iterable[DrawnText], distance_m: float | None) -> Iterator[Reach]:
    for one in texts:
        metres = reach(one.capitals, page.pixels_per_mm) if page.pixels_per_mm else None
        share = READ_FROM.get(one.role)
        wanted = distance_m * share if distance_m and share else None
        yield Reach(metres, wanted, bool(one.cut), one.px < one.least - SIZES_OFF)


def _worst(reaches: Iterable[Reach]) -> Reach:
    return min(reaches, key=lambda one: one.badness)


def _lines(text: str) -> list[str]:
    return [_plain(text), *map(_plain, text.splitlines())]


def _plain(text: str) -> str:
    return " ".join(plain(text).split())
