"""Photographs of 24 megapixels made ready for a screen, by this program and by what else does so: how many a
second, the largest memory, and how far the pictures are from libvips'.

Run as `python -m benchmarks.photographs [--count 500]`. Needs vipsthumbnail (libvips-tools) and ImageMagick's
convert. README.md beside it says what each figure is.
"""

import argparse
import os
import subprocess
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event, Thread

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms

from benchmarks import processes
from benchmarks.material import picture
from kiosk.media.cropping import Frame
from kiosk.media.intake.intake import Intake
from kiosk.media.intake.proof import PictureProofs

TAKEN = (6000, 4000)  # pixels: 24 megapixels, of three to two
SCREEN = (1920, 1080)
DIFFERENT = 8  # photographs; each of the others is one of them under another name
CORES = os.cpu_count() or 1
LOOK = 0.05  # seconds between two looks at the memory


def photographs(folder: Path, count: int) -> list[Path]:
    """Files of photographs, in a new folder."""
    folder.mkdir()
    files = [folder / f"{number:04}.jpg" for number in range(count)]
    for number, file in enumerate(files):
        if number < DIFFERENT:
            picture(number, TAKEN).save(file, quality=92)
        else:
            file.hardlink_to(files[number % DIFFERENT])
    return files


def prepared(files: list[Path], out: Path) -> None:
    """Ours, for the screen: the pixels, of a few of which a file is written for the comparison."""
    intake, frame = Intake(CORES), Frame(SCREEN)
    with ThreadPoolExecutor(CORES) as threads:
        for number, found in enumerate(threads.map(lambda file: intake.prepared(file, frame), files)):
            if number < DIFFERENT:
                shown = Image.frombytes("RGB", SCREEN, found.pixels, "raw", "BGRX")
                shown.save(out / files[number].with_suffix(".ppm").name)
    intake.close()


def checked(files: list[Path], _out: Path) -> None:
    """Ours, as `kiosk check` looks at them."""
    assert not any(PictureProofs().look_at([(file, 1) for file in files]))


def libvips(files: list[Path], out: Path) -> None:
    """One process a core, which reads no more of a JPEG than it needs."""
    form = ["--size", "1920x1080", "--smartcrop", "centre", "-o", f"{out}/%s.ppm"]
    _on_all_cores(files, lambda some: ["vipsthumbnail", *some, *form], 50)


def imagemagick(files: list[Path], out: Path) -> None:
    """One process a core; it is told how large the JPEG is to be, as its own manual advises."""
    form = ["-resize", "1920x1080^", "-gravity", "center", "-extent", "1920x1080"]
    hint = ["-define", "jpeg:size=3840x2160"]
    _on_all_cores(files, lambda some: ["convert", *hint, *some, *form, f"{out}/{Path(some[0]).stem}.ppm"], 1)


def _on_all_cores(files: list[Path], command: Callable[[list[str]], list[str]], each: int) -> None:
    parts = [list(map(str, files[at : at + each])) for at in range(0, len(files), each)]
    with ThreadPoolExecutor(CORES) as threads:
        list(threads.map(lambda some: subprocess.run(command(some), check=True), parts))


def measured(work: Callable[[list[Path], Path], None], files: list[Path], out: Path) -> tuple[float, float]:
    """Files a second, and the largest memory in megabytes of what it started."""
    out.mkdir()
    over, largest = Event(), [0.0]
    own = processes.memory(os.getpid())

    def look() -> None:
        while not over.wait(LOOK):
            largest.append(processes.memory(os.getpid()) - own)

    beside = Thread(target=look)
    beside.start()
    begin = time.monotonic()
    work(files, out)
    took = time.monotonic() - begin
    over.set()
    beside.join()
    return len(files) / took, max(largest)


def difference(one: Path, other: Path) -> tuple[float, float]:
    """How far two pictures are apart: the mean of CIE 1976's delta E, and 99 in 100 pixels at most."""
    apart = np.sqrt(((_lab(one) - _lab(other)) ** 2).sum(axis=2))
    return float(apart.mean()), float(np.quantile(apart, 0.99))


def _lab(file: Path) -> NDArray[np.float32]:
    to_lab = ImageCms.buildTransform(
        ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), "RGB", "LAB"
    )
    with Image.open(file) as image:
        found = np.asarray(ImageCms.applyTransform(image.convert("RGB"), to_lab)).astype(np.float32)
    found[..., 0] *= 100 / 255
    found[..., 1:] = np.where(found[..., 1:] > 127, found[..., 1:] - 256, found[..., 1:])
    return found


WORK: tuple[tuple[str, Callable[[list[Path], Path], None]], ...] = (
    ("ours, for the screen", prepared),
    ("libvips, for the screen", libvips),
    ("ImageMagick, for the screen", imagemagick),
    ("ours, kiosk check", checked),
)


def main() -> None:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, default=500, metavar="N", help="how many photographs")
    asked = parser.parse_args()
    with TemporaryDirectory(prefix="photographs-") as top:
        files = photographs(Path(top, "taken"), asked.count)
        print(f"{asked.count} photographs, {CORES} cores{'':<14}{'a second':>10}{'memory, MB':>12}")
        for number, (title, work) in enumerate(WORK):
            rate, memory = measured(work, files, Path(top, str(number)))
            print(f"{title:40}{rate:>10.1f}{memory:>12.0f}", flush=True)
        compared = [file.with_suffix(".ppm").name for file in files[:DIFFERENT]]
        found = [difference(Path(top, "0", name), Path(top, "1", name)) for name in compared]
        mean, most = (max(values) for values in zip(*found, strict=True))
        print(f"delta E to libvips': {mean:.2f} in the mean, of 99 in 100 pixels at most {most:.2f}")


if __name__ == "__main__":
    main()
