"""What is installed: the Python packages, the system's packages, the folder that `make build` makes."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
import zxingcpp

from tests.glass import Glass, Pixels
from tests.imports import imported, module_name

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
SYSTEM = [line.split("#")[0].strip() for line in (ROOT / "system-packages.txt").read_text().splitlines()]
SYSTEM_PACKAGES = [name for name in SYSTEM if name]

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


def test_the_list_of_system_packages_names_each_once() -> None:
    """The one list has one line a package."""
    assert len(SYSTEM_PACKAGES) > 20
    assert len(set(SYSTEM_PACKAGES)) == len(SYSTEM_PACKAGES)


@pytest.fixture
def machine(tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """`make setup` on a machine with these packages, by somebody who may not install any."""
    for name in ("Makefile", "pyproject.toml", "system-packages.txt"):
        shutil.copy(ROOT / name, tmp_path)
    programs = tmp_path / "bin"
    programs.mkdir()

    def put(name: str, script: str) -> None:
        (programs / name).write_text(f"#!/bin/sh\n{script}\n")
        (programs / name).chmod(0o755)

    def set_up(packages: list[str], python: str = "") -> subprocess.CompletedProcess[str]:
        put("dpkg-query", "cat <<'END'\n" + "".join(f"ii ,{name},\n" for name in packages) + "END")
        put("id", 'case "$1" in -u) echo 1000 ;; *) echo passengers ;; esac')
        put("sudo", "exit 1")
        put("apt-get", f"touch {tmp_path}/installed")
        put("python3", f'{python}\nexec {sys.executable} "$@"')
        environment = os.environ | {"PATH": f"{programs}:{os.environ['PATH']}"}
        command = ["make", "setup"]
        return subprocess.run(
            command, cwd=tmp_path, env=environment, text=True, capture_output=True, check=False, timeout=60
        )

    return set_up


def test_without_the_right_to_install_setup_names_what_is_missing(
    machine: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path
) -> None:
    """It says what an administrator has to install, and stops before it has done anything."""
    there = [name for name in SYSTEM_PACKAGES if name not in {"libthai0", "xvfb"}]

    said = machine(there)

    assert said.returncode
    assert "Missing from this system: libthai0 xvfb\n" in said.stderr
    assert "apt-get install --no-install-recommends libthai0 xvfb\n" in said.stderr
    assert not (tmp_path / ".venv").exists()
    assert not (tmp_path / "installed").exists()


def test_a_package_under_a_newer_name_is_not_missing(
    machine: Callable[..., subprocess.CompletedProcess[str]],
) -> None:
    """Debian 13 and Ubuntu 24.04 have libglib2.0-0t64, which provides libglib2.0-0."""
    there = [name for name in SYSTEM_PACKAGES if name not in {"libthai0", "libglib2.0-0"}]

    said = machine([*there, "libglib2.0-0t64,libglib2.0-0 (= 2.84.4), libgobject-2.0-0 (= 2.84.4)"])

    assert "Missing from this system: libthai0\n" in said.stderr


def test_what_python_lacks_is_named_as_well(
    machine: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path
) -> None:
    """Debian keeps what `python3 -m venv` and `make build` need in packages of their own."""
    (tmp_path / "sitecustomize.py").write_text(
        "import ctypes, sys\n"
        "sys.modules['ensurepip'] = None\n"
        "def nothing(name): raise OSError(name)\n"
        "ctypes.CDLL = nothing\n"
    )

    said = machine(SYSTEM_PACKAGES, f"export PYTHONPATH={tmp_path}")

    version = f"3.{sys.version_info.minor}"
    assert f"Missing from this system: python{version}-venv libpython{version}\n" in said.stderr


def test_a_python_that_is_too_old_is_named(machine: Callable[..., subprocess.CompletedProcess[str]]) -> None:
    """An old Python is told from a missing one."""
    said = machine(
        SYSTEM_PACKAGES, 'case "$*" in --version) echo Python 3.9.2; exit ;; *version_info*) exit 1 ;; esac'
    )

    assert said.returncode
    assert "Python 3.11 or later is needed" in said.stderr
    assert "this is Python 3.9.2" in said.stderr


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
    command = [str(built), "run", "--display", "display.toml", "--speed", "10"]
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


@pytest.mark.slow
@pytest.mark.xdist_group("built")
def test_the_built_folder_draws_what_the_source_tree_draws(built: Path, tmp_path: Path) -> None:
    """Its own faces, and Thai's dictionary, make the same pictures, to the pixel."""
    words = ", ".join(f'{locale} = "{text}"' for locale, text in ARTICLE.items())
    (tmp_path / "campaign.toml").write_text(
        'format = 1\nid = "article-1"\ntitle = "Article 1"\nsource-language = "en"\n'
        f'[[slides]]\nid = "all"\nkind = "message"\nheadline = {{ en = "All human beings", {words} }}\n'
    )
    options = [str(tmp_path), "--at", "2026-11-22T12:00Z", "--size", "540x960"]
    options += [part for locale in ARTICLE for part in ("--locale", locale)]
    environment = {"HOME": str(tmp_path), "PATH": ""}

    subprocess.run([built, "snapshot", *options, "--out", tmp_path / "built"], env=environment, check=True)
    subprocess.run(
        [sys.executable, "-m", "kiosk", "snapshot", *options, "--out", tmp_path / "source"], check=True
    )

    pictures = {file.name: file.read_bytes() for file in (tmp_path / "source").glob("*.png")}
    assert len(pictures) == len(ARTICLE)
    assert pictures == {file.name: file.read_bytes() for file in (tmp_path / "built").glob("*.png")}
