"""Tells what keeps a picture or a film from being drawn, by drawing it small, and what of it is not drawn."""

import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

from kiosk.media import svg
from kiosk.media.cropping import Frame
from kiosk.media.files.file_kind import BEGINNING, kind_of
from kiosk.media.intake.intake import LONGEST, Intake, doubt, prepared, size
from kiosk.media.intake.playing_film import first_frame
from kiosk.media.picture import Picture, PictureError, opened

ProofOf = tuple[Path, int]  # a picture's file, and the page where it is a PDF
Prepare = Callable[[Path, Frame], Picture]

# Enough to see that a picture is whole, and small enough to be quick.
SMALL = Frame((64, 36))


def picture_fault(path: Path, page: int = 1) -> str | None:
    """What is wrong with a picture, or a page of a PDF, said after its name; None if nothing is."""
    return _fault(prepared, path, page)


def _fault(prepare: Prepare, path: Path, page: int) -> str | None:
    try:
        prepare(path, replace(SMALL, page=page))
    except PictureError as error:
        return error.reason
    return None


def _doubt(look_through: Callable[[Path], str], path: Path) -> str:
    try:
        return look_through(path)
    except PictureError:  # it takes too long, and is drawn
        return ""


class PictureProofs:
    """What is wrong with pictures, each looked at once."""

    def __init__(self) -> None:
        self._faults: dict[ProofOf, str | None] = {}
        self._doubts: dict[Path, str] = {}
        self._sizes: dict[ProofOf, tuple[float, float, bool] | None] = {}

    def look_at(self, pictures: Iterable[ProofOf]) -> Iterator[str | None]:
        """What is wrong with each of them, in their order; as many at a time as the machine has cores."""
        cores = os.cpu_count() or 1
        intake = Intake(cores)
        with ThreadPoolExecutor(cores) as threads:
            try:
                yield from threads.map(lambda one: self._look(intake.prepared, intake.doubt, *one), pictures)
            except BaseException:  # as Ctrl+C: nobody waits for what is being drawn
                threads.shutdown(wait=False, cancel_futures=True)
                raise
            finally:
                intake.close()

    def fault(self, path: Path, page: int = 1) -> str | None:
        """What is wrong with a picture, as `picture_fault` says it."""
        return self._look(prepared, doubt, path, page)

    def doubt(self, path: Path, page: int = 1) -> str:
        """Why a picture seems damaged, said after its name; "" where it does not, or cannot be drawn."""
        self.fault(path, page)
        return self._doubts.get(path, "")

    def size(self, path: Path, page: int = 1) -> tuple[float, float, bool] | None:
        """The width and height of a picture, and whether those are pixels; None where it has none."""
        if (path, page) not in self._sizes:
            try:
                self._sizes[path, page] = size(path, page)
            except PictureError:  # which is said of it by `fault`
                self._sizes[path, page] = None
        return self._sizes[path, page]

    def _look(
        self, prepare: Prepare, look_through: Callable[[Path], str], path: Path, page: int
    ) -> str | None:
        if (path, page) not in self._faults:
            fault = _fault(prepare, path, page)
            if fault is None and path not in self._doubts:
                self._doubts[path] = _doubt(look_through, path)
            self._faults[path, page] = fault
        return self._faults[path, page]


def film_fault(path: Path) -> str | None:
    """What keeps a film's first picture from being drawn, said after its name; None if nothing does."""
    try:
        first_frame(path, SMALL, LONGEST)
    except PictureError as error:
        return error.reason
    return None


def left_out(path: Path) -> list[str]:
    """What of a picture that can be drawn is not: of a drawing, what moves, runs or is no drawing."""
    try:
        return svg.left_out(svg.source(path)) if kind_of_file(path) == "SVG" else []
    except PictureError:
        return []


def kind_of_file(path: Path) -> str:
    """What a picture's file is, as `kind_of` has it; "" also of one that cannot be read."""
    try:
        with opened(path) as file:
            return kind_of(file.read(BEGINNING))
    except (PictureError, OSError):
        return ""
