"""From how far words are read is told by how they were drawn, as `kiosk check` tells it."""

from kiosk.content.language.texts import Words
from kiosk.content.page.page import Page
from kiosk.editing.checking.slide_reach import Reach, slide_reach
from kiosk.proof.drawn_page import DrawnPage, DrawnText

PER_MM = 2.0  # pixels


def a_page(**other: object) -> Page:
    """A page with a headline and a text of two lines."""
    keys = {"slide": "a", "kind": "message", "locales": ("en",), "right_to_left": False, "size": (1280, 720)}
    said = {"headline": (Words("Your journey.", "en"),), "text": (Words("Ask us.\nWe help.", "en"),)}
    screen = {"pixels_per_mm": PER_MM, "scanning_distance_m": None, "tone": "night"}
    none = {"credit": (), "picture": None, "body": None}
    return Page(**{**keys, **said, **screen, **none, **other})  # type: ignore[arg-type]


def a_text(words: str, role: str, capitals: float, cut: str = "", px: int = 60) -> DrawnText:
    """Words as they were drawn."""
    return DrawnText(words, role, (0, 0, 9, 9), px, 60.0, capitals, 9.0, cut)


def drawn(*texts: DrawnText) -> DrawnPage:
    """A page of these."""
    return DrawnPage((1280, 720), texts)


def test_a_headline_and_a_text_are_told_apart() -> None:
    """80 pixels of capitals at 2 to the millimetre are read from 10 m; a text from half the distance."""
    page = drawn(a_text("Your journey.", "headline", 80), a_text("Ask us.", "body", 24))
    found = slide_reach(a_page(), page, 10)
    assert found.of == {"headline": Reach(10, 10), "text": Reach(3, 5)}
    assert (found.of["headline"].is_enough, found.of["text"].is_enough) == (True, False)
    assert found.worst == Reach(3, 5)


def test_of_several_lines_the_worst_is_told() -> None:
    """What is cut off is worse than what is small."""
    page = drawn(a_text("Ask us.", "body", 24), a_text("We help.", "body", 80, cut="ends in the edge"))
    assert slide_reach(a_page(), page, 10).of["text"].is_cut


def test_words_of_the_program_count_for_the_slide_alone() -> None:
    """They are nobody's field; sources and what stands beside a code are read by who comes near."""
    page = drawn(a_text("Would you notice?", "label", 8), a_text("Source: UNODC", "source", 1))
    found = slide_reach(a_page(), page, 10)
    assert (found.of, found.worst) == ({}, Reach(1, 5))


def test_without_a_size_of_the_screen_no_distance_is_told() -> None:
    """Words that stand smaller than they are meant to are told all the same."""
    page = drawn(a_text("Your journey.", "headline", 80, px=40))
    found = slide_reach(a_page(pixels_per_mm=None), page, 10).of["headline"]
    assert (found.metres, found.is_shrunk, found.is_enough) == (None, True, False)


def test_words_that_stand_too_small_are_not_enough_however_near_somebody_stands() -> None:
    """As the check and the table of words say; what is not read from there is told by its distance."""
    small = drawn(a_text("Your journey.", "headline", 80, px=40), a_text("Ask us.", "body", 80))
    found = slide_reach(a_page(), small, 10)
    assert (found.worst, found.worst and found.worst.is_enough) == (Reach(10, 10, is_shrunk=True), False)
    assert found.of["headline"].is_far_enough
    assert not slide_reach(a_page(), small, 20).of["headline"].is_far_enough


def test_a_page_that_could_not_be_drawn_says_why() -> None:
    """And nothing is said of its words."""
    found = slide_reach(a_page(), DrawnPage((1280, 720), failure="is late"), 10)
    assert (found.failure, found.worst) == ("is late", None)
