"""Draws a page of a PDF to fill a frame."""

from typing import Any, BinaryIO

import pypdfium2  # type: ignore[import-untyped]  # it has no types

from kiosk.media.cropping import Frame, scale_of
from kiosk.media.decoding import filled
from kiosk.media.files.pdf_streams import has_its_end
from kiosk.media.picture import Picture, PictureError

LARGEST = 100 * 1024 * 1024  # bytes
DAMAGED = "is no whole PDF: copy it again from where it came"
LOCKED = 4  # FPDF_ERR_PASSWORD of public/fpdfview.h


def page_drawn(file: BinaryIO, frame: Frame) -> Picture:
    """The part of a page that fills the frame, on white.

    Raises:
        PictureError: it is no whole PDF, is locked, or has no such page.
    """
    page = _page(file, frame.page)
    try:
        drawn = page.render(scale=scale_of(page.get_size(), frame))
    except pypdfium2.PdfiumError as error:
        raise PictureError(DAMAGED) from error
    return filled(drawn.to_pil(), frame)


def page_size(file: BinaryIO, number: int) -> tuple[float, float]:
    """The width and height of a page, in points of 1/72 inch, as it is seen.

    Raises:
        PictureError: as `page_drawn`.
    """
    width, height = _page(file, number).get_size()
    return width, height


def _page(file: BinaryIO, number: int) -> Any:
    """A page of a document, from 1."""
    content = file.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise PictureError(f"is larger than {LARGEST // 1024**2} MiB: save the page by itself")
    if not has_its_end(content):  # pdfium draws what it finds
        raise PictureError(DAMAGED)
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        if error.err_code == LOCKED:
            raise PictureError("is locked with a password: save it without") from error
        raise PictureError(DAMAGED) from error
    if number > len(document):
        raise PictureError(f"has no page {number}: its last is page {len(document)}")
    try:
        return document[number - 1]
    except pypdfium2.PdfiumError as error:
        raise PictureError(DAMAGED) from error
