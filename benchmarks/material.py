"""What is shown: pictures that differ everywhere, and the folders and the page that show them in turn."""

import json
import re
import shutil
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from kiosk import paths

PICTURES = 6
LIKE = 20  # of 255, on average: decoders differ, and ours moves a picture by a few pixels against burn-in
SPARSE = (slice(None, None, 60), slice(None, None, 60))
SMALL = 9  # a picture is an enlarged one of so many pixels, and grain

DISPLAY = """\
format = 1
country = "BE"
timezone = "Europe/Brussels"
locales = ["fr", "nl", "de", "en"]
rotation = {rotation}
"""
CAMPAIGN = """\
format = 1
id = "side-by-side"
title = "Side by side"
source-language = "en"
"""
SLIDE = """
[[slides]]
id = "{id}"
kind = "image"
image = "{image}"
alt = "Colours that flow into one another."
seconds = {dwell}
"""

# Two layers, of which the upper one fades in over the lower one, or out; the next picture is decoded before.
PAGE = """\
<!DOCTYPE html>
<meta charset="utf-8">
<title>Pictures</title>
<style>
  html, body { margin: 0; width: 100vw; height: 100vh; overflow: hidden; background: #000; cursor: none }
  #turned { position: absolute; left: 50%; top: 50%; width: WIDTHpx; height: HEIGHTpx;
            margin: calc(HEIGHTpx / -2) 0 0 calc(WIDTHpx / -2); transform: rotate(ROTATIONdeg) }
  img { position: absolute; inset: 0; width: 100%; height: 100%; object-fit: cover }
  #upper { opacity: 0; transition: opacity 1s linear; will-change: opacity }
</style>
<div id="turned"><img id="lower"><img id="upper"></div>
<script>
  const pictures = FILES;
  const lower = document.getElementById("lower"), upper = document.getElementById("upper");
  let shown = 0, above = false;
  lower.src = pictures[0];
  async function prepare() {
    shown = (shown + 1) % pictures.length;
    const next = above ? lower : upper;
    next.src = pictures[shown];
    await next.decode();
  }
  function change() {
    above = !above;
    upper.style.opacity = above ? 1 : 0;
    setTimeout(prepare, 1500);
  }
  lower.decode().then(prepare);
  setInterval(change, DWELL);
</script>
"""


@dataclass(frozen=True, slots=True)
class Material:
    """The same pictures for every program, upright as on a screen turned by `rotation`, `dwell` seconds each.

    `lying` are the pictures as they lie on the screen, `slides` is the built-in campaign with that dwell. In
    `home` programs keep what they like, away from the folders of content, which ours watches.
    """

    home: Path
    rotation: int
    dwell: int
    pictures: tuple[Path, ...]
    lying: tuple[Path, ...]
    page: Path
    campaign: Path
    slides: Path
    display: Path


def material(folder: Path, rotation: int, dwell: int) -> Material:
    """Make it all in a new folder."""
    size = (1080, 1920) if rotation in (90, 270) else (1920, 1080)
    home, campaign, display = folder / "home", folder / "campaign", folder / "display"
    for made in (home, campaign / "images", display):
        made.mkdir(parents=True)
    pictures = tuple(campaign / "images" / f"picture-{number}.jpg" for number in range(PICTURES))
    lying = tuple(file.with_stem(f"{file.stem}-lying") for file in pictures)
    for number, (upright, turned) in enumerate(zip(pictures, lying, strict=True)):
        drawn = picture(number, size)
        drawn.save(upright, quality=90)
        drawn.rotate(-rotation, expand=True).save(turned, quality=90)
    slides = [SLIDE.format(id=file.stem, image=f"images/{file.name}", dwell=dwell) for file in pictures]
    (campaign / "campaign.toml").write_text(CAMPAIGN + "".join(slides))
    (display / "display.toml").write_text(DISPLAY.format(rotation=rotation))
    (folder / "page.html").write_text(page(pictures, size, rotation, dwell))
    return Material(
        home,
        rotation,
        dwell,
        pictures,
        lying,
        folder / "page.html",
        campaign,
        built_in(folder / "built-in", dwell),
        display / "display.toml",
    )


def shows(pixels: NDArray[np.uint8], shown: Material) -> bool:
    """Whether what was seen is one of the pictures, as it lies."""
    return any(np.abs(pixels[SPARSE].astype(int) - known(file)).mean() < LIKE for file in shown.lying)


@cache
def known(file: Path) -> NDArray[np.uint8]:
    """A few pixels of a picture."""
    return np.asarray(Image.open(file))[SPARSE]


def picture(seed: int, size: tuple[int, int]) -> Image.Image:
    """Colours that flow into one another, with the grain of a photograph; another one for each seed."""
    chosen = np.random.default_rng(seed)
    small = Image.fromarray(chosen.integers(0, 256, (SMALL, SMALL, 3), dtype=np.uint8))
    large = np.asarray(small.resize(size, Image.Resampling.BICUBIC), dtype=np.int16)
    grain = chosen.integers(-8, 9, large.shape[:2], dtype=np.int16)[:, :, None]
    return Image.fromarray(np.clip(large + grain, 0, 255).astype(np.uint8))


def page(pictures: tuple[Path, ...], size: tuple[int, int], rotation: int, dwell: int) -> str:
    """A page for the browser."""
    values = {
        "FILES": json.dumps([f"campaign/images/{file.name}" for file in pictures]),
        "WIDTH": str(size[0]),
        "HEIGHT": str(size[1]),
        "ROTATION": str(rotation),
        "DWELL": str(dwell * 1000),
    }
    return re.sub("|".join(values), lambda found: values[found[0]], PAGE)


def built_in(folder: Path, dwell: int) -> Path:
    """The built-in campaign, with `dwell` seconds for each slide."""
    shutil.copytree(paths.BUILT_IN, folder)
    file = folder / "campaign.toml"
    lines = re.sub(r"(?m)^seconds = .*\n", "", file.read_text(encoding="utf-8"))
    file.write_text(lines.replace("[[slides]]", f"[[slides]]\nseconds = {dwell}"), encoding="utf-8")
    return folder
