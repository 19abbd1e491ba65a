"""Looks at each file that was named: what is taken of it as a slide, or why nothing is."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.beginning.taking.picture_ground import ground_of
from kiosk.beginning.taking.picture_plain import plain_colour_of
from kiosk.beginning.taking.slide_names import ENDINGS
from kiosk.content.messages.message import Message, message
from kiosk.media.files.other_files import DOCUMENT, FILMS, REASONS, ZIP, why_no_picture
from kiosk.media.film.film_findings import FilmReview
from kiosk.media.film.moving_pictures import may_move
from kiosk.media.intake.film_reviews import reviewed
from kiosk.media.intake.intake import shared
from kiosk.media.intake.proof import PictureProofs, ProofOf, kind_of_file
from kiosk.media.picture import PictureError

MOST_PAGES = 100  # of one PDF
# Documents of programs that show slides, by their names: PowerPoint's, LibreOffice's, Keynote's.
OF_SLIDES = frozenset({".pptx", ".ppt", ".pptm", ".ppsx", ".pps", ".potx", ".odp", ".fodp", ".key"})


@dataclass(frozen=True, slots=True)
class Taken:
    """A picture, a page or a film that becomes a slide.

    Attributes:
        kind: what the file is, as `file_kind` names it.
        size: its width and height, in any unit.
        page, pages: which page of a PDF it is, and of how many.
        ground: the tone that it is seen best on, where something of it is transparent.
        review: what was found out of a film.
        plain: the colour, #rrggbb, that all of it has; "" where there is something to see.
    """

    file: Path
    kind: str
    size: tuple[float, float]
    page: int = 1
    pages: int = 1
    ground: str | None = None
    review: FilmReview | None = None
    plain: str = ""

    @property
    def keeps_its_edges(self) -> bool:
        """Whether words or a sign reach to its edges, as on a page or a logo: then nothing of it is cut."""
        return self.kind == "PDF" or self.ground is not None


@dataclass(frozen=True, slots=True)
class NotTaken:
    """A file that is not taken, and why; `is_other` where nobody can have meant it as a picture."""

    file: Path
    told: Message
    is_other: bool = False


class FileLook:
    """Looks at files: pictures side by side, films one after the other."""

    def __init__(self, files: Iterable[Path], named: Iterable[Path]) -> None:
        self._named = frozenset(named)
        self._files = [(file, kind_of_file(file)) for file in files]
        self._proofs = PictureProofs()
        self._pages = {file: _pages(file) if kind == "PDF" else 1 for file, kind in self._files}

    @property
    def pictures(self) -> list[ProofOf]:
        """What is to be drawn, to see whether it can be."""
        return [
            (file, page)
            for file, kind in self._files
            if kind not in REASONS and not _is_of_slides(file, kind) and not self._is_hidden(file)
            for page in range(1, self._pages[file] + 1)
        ]

    def drawn(self) -> Iterator[object]:
        """Draw each of them; gives something for each that is done."""
        yield from self._proofs.look_at(self.pictures)

    def found(self) -> Iterator[Taken | NotTaken]:
        """What is taken and what is not, in the order in which they were named."""
        for file, kind in self._files:
            if file.is_dir():
                yield NotTaken(file, _of_folder(file))
            elif self._is_hidden(file):
                yield NotTaken(file, message("begin-hidden"), is_other=True)
            elif kind in FILMS:
                yield _film(file, kind)
            elif kind in REASONS or _is_of_slides(file, kind):
                yield NotTaken(file, _of_other_kind(file, kind))
            else:
                for page in range(1, self._pages[file] + 1):
                    yield self._picture(file, kind, page)

    def _is_hidden(self, file: Path) -> bool:
        return file.name.startswith(".") and file not in self._named

    def _picture(self, file: Path, kind: str, page: int) -> Taken | NotTaken:
        if reason := self._proofs.fault(file, page):
            is_other = not kind and file.suffix.lower() not in ENDINGS and file not in self._named
            told = message("begin-no-picture") if is_other else message("begin-not-drawn", reason=reason)
            return NotTaken(file, told, is_other)
        if reason := _why_not_moving(file):
            return NotTaken(file, message("begin-not-drawn", reason=reason))
        width, height, _is_raster = self._proofs.size(file, page) or (16, 9, True)
        ground = ground_of(file, kind, (width, height))
        plain = "" if ground else plain_colour_of(file, (width, height), page)
        return Taken(file, kind, (width, height), page, self._pages[file], ground, plain=plain)


def _of_folder(folder: Path) -> Message:
    """What is told of a folder that stands for its files: nobody may look into it, or there are none."""
    try:
        next(folder.iterdir(), None)
    except OSError as error:
        return message("file-unreadable", error=error.strerror)
    return message("begin-folder-empty")


def _pages(file: Path) -> int:
    """How many pages a PDF has that can be looked at; 1 of one that cannot be read, which is told later."""
    with suppress(PictureError):
        for page in range(1, MOST_PAGES + 1):
            if shared().size(file, page) is None:
                return max(1, page - 1)
    return 1


def _film(file: Path, kind: str) -> Taken | NotTaken:
    try:
        review = reviewed(file)
    except PictureError as error:
        return NotTaken(file, message("begin-not-drawn", reason=error.reason))
    if reason := review.fault or review.flashing:
        return NotTaken(file, message("begin-not-drawn", reason=reason))
    return Taken(file, kind, (review.width, review.height), review=review)


def _why_not_moving(file: Path) -> str:
    """Why a picture that moves is not played, said after its name; "" of others."""
    if not may_move(file):
        return ""
    with suppress(PictureError):
        return reviewed(file).flashing
    return ""


def _of_other_kind(file: Path, kind: str) -> Message:
    if _is_of_slides(file, kind):
        return message("begin-slides-of-a-program")
    if kind == DOCUMENT:
        return message("begin-document")
    return message("begin-not-drawn", reason=why_no_picture(kind, file.suffix.lower()))


def _is_of_slides(file: Path, kind: str) -> bool:
    """Whether it holds slides, as its name says and nothing in it speaks against."""
    return kind in ("", DOCUMENT, ZIP) and file.suffix.lower() in OF_SLIDES
