"""What is said over films can be read, whatever its length and its language; the film has all the rest."""

from collections.abc import Iterable
from contextlib import closing
from dataclasses import replace
from math import ceil
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEventLoop, QSize
from PySide6.QtGui import QImage

from kiosk.content.campaign.campaign_reader import built_in
from kiosk.content.campaign.slides import Pictured, VideoSlide
from kiosk.content.language import locales
from kiosk.content.language.texts import Words, text_of
from kiosk.content.page.page import Caption, FilmBody, Page, PagePicture
from kiosk.ui.app.captions_tried import CaptionsTried
from kiosk.ui.render.drawing_result import Drawing, MovingPart
from kiosk.ui.render.page_renderer import PageRenderer
from kiosk.ui.render.qml_engine import engine
from tests.ui.rules import apart, inside, off_the_rim, unit
from tests.ui.scenes import Findings, Scene

pytestmark = pytest.mark.usefixtures("qapp")

LEAST = 48  # units
# How large a face is set beside the Latin one, as in the design.
FACTORS = {"ar": 1.06, "ur": 0.92, "hi": 1.04, "am": 1.04, "ja": 0.96}
SIZES = ((1920, 1080), (1080, 1920), (1366, 768), (1280, 720), (3840, 600), (600, 1920), (1080, 1080))
INVISIBLE = str.maketrans("", "", "\u200b\u00ad\u2060\u00a0 \n")
# Sentences of people who translate, of 50 to 150 letters.
PICTURED = [one for one in built_in().slides if isinstance(one, Pictured | VideoSlide)]
SENTENCES = [one.alt for one in PICTURED if isinstance(one.alt, str)]


class WatchedFilms(PageRenderer):
    """Notes what stands on the page of a film each time that it is taken."""

    def __init__(self) -> None:
        super().__init__(engine())
        self._loop = QEventLoop()
        self._drawings: list[Drawing] = []
        self.seen: list[Scene] = []
        self.drawn.connect(self._drawings.append)
        self.drawn.connect(self._loop.quit)

    def film(self, page: Page) -> MovingPart:
        """The page of a film, drawn while this waits for it."""
        self.seen.clear()
        self.draw(page, QSize(*page.size), plays=True)
        while not self._drawings:
            self._loop.exec()
        drawing = self._drawings.pop()
        self.faults = drawing.faults
        assert drawing.moving is not None
        return drawing.moving

    def _taken(self, canvas: Any) -> QImage:
        taken = super()._taken(canvas)
        found = Findings()
        found.read(canvas.scene)
        self.seen.append(found.scene(Drawing(self._next[0].page, None, ())))
        return taken


def film(size: tuple[int, int], *captions: Iterable[Words], **more: Any) -> Page:
    """The page of a film over which these stand, ten seconds each."""
    body = FilmBody(tuple(Caption(10 * at, 10 * at + 10, tuple(words)) for at, words in enumerate(captions)))
    shown = tuple(one.locale for one in body.captions[0].words)
    picture = PagePicture(Path("film.mp4"), (0.5, 0.5), mirrored=False, is_film=True, **more)
    return Page(
        "film",
        "video",
        shown,
        locales.is_right_to_left(shown[0]),
        size,
        None,
        1.5,
        "night",
        (),
        (),
        (),
        picture,
        body,
    )


def english(text: str) -> list[Words]:
    """Words in English."""
    return [Words(text, "en")]


def sentence(number: int, locale: str) -> str:
    """One of the sentences, in a language."""
    return text_of(SENTENCES[number], locale, "en", built_in().translations).text


@st.composite
def spoken(draw: st.DrawFn, locale: str) -> list[Words]:
    """One to four sentences that one person says, or two persons; of the last perhaps a part."""
    numbers = draw(st.lists(st.integers(0, len(SENTENCES) - 1), min_size=1, max_size=4))
    texts = [sentence(number, locale) for number in numbers]
    text = "\n".join(f"- {one}" for one in texts) if draw(st.booleans()) else " ".join(texts)
    return [Words(text[: draw(st.integers(20, 400))].strip(), locale)]


def letters(words: Iterable[Words]) -> list[str]:
    """What is read of a caption, in each of its languages."""
    return [one.text.translate(INVISIBLE) for one in words]


def least_size(page: Page, locale: str) -> float:
    """Pixels under which a language's letters cannot be read."""
    return LEAST * unit(page.size) * FACTORS.get(locale, 1.0)


@pytest.mark.parametrize("locale", ["en", "de", "ar", "ur", "ja", "hi", "th", "am"])
@given(data=st.data())
@settings(max_examples=4)
def test_all_that_is_said_can_be_read(locale: str, data: st.DataObject) -> None:
    """Whole, in letters that are large enough, all of one size; clear of the sheet, which does not move.

    What is too long stands in parts without a gap between them, and the check tells the same parts.
    """
    page = film(
        data.draw(st.sampled_from(SIZES)), *data.draw(st.lists(spoken(locale), min_size=1, max_size=3))
    )
    with closing(WatchedFilms()) as renderer:
        part = renderer.film(page)
        seen, faults = renderer.seen[1:], renderer.faults
    assert isinstance(page.body, FilmBody)
    told = parts_told(page)
    assert [caption for caption, _ in part.captions] == [
        one for caption in page.body.captions for one in told.get(caption, (caption,))
    ]
    assert len(faults) == sum(len(parts) > 1 for parts in told.values())
    for caption, parts in told.items():
        in_parts = zip(*(letters(one.words) for one in parts), strict=True)
        assert letters(caption.words) == ["".join(one) for one in in_parts]
        assert [caption.start, *(one.end for one in parts)] == [*(one.start for one in parts), caption.end]
    assert len(seen) == len(part.captions)
    for scene, (caption, _) in zip(seen, part.captions, strict=True):
        assert [text.text.translate(INVISIBLE) for text in scene.texts] == letters(caption.words)
        assert not [text for text in scene.texts if text.is_truncated or text.content_width > text.width + 1]
        # Where Qt's lines are not those that were shaped here, their ink is elsewhere.
        known = replace(scene, texts=tuple(text for text in scene.texts if text.is_known))
        assert [*inside(known), *off_the_rim(known)] == []
        assert all(text.font.pixelSize() > least_size(page, locale) - 1 for text in scene.texts)
    assert len({text.font.pixelSize() for scene in seen for text in scene.texts}) == 1
    assert len({scene.sheets for scene in seen}) == 1


def parts_told(page: Page) -> dict[Caption, tuple[Caption, ...]]:
    """What the check hears of the captions of a page that do not stand as they are."""
    with closing(CaptionsTried()) as tried:
        return dict(tried.changed(page))


@pytest.mark.parametrize("size", [(1920, 1080), (3840, 2160), (1366, 768), (1280, 720)], ids=str)
def test_the_sheet_is_as_high_as_the_longest_subtitle_asks_for(size: tuple[int, int]) -> None:
    """One line, two, three, four, and more: the film has the rest of the glass, and never less than 61 %."""
    words = "You can stand with them, and they with you, on every day of the year and in all places."
    seen = []
    with closing(WatchedFilms()) as renderer:
        for count in (6, 13, 24, 34, 40):
            said = " ".join((words.split() * 4)[:count])
            part = renderer.film(film(size, english("Ask."), english(said)))
            (edge,) = {sheet.edge_y for scene in renderer.seen for sheet in scene.sheets}
            seen.append(round(edge / size[1], 3))
            # Its frames are as large as that, and go on below the edge, which falls towards the sides.
            assert part.frame.size == (size[0], ceil(edge + 0.05 * size[1]))
            assert (part.at.x(), part.at.y()) == (0, 0)
    assert seen == [0.822, 0.75, 0.68, 0.61, 0.61]


def test_a_subtitle_has_the_size_of_the_design() -> None:
    """One line of 76 pixels, as the film of the campaign has it, and a sheet of less than a fifth; a credit
    makes it no higher.
    """
    page = film((1920, 1080), english("You can stand with them."))
    with closing(WatchedFilms()) as renderer:
        renderer.film(replace(page, credit=tuple(english("We are not the United Nations."))))
        assert [text.font.pixelSize() for text in renderer.seen[1].texts] == [76]


CREDIT = built_in().credit


@pytest.mark.parametrize("locale", ["en", "de", "ar", "ur", "ja"])
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_the_credit_stands_at_the_foot_of_the_sheet(size: tuple[int, int], locale: str) -> None:
    """Whole, also below subtitles that fill the sheet, in letters of 28 units, beside the heart; not on a bar
    that lies. On a screen that lies, a sheet for one line of words has no room for it.
    """
    assert isinstance(CREDIT, str)
    credit = text_of(CREDIT, locale, "en", built_in().translations)
    long = " ".join(sentence(number, locale) for number in (1, 2, 4))
    with closing(WatchedFilms()) as renderer:
        for text in (long, "Ah."):
            renderer.film(replace(film(size, [Words(text, locale)]), credit=(credit,)))
            for scene in renderer.seen[1:]:
                is_low = size[0] > size[1] and scene.sheets[0].edge_y > 0.8 * size[1]
                is_shown = size[0] < 2.4 * size[1] and not is_low
                *said, last = scene.texts
                assert (letters([Words(last.text, locale)]) == letters([credit])) == is_shown
                if is_shown:
                    assert said
                    assert last.font.pixelSize() > 28 * unit(size) * FACTORS.get(locale, 1.0) - 1
                    assert min(last.ink.left, size[0] - last.ink.right) > 60 * unit(size)
                    assert max(last.ink.left, size[0] - last.ink.right) > (70 + 84) * unit(size)
                    assert [*inside(replace(scene, texts=(last,))), *apart(scene), *off_the_rim(scene)] == []


def test_a_film_that_is_to_be_whole_ends_above_the_sheet() -> None:
    """None of it lies below the sheet or its rims."""
    with closing(WatchedFilms()) as renderer:
        part = renderer.film(film((1920, 1080), english("Ask."), is_whole=True))
        (edge,) = {sheet.edge_y for sheet in renderer.seen[0].sheets}
    assert edge - 60 < part.frame.size[1] < edge - 2 * 13


def test_two_languages_are_parted_together() -> None:
    """Each in as many parts; what is too short for that stands through all of them."""
    long = " ".join(sentence(number, "en") for number in range(4))[:400]
    page = film((1920, 1080), [Words(long, "en"), Words("Nein.", "de")])
    ((_, parts),) = parts_told(page).items()
    assert len(parts) > 1
    assert {one.words[1].text for one in parts} == {"Nein."}
