"""Mends how Pillow reads a PNG: long texts beside its pixels do no harm, and an APNG may be gone back in."""

from collections.abc import Callable

from PIL import PngImagePlugin

# Pillow's own limits, of a megabyte and 64, are there because a kilobyte may unfold into a megabyte. A colour
# profile counts as a text, and one for a printer has some megabytes.
LARGEST, ALL = 8 * 1024**2, 16 * 1024**2  # bytes when unfolded


class _Chunks(PngImagePlugin.PngStream):
    """The chunks of a PNG, of which those that say nothing of its pixels may be passed over."""

    def rewind(self) -> None:
        self.queue = []  # Pillow leaves there what begins the next frame, and stumbles over it
        super().rewind()

    def chunk_iCCP(self, pos: int, length: int) -> bytes:  # noqa: N802  Pillow calls them by the chunk's name
        return self._read_or_passed(super().chunk_iCCP, pos, length)

    def chunk_tEXt(self, pos: int, length: int) -> bytes:  # noqa: N802
        return self._read_or_passed(super().chunk_tEXt, pos, length)

    def chunk_zTXt(self, pos: int, length: int) -> bytes:  # noqa: N802
        return self._read_or_passed(super().chunk_zTXt, pos, length)

    def chunk_iTXt(self, pos: int, length: int) -> bytes:  # noqa: N802
        return self._read_or_passed(super().chunk_iTXt, pos, length)

    def _read_or_passed(self, read: Callable[[int, int], bytes], pos: int, length: int) -> bytes:
        assert self.fp is not None  # it is open
        if self.text_memory <= ALL:
            try:
                return read(pos, length)
            except (ValueError, SyntaxError, IndexError):
                self.fp.seek(pos)
        return self.fp.read(length)


def mend_png_reading() -> None:
    """Have Pillow read each PNG so from now on."""
    PngImagePlugin.MAX_TEXT_CHUNK, PngImagePlugin.MAX_TEXT_MEMORY = LARGEST, ALL
    PngImagePlugin.PngStream = _Chunks  # type: ignore[misc]
