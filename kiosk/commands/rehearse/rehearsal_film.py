"""Draws the pages of a loop as the player does, and writes them as a film with its fades."""

import signal
import sys
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from kiosk.commands.results.progress import progress
from kiosk.content.atomic_write import written_whole
from kiosk.content.display.display import Display
from kiosk.content.errors import WrongUse
from kiosk.content.page.builder import PageBuilder
from kiosk.content.page.page import NoPage, Page
from kiosk.ending import Stopped
from kiosk.rehearsal.loop_film import Shot, film_size, kept, write_loop_film
from kiosk.rehearsal.rehearsed_loop import RehearsedLoop, Turn


def loop_shots(loop: RehearsedLoop, day: date, display: Display, builder: PageBuilder) -> list[Shot]:
    """One time through a loop on a day, each of its pages drawn once. As on the glass, in the time of what
    cannot be drawn the picture before it stays, or at the start the next one stands.

    Raises:
        WrongUse: nothing of it can be drawn.
    """
    from kiosk.ui.player.fade_policy import FadePolicy  # noqa: PLC0415  Qt is loaded where pages are drawn

    turns = [turn for turn in loop.turns if turn.after < loop.longest]
    pages = [_page(loop, turn, day, builder) for turn in turns]
    drawn = _drawn(list(dict.fromkeys(page for page in pages if page is not None)))
    fades = FadePolicy()
    shots: list[Shot] = []
    early = 0.0
    for turn, page in zip(turns, pages, strict=True):
        lasts = min(turn.lasts, loop.longest - turn.after)
        seconds, picture = lasts.total_seconds(), drawn.get(page) if page else None
        if picture is not None:
            fade = fades.fade(lasts, reduced=display.motion == "reduced") / 1000
            shots.append(Shot(picture, seconds + early, fade))
            early = 0.0
        elif shots:
            last = shots.pop()
            shots.append(Shot(last.picture, last.lasts + seconds, last.fade))
        else:
            early += seconds
    if not shots:
        raise WrongUse("--film: none of the pictures of this loop can be drawn; `kiosk check` says why")
    return shots


def write_film(file: Path, shots: Sequence[Shot], page: tuple[int, int]) -> float:
    """Write the film of pages of a size, whole or not at all, over none; how long it is, in seconds. Asked to
    end meanwhile, the program does after the picture that is being written.

    Raises:
        WrongUse: it cannot be written there.
    """
    asked = _asked_to_end()
    try:
        with written_whole(file, is_new=True) as output:
            frames = write_loop_film(shots, film_size(page), Path(output.name))
            for _ in progress(frames, len(shots), "Filming"):
                if signal.SIGINT in asked:
                    raise Stopped("Stopped: no film was made.")
                if asked:
                    sys.exit(128 + asked[0])
    except OSError as error:
        raise WrongUse(f"--film {file}: could not be written: {error.strerror}") from error
    return sum(shot.lasts for shot in shots)


def _asked_to_end() -> list[int]:
    """The signals that ask to end, as they come. Raising where one comes is no way out: PyAV falls over."""
    asked: list[int] = []
    for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
        if signal.getsignal(number) is signal.SIG_DFL:  # nohup has one ignored
            signal.signal(number, lambda number, _frame: asked.append(number))
    return asked


def _page(loop: RehearsedLoop, turn: Turn, day: date, builder: PageBuilder) -> Page | None:
    try:
        return builder.page(loop.campaign, turn.slide, turn.locales, day)
    except NoPage:
        return None


def _drawn(pages: list[Page]) -> dict[Page, bytes]:
    return dict(progress(_pictures(pages), len(pages), "Drawing the film's pictures"))


def _pictures(pages: list[Page]) -> Iterator[tuple[Page, bytes]]:
    from kiosk.ui.app.offscreen import drawings  # noqa: PLC0415  Qt is loaded where pages are drawn
    from kiosk.ui.proof.pillow_picture import as_pillow  # noqa: PLC0415

    for page, drawing in zip(pages, drawings(pages), strict=True):
        if drawing.picture is not None:
            yield page, kept(as_pillow(drawing.picture), film_size(page.size))
