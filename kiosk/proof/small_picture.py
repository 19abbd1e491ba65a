"""Makes small pictures of pages, for whoever looks through what was drawn."""

import io
from base64 import b64encode

from PIL import Image

THUMBNAIL, LARGE = 224, 1120  # pixels of the longer side: one of many in a row, and one that is looked at
KIND = "image/webp"
# Words of a slide are still read in the large one; both were tried on the built-in campaign.
QUALITY, EFFORT = 55, 2


def small_picture(picture: Image.Image, longest: int) -> str:
    """A picture whose longer side has at most so many pixels, as the base64 of a file of that `KIND`."""
    small = picture.convert("RGB")
    small.thumbnail((longest, longest), Image.Resampling.LANCZOS, reducing_gap=2.0)
    content = io.BytesIO()
    small.save(content, "WEBP", quality=QUALITY, method=EFFORT)
    return b64encode(content.getvalue()).decode("ascii")
