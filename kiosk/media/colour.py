"""Converts a picture's pixels, whatever they mean, to 8-bit sRGB."""

import io

from PIL import Image, ImageCms

SCALABLE = frozenset({"L", "LA", "RGB", "RGBA", "CMYK", "LAB"})
NO_COLOURS = frozenset({"I", "F"})  # 32-bit heights or temperatures have no agreed black and white


def scalable(image: Image.Image) -> Image.Image:
    """The same picture with 8 bits a colour, in a mode whose pixels can be averaged, as scaling does.

    A palette's numbers cannot, nor can a picture in which one colour stands for transparency.
    """
    if image.mode.startswith("I;16"):  # Pillow's own conversion cuts off at 255 instead of scaling
        return image.convert("I").point(lambda value: value * (1 / 257) + 0.5).convert("L")
    if image.has_transparency_data and image.mode not in ("LA", "RGBA"):
        return image.convert("RGBA")
    if image.mode == "1":
        return image.convert("L")
    return image if image.mode in SCALABLE else image.convert("RGB")


def srgb(image: Image.Image, profile: bytes | None, ground: str) -> Image.Image:
    """A scalable picture in mode RGB, sRGB; what is transparent in it lies over `ground` (#rrggbb)."""
    if image.mode not in ("LA", "RGBA"):
        return _colours(image, profile)
    alpha = image.getchannel("A")
    over = _colours(image.convert(image.mode.removesuffix("A")), profile)
    return Image.composite(over, Image.new("RGB", image.size, ground), alpha)


def _colours(image: Image.Image, profile: bytes | None) -> Image.Image:
    """Mode RGB by the picture's own ICC profile; without a usable one, as sRGB.

    CMYK without a profile is turned by the plain formula (1 - ink)(1 - black), as browsers do.
    """
    if profile:
        try:
            return _by_profile(image, profile)
        except (ImageCms.PyCMSError, OSError, ValueError):
            pass  # damaged, or made for another kind of picture: better plain colours than no picture
    return image.convert("RGB")


def _by_profile(image: Image.Image, profile: bytes) -> Image.Image:
    transform = ImageCms.buildTransform(
        ImageCms.ImageCmsProfile(io.BytesIO(profile)),
        ImageCms.createProfile("sRGB"),
        image.mode,
        "RGB",
        ImageCms.Intent.RELATIVE_COLORIMETRIC,
        ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )
    return transform.apply(image)
