"""Measures on finished pictures how well words stand out, and whether there is anything to see at all.

A page is drawn with its words, with each of them in a colour of its own, and without. The second picture
shows where the ink of each is, the third what is behind it. Looking at one picture alone, the lightest and
darkest of a photograph would pass for the words on it, and words would be missed that are hardly to be seen.
"""

from functools import lru_cache

from PIL import Image, ImageChops

from kiosk.proof.drawn_page import Place

Colour = tuple[int, int, int]
# Words are read by their worst part, and a pixel or two are no part of a word.
WORST = 0.05
MOST_COLOURS = 1 << 16
COARSE = 0xFC  # of a photograph, neighbouring colours count as one
SAMPLE = 40  # pixels across and down
ALIKE = 6  # of 255: what a file that was made smaller leaves of one colour


def mark(number: int) -> Colour:
    """The colour in which a text is drawn to be found; the next one's differs."""
    return (250, 2 + number % 250, 251)


def ink(marked: Image.Image, bare: Image.Image, place: Place, own: Colour) -> Image.Image:
    """Where in a place something is drawn wholly in the colour `own`, as a mask of its size; of letters so
    small that none of them fills a pixel, where anything is drawn at all.
    """
    there, behind = part(marked, place), part(bare, place)
    mask = Image.new("L", there.size, 255)
    for band, value in zip(there.split(), own, strict=True):
        mask = ImageChops.darker(mask, band.point([255 if one == value else 0 for one in range(256)]))
    if mask.getbbox() is not None:
        return mask
    red, green, blue = ImageChops.difference(there, behind).split()
    most = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    return most.point([0] + [255] * 255)


def contrast(colour: Colour, bare: Image.Image, place: Place, mask: Image.Image) -> float:
    """The contrast of a colour against what a picture has under the ink, where it is worst; 1 without ink."""
    ground = part(bare, place)
    ground.putalpha(mask)
    counted = ground.getcolors(MOST_COLOURS)
    if counted is None:
        coarse = Image.merge(
            "RGB", [one.point([value & COARSE for value in range(256)]) for one in ground.split()[:3]]
        )
        coarse.putalpha(mask)
        counted = coarse.getcolors(MOST_COLOURS) or []
    grounds = [(many, behind) for many, behind in counted if isinstance(behind, tuple) and behind[3]]
    return _worst(luminance(colour), grounds)


def _worst(own: float, counted: list[tuple[int, tuple[int, ...]]]) -> float:
    found = sorted((_ratio(own, luminance(behind[:3])), many) for many, behind in counted)
    left = WORST * sum(many for _, many in found)
    for ratio, many in found:
        left -= many
        if left < 0:
            return round(ratio, 2)
    return 1.0


def _ratio(one: float, other: float) -> float:
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


def luminance(colour: tuple[int, ...]) -> float:
    """How light a colour is, 0 to 1: relative luminance, WCAG 2.2."""
    red, green, blue = (_linear(part) for part in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@lru_cache(maxsize=256)
def _linear(part: int) -> float:
    share = part / 255
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4


def plain_colour(picture: Image.Image, mask: Image.Image | None = None) -> str:
    """The colour, #rrggbb, that all of a picture has, or all under a mask; "" where there are several."""
    if mask is None and _is_coloured(picture):
        return ""
    counts = [_spread(band.histogram(mask)) for band in picture.split()[:3]]
    if any(high - low > ALIKE for low, high in counts):
        return ""
    return "#" + "".join(f"{(low + high) // 2:02x}" for low, high in counts)


def _is_coloured(picture: Image.Image) -> bool:
    """Whether a look at a few of its pixels finds several colours: to count all takes forty times as long."""
    few = picture.resize((SAMPLE, SAMPLE), Image.Resampling.NEAREST)
    return any(high - low > ALIKE for low, high in (_spread(band.histogram()) for band in few.split()[:3]))


def _spread(histogram: list[int]) -> tuple[int, int]:
    """The least and the greatest value of what is counted; all that there are of nothing."""
    there = [value for value, many in enumerate(histogram) if many] or [0, 255]
    return there[0], there[-1]


def part(picture: Image.Image, place: Place) -> Image.Image:
    """A part of a picture, in RGB."""
    left, top, width, height = place
    return picture.crop((left, top, left + width, top + height)).convert("RGB")
