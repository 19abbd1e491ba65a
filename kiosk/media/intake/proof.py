"""Tells what keeps a picture or a film from being drawn, by drawing it small, and what of it is not drawn."""

import os
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

from kiosk.media import svg
from kiosk.media.cropping import Frame
from kiosk.media.files.file_kind import BEGINNING, kind_of
from kiosk.media.intake.intake import LONGEST, Intake, shared
from kiosk.media.intake.playing_film import first_frame
from kiosk.media.picture import PictureError, opened

ProofOf = tuple[Path, int]  # a picture's file, and the page where it is a PDF

# Width and height, and whether those are pixels; None of what has none.
Size = tuple[float, float, bool] | None

# Enough to see that a picture is whole, and small enough to be quick.
SMALL = Frame((64, 36))


def picture_fault(path: Path, page: int = 1) -> str | None:
    """What is wrong with a picture, or a page of a PDF, said after its name; None if nothing is."""
    return _fault(shared(), path, page)


def _fault(intake: Intake, path: Path, page: int) -> str | None:
    try:
        intake.prepared(path, replace(SMALL, page=page))
    except PictureError as error:
        return error.reason
    return None


def _doubt(intake: Intake, path: Path) -> str:
    try:
        return intake.doubt(path)
    except PictureError:  # it takes too long, and is drawn
        return ""


def _size(intake: Intake, path: Path, page: int) -> Size:
    try:
        return intake.size(path, page)
    except PictureError:  # which is said of it as a fault
        return None


class PictureProofs:
    """What is wrong with pictures, each looked at once."""

    def __init__(self) -> None:
        self._faults: dict[ProofOf, str | None] = {}
        self._doubts: dict[Path, str] = {}
        self._sizes: dict[ProofOf, Size] = {}

    def look_at(self, pictures: Iterable[ProofOf]) -> Iterator[str | None]:
        """What is wrong with each of them, in their order; as many at a time as the machine has cores."""
        cores = os.cpu_count() or 1
        intake = Intake(cores)
        with ThreadPoolExecutor(cores) as threads:
            try:
                yield from threads.map(lambda one: self._look(intake, *one), pictures)
            except BaseException:  # as Ctrl+C: nobody waits for what is being drawn
                threads.shutdown(wait=False, cancel_futures=True)
                raise
            finally:
                intake.close()

    def fault(self, path: Path, page: int = 1) -> str | None:
        """What is wrong with a picture, as `picture_fault` says it."""
        return self._look(shared(), path, page)

    def doubt(self, path: Path, page: int = 1) -> str:
        """Why a picture seems damaged, said after its name; "" where it does not, or cannot be drawn."""
        self.fault(path, page)
        return self._doubts.get(path, "")

    def size(self, path: Path, page: int = 1) -> Size:
        """The width and height of a picture, and whether those are pixels; None where it has none."""
        self.fault(path, page)
        return self._sizes.get((path, page))

    def _look(self, intake: Intake, path: Path, page: int) -> str | None:
        if (path, page) not in self._faults:
            fault = _fault(intake, path, page)
            if fault is None:
                self._sizes[path, page] = _size(intake, path, page)
                if path not in self._doubts:
                    self._doubts[path] = _doubt(intake, path)
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
