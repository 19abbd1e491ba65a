"""How a notice will stand, as its pages were drawn: what is read from where, what keeps it off the glass."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kiosk.content.display.display import Display
from kiosk.content.display.screen import Size, pixels_per_mm
from kiosk.content.language.line_breaks import plain
from kiosk.content.notice.notice import PreparedNotice
from kiosk.content.page.notice_page import notice_sizes
from kiosk.content.page.page import Page
from kiosk.proof.drawn_page import DrawnPage, DrawnText
from kiosk.proof.reading_distance import reach
from kiosk.proof.small_picture import KIND

ROUNDED = 1  # pixels by which a size may be off


@dataclass(frozen=True, slots=True)
class NoticeLook:
    """One page of it.

    Attributes:
        displays: what the displays are known as that have it.
        picture: an address of the picture itself; "" where it could not be drawn.
        reaches: from how many metres which words are read well, where the screen's diagonal is known.
        problems: why a display should not show it, in words.
    """

    displays: tuple[str, ...]
    size: Size
    picture: str
    reaches: Mapping[str, float]
    problems: tuple[str, ...]


def look_of(page: Page, drawn: DrawnPage, displays: Sequence[Display]) -> NoticeLook:
    """What is to be said of a page that was drawn, for the displays that have it."""
    own = {_plain(words.text): words.text for words in (*page.headline, *page.text)}
    texts = [one for one in drawn.texts if _plain(one.words) in own]
    reaches: dict[str, float] = {}
    for inches in (one.screen.diagonal_inches for one in displays):
        per_mm = pixels_per_mm(page.size, inches)
        for one in texts if per_mm else ():
            words, found = own[_plain(one.words)], reach(one.capitals, per_mm or 1.0)
            reaches[words] = min(found, reaches.get(words, found))
    return NoticeLook(
        tuple(one.id for one in displays),
        page.size,
        f"data:{KIND};base64,{drawn.small}" if drawn.small else "",
        reaches,
        tuple(_problems(texts, drawn, page.size)),
    )


def displays_of(page: Page, notice: PreparedNotice, displays: Iterable[Display]) -> tuple[Display, ...]:
    """The displays on which a notice has a page of that size."""
    return tuple(one for one in displays if page.size in notice_sizes(notice, one))


def _problems(texts: Sequence[DrawnText], drawn: DrawnPage, size: Size) -> Iterator[str]:
    where = f"{size[0]} × {size[1]}"
    if drawn.failure:
        yield f"It could not be drawn at {where}: it {drawn.failure}."
    small = [one for one in texts if one.px < one.least - ROUNDED]
    if small:
        worst = min(small, key=lambda one: one.px / one.least)
        yield f"Too much for {where}: “{worst.words}” would stand too small. Say it in fewer words."
    for one in texts:
        if one.missing:
            signs = ", ".join(one.missing)
            yield f"No font of this machine has {signs}, of “{one.words}”: write it in words."


def _plain(text: str) -> str:
    return plain(" ".join(text.split()))
