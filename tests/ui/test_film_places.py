"""Where a film stands on the glass, and the words over it: on any screen, turned, moved against burn-in."""

from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from kiosk.content.display.screen import upright
from kiosk.content.language.texts import as_written
from kiosk.content.page.page import Caption, FilmBody, Phrase
from kiosk.ui.render.drawing_result import Drawing, MovingPart
from kiosk.ui.render.geometry import shift
from tests.timeline.build import campaign, playlist, slide
from tests.ui.cinema import BEGINS, ENTERS, OFF, Pixels, cinema, frames, grey, made_film, pixels
from tests.ui.theatre import MIDNIGHT, WINDOW

RED = (200, 30, 30)
LONG = campaign(playlist("all", "message-b video-a"), slides=[slide("video-a", 100)])


def said(text: str, locale: str = "en") -> Phrase:
    """Words in one language."""
    return (as_written(text, locale),)


CAPTIONS = FilmBody((Caption(10, 20, said("Ask.")), Caption(20, 30, said("Listen to what they say."))))
LONG_ONES = FilmBody((Caption(10, 20, said("Ask.")), Caption(20, 30, said("Listen to what they say. " * 4))))


def striped(file: Path, size: tuple[int, int]) -> Path:
    """A film with a red strip at its upper edge, a fifth of it high."""
    made = frames(shape=size)
    for frame in made:
        frame.paste(RED, (0, 0, size[0], size[1] // 5))
    return made_film(file, made)


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_a_film_fills_a_turned_screen_to_its_edges(tmp_path: Path, qtbot: QtBot, rotation: int) -> None:
    """Its upper edge is where people see it, before it plays and while it does; no other colour is seen."""
    with cinema(tmp_path, qtbot, LONG, rotation=rotation) as display:
        display.has("video-a", striped(tmp_path / "film.mp4", upright((192, 108), rotation)))
        display.begins()
        for frame, seconds in ((0, 5), (2, 25)):
            display.plays_to(seconds, frame)
            seen = np.rot90(pixels(display.shown()), rotation // 90)
            rows = seen.shape[0]
            assert (np.abs(seen[: rows // 6].astype(int) - RED) <= 3 * OFF).all()
            assert (np.abs(seen[rows // 4 :].astype(int) - grey(frame)) <= OFF).all()


@pytest.mark.parametrize("turn", range(0, 16, 3))
def test_a_film_that_is_moved_against_burn_in_fills_the_screen(
    tmp_path: Path, qtbot: QtBot, turn: int
) -> None:
    """Its page is moved by whole pixels, the film to the edges with it, and nothing bare is seen."""
    begins = next(
        second
        for second in range(0, 16 * 61, 10)
        if shift(MIDNIGHT + timedelta(seconds=second), WINDOW.toTuple())
        == shift(MIDNIGHT + timedelta(seconds=61 * turn), WINDOW.toTuple())
    )
    shown = campaign(playlist("all", "video-a"), slides=[slide("video-a", 10)])
    with cinema(tmp_path, qtbot, shown, at=begins + ENTERS + 1) as display:
        display.has_film()
        display.start()
        assert (np.abs(pixels(display.shown()).astype(int) - grey(0)) <= OFF).all()


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
@pytest.mark.parametrize("captions", [CAPTIONS, LONG_ONES], ids=["short", "long"])
def test_the_words_stand_over_a_film_where_they_stand_on_its_page(
    tmp_path: Path, qtbot: QtBot, rotation: int, captions: FilmBody
) -> None:
    """The sheet, low or high, and each caption in its time; the headline between; all as they were drawn and
    moved, and the film to the edge of the sheet.
    """
    with cinema(tmp_path, qtbot, LONG, rotation=rotation) as display:
        file = made_film(tmp_path / "film.mp4", frames(shape=upright((192, 108), rotation)))
        display.has("video-a", file, headline=said("What you can do"), body=captions)
        drawn: list[Drawing] = []
        display.renderer.drawn.connect(drawn.append)
        display.begins()
        part = next(one.moving for one in drawn if one.moving)
        at = shift(MIDNIGHT + timedelta(seconds=BEGINS), part.over.size().toTuple())
        for seconds, frame, caption in ((5, 0, None), (15, 1, 0), (25, 2, 1), (35, 3, None), (75, 1, 0)):
            display.plays_to(seconds, frame)
            seen = np.rot90(pixels(display.shown()), rotation // 90)
            assert stands_over(seen, part, caption, at, frame)


def stands_over(seen: Pixels, part: MovingPart, caption: int | None, at: tuple[int, int], frame: int) -> bool:
    """Whether the page with that caption stands over that frame, moved; left out what the move lays bare."""
    over = part.over if caption is None else part.captions[caption][1].on(part.over)
    expected, margin = blended(over, grey(frame)), 8
    moved = np.roll(expected, (at[1], at[0]), (0, 1))[margin:-margin, margin:-margin]
    off = np.abs(seen[margin:-margin, margin:-margin].astype(int) - moved)
    return bool((off <= OFF).all())


def blended(over: QImage, value: int) -> NDArray[np.int64]:
    """A picture with holes over an even ground."""
    told = over.convertToFormat(QImage.Format.Format_RGBA8888_Premultiplied)
    flat = np.frombuffer(told.constBits(), np.uint8).reshape(told.height(), told.width(), 4).astype(int)
    seen: NDArray[np.int64] = flat[..., :3] + value * (255 - flat[..., 3:]) // 255
    return seen


def test_captions_are_kept_in_little_memory(tmp_path: Path, qtbot: QtBot) -> None:
    """Hundreds of them on a large screen must not take gigabytes."""
    with cinema(tmp_path, qtbot, LONG) as display:
        file = made_film(tmp_path / "film.mp4", frames())
        display.has("video-a", file, headline=said("What you can do"), body=CAPTIONS)
        drawn: list[Drawing] = []
        display.renderer.drawn.connect(drawn.append)
        display.begins()
        part = next(one.moving for one in drawn if one.moving)
        assert all(len(strip.packed) < part.over.sizeInBytes() / 50 for _, strip in part.captions)


@pytest.mark.parametrize(("locale", "text", "is_left"), [("en", "Ask.", True), ("ar", "اسأل.", False)])
def test_captions_begin_where_people_begin_to_read(
    tmp_path: Path, qtbot: QtBot, locale: str, text: str, is_left: bool
) -> None:
    """On the left, and on a page in Arabic on the right."""
    with cinema(tmp_path, qtbot, LONG) as display:
        file = made_film(tmp_path / "film.mp4", frames())
        body = FilmBody((Caption(10, 20, said(text, locale)),))
        display.has("video-a", file, body=body, locales=(locale,), right_to_left=not is_left)
        drawn: list[Drawing] = []
        display.renderer.drawn.connect(drawn.append)
        display.begins()
        part = next(one.moving for one in drawn if one.moving)
        changed = blended(part.over, 0) != blended(part.captions[0][1].on(part.over), 0)
        columns = np.flatnonzero(changed.any(axis=(0, 2)))
        middle = part.over.width() // 2
        assert columns.max() < middle if is_left else columns.min() > middle
