"""What is installed for the program, and the folder that `make build` makes."""

import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import av
import pillow_heif
import pytest
import zxingcpp
from PIL import Image

from tests.glass import Glass, Pixels
from tests.imports import imported, module_name

pillow_heif.register_heif_opener()  # writes what the product reads alone

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
DAY = "2026-11-22T12:00Z"  # on which everything that the built-in campaign says is in date

# Needed, and never imported by name.
DATA = {"tzdata"}  # zoneinfo reads it where the system has no zones
# Imported, and installed with another.
COMPANIONS = {"blue-heart-kiosk", "pydantic-core", "shiboken6"}


def test_what_is_imported_is_what_is_installed() -> None:
    """Every package that the program imports is declared, and none is installed that it does not use."""
    homes = packages_distributions()
    used = {
        re.sub(r"[-_.]+", "-", home).lower()
        for file in (ROOT / "kiosk").rglob("*.py")
        for name in imported(file.read_text(), module_name(file, ROOT))
        for home in homes.get(name.split(".")[0], [])
    }
    declared = {re.split(r"[~><=]", name)[0] for name in PROJECT["dependencies"]}
    assert (used | DATA) - COMPANIONS == declared


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The program in the folder that build.spec makes."""
    folder = tmp_path_factory.mktemp("built")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    command += [
        "--workpath",
        str(folder / "work"),
        "--distpath",
        str(folder / "dist"),
        str(ROOT / "build.spec"),
    ]
    subprocess.run(command, cwd=ROOT, check=True, timeout=600)
    yield folder / "dist" / "kiosk" / "kiosk"
    shutil.rmtree(folder)  # a quarter of a gigabyte


def codes(pixels: Pixels) -> list[str]:
    """What the QR codes on the glass say."""
    return [code.text for code in zxingcpp.read_barcodes(pixels)]


@pytest.mark.slow
@pytest.mark.xdist_group("built")
def test_the_built_folder_plays_by_itself(built: Path, glass: Glass, tmp_path: Path) -> None:
    """With no Python, no source tree and an empty environment it draws, and a telephone can scan its code."""
    environment = {"DISPLAY": glass.display, "HOME": str(tmp_path), "PATH": ""}
    (tmp_path / "display.toml").write_text(
        'format = 1\nid = "built"\ncountry = "BE"\nlocales = ["en", "th"]\n'
    )
    command = [str(built), "run", "--display", "display.toml", "--at", DAY, "--speed", "10"]
    with subprocess.Popen(
        command, cwd=tmp_path, env=environment, text=True, stderr=subprocess.PIPE
    ) as playing:
        try:
            found = glass.wait_for(codes, seconds=120)
        finally:
            playing.terminate()
            _, said = playing.communicate(timeout=20)
    assert any(code.startswith(("https://", "tel:")) for code in found)
    assert (playing.returncode, re.findall("WARNING|ERROR|Traceback", said)) == (0, []), said


# The first article of the Universal Declaration of Human Rights, in scripts that each need something: a
# dictionary to break lines by, room for tall lines, phrases to keep whole, conjuncts, a face of its own.
ARTICLE = {
    "th": "มนุษย์ทั้งหลายเกิดมามีอิสระและเสมอภาคกันในเกียรติศักดิ์และสิทธิ",
    "ur": "تمام انسان آزاد اور حقوق و عزت کے اعتبار سے برابر پیدا ہوئے ہیں",
    "ja": "すべての人間は、生まれながらにして自由であり、かつ、尊厳と権利とについて平等である",
    "hi": "सभी मनुष्यों को गौरव और अधिकारों के मामले में जन्मजात स्वतन्त्रता और समानता प्राप्त है",
    "am": "የሰው ልጅ ሁሉ ሲወለድ ነጻና በክብርና በመብትም እኩልነት ያለው ነው",
}


def grey_film(file: Path) -> None:
    """A film of one second, of one grey."""
    with av.open(file, "w") as container:
        stream = container.add_stream("libx264", rate=10)
        stream.width, stream.height, stream.pix_fmt = 64, 64, "yuv420p"
        picture = Image.new("RGB", (64, 64), "#808080")
        for _ in range(10):
            frame = av.VideoFrame.from_image(picture)
            container.mux(stream.encode(frame))
        container.mux(stream.encode())


@pytest.mark.slow
@pytest.mark.xdist_group("built")
def test_the_built_folder_draws_what_the_source_tree_draws(built: Path, tmp_path: Path) -> None:
    """Its own faces, and Thai's dictionary, and what opens pictures, make the same ones, to the pixel."""
    head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 16">'
    (tmp_path / "a.svg").write_text(f'{head}<text y="9" font-size="2">Article 1</text></svg>')
    Image.linear_gradient("L").convert("RGB").save(tmp_path / "b.heic", "HEIF")
    grey_film(tmp_path / "c.mp4")
    Image.linear_gradient("L").convert("RGB").save(tmp_path / "d.pdf")
    words = ", ".join(f'{locale} = "{text}"' for locale, text in ARTICLE.items())
    (tmp_path / "campaign.toml").write_text(
        'format = 1\nid = "article-1"\ntitle = "Article 1"\nsource-language = "en"\n'
        f'[[slides]]\nid = "all"\nkind = "message"\nheadline = {{ en = "All human beings", {words} }}\n'
        '[[slides]]\nid = "a"\nkind = "image"\nimage = "a.svg"\n'
        '[[slides]]\nid = "b"\nkind = "image"\nimage = "b.heic"\n'
        '[[slides]]\nid = "c"\nkind = "video"\nvideo = "c.mp4"\n'
        '[[slides]]\nid = "d"\nkind = "image"\nimage = "d.pdf"\n'
    )
    options = [str(tmp_path), "--at", DAY, "--size", "540x960"]
    options += [part for locale in ARTICLE for part in ("--locale", locale)]
    environment = {"HOME": str(tmp_path), "PATH": ""}

    subprocess.run([built, "snapshot", *options, "--out", tmp_path / "built"], env=environment, check=True)
    subprocess.run(
        [sys.executable, "-m", "kiosk", "snapshot", *options, "--out", tmp_path / "source"], check=True
    )

    pictures = {file.name: file.read_bytes() for file in (tmp_path / "source").glob("*.png")}
    assert len(pictures) >= len(ARTICLE) + 4
    assert pictures == {file.name: file.read_bytes() for file in (tmp_path / "built").glob("*.png")}
