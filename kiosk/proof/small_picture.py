"""Makes small pictures of pages, for whoever looks through what was drawn."""

import io
from base64 import b64encode

from PIL import Image

THUMBNAIL, LARGE = 224, 1120  # pixels of the longer side: one of many in a row, and one that is looked at
KIND = "image/webp"
BAR = 2.4  # how many times as long as wide a screen is that is one
# Words of a slide are still read in the large one; both were tried on the built-in campaign.
QUALITY, EFFORT = 55, 2


def small_size(size: tuple[int, int], longest: int) -> tuple[int, int]:
    """How large a picture is made whose longer side may have so many pixels, a bar's twice as many."""
    longer, shorter = max(size), min(size)
    scale = min(1.0, longest * (2 if longer > BAR * shorter else 1) / longer)
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))


def small_picture(picture: Image.Image, longest: int) -> str:
    """A picture as small as that, as the base64 of a file of that `KIND`."""
    small = picture.convert("RGB").resize(
        small_size(picture.size, longest), Image.Resampling.LANCZOS, reducing_gap=2.0
    )
    content = io.BytesIO()
    small.save(content, "WEBP", quality=QUALITY, method=EFFORT)
    return b64encode(content.getvalue()).decode("ascii")
