"""Pictures and drawings on the disk: what nothing is wrong with, what has no end, what asks for terabytes."""

from pathlib import Path

from PIL import Image

from kiosk.media.cropping import Frame

FRAME = Frame((160, 90))
NAMES = 'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 90"'


def drawing(folder: Path, name: str, content: str) -> Path:
    """An SVG around some elements."""
    path = folder / f"{name}.svg"
    path.write_text(f"<svg {NAMES}>{content}</svg>")
    return path


def photograph(folder: Path) -> Path:
    """A picture that nothing is wrong with."""
    path = folder / "photograph.png"
    Image.new("RGB", (320, 180), "#2850dc").save(path)
    return path


def endless(folder: Path) -> Path:
    """Shapes enough for a minute of drawing."""
    circle = '<circle cx="80" cy="45" r="400" fill-opacity="0.01" filter="url(#f)"/>'
    blur = '<filter id="f"><feGaussianBlur stdDeviation="9"/></filter>'
    return drawing(folder, "endless", blur + circle * 30_000)


def bloated(folder: Path) -> Path:
    """A pattern of a million by a million, which asks for terabytes."""
    tile = '<pattern id="p" width="1e6" height="1e6" patternUnits="userSpaceOnUse"><path d="M0 0h1e6v1e6z"/>'
    return drawing(folder, "bloated", f'{tile}</pattern><rect width="160" height="90" fill="url(#p)"/>')


def pdf(folder: Path, *colours: str, size: tuple[int, int] = (300, 200)) -> Path:
    """A document of pages of one colour."""
    pages = [Image.new("RGB", size, colour) for colour in colours]
    path = folder / "poster.pdf"
    pages[0].save(path, save_all=True, append_images=pages[1:])
    return path
