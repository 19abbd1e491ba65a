"""The house keeps its shape: imports point one way, only kiosk.ui knows Qt, each file says what it is for."""

import ast
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from kiosk.commands import COMMANDS
from tests.imports import imported, module_name

ROOT = Path(__file__).parents[1]
PYTHON = sorted((ROOT / "kiosk").rglob("*.py"))
QML = sorted((ROOT / "kiosk").rglob("*.qml"))

# What each part of kiosk may import of the others; a new part is written down here before it is written.
MAY_IMPORT = {
    "content": {"places"},
    "timeline": {"content", "places"},
    "media": {"content", "places"},
    "visit": {"content", "places"},
    "ui": {"content", "timeline", "media", "visit", "places"},
    "preflight": {"content", "timeline", "media", "places"},
    "commands": {"content", "timeline", "media", "visit", "ui", "preflight", "places"},
    "places": set(),
    "__main__": {"commands", "content"},
}
MAY_KNOW_QT = {"ui"}
DRAWERS = {"utils", "util", "misc", "helpers", "helper", "common", "manager", "managers"}


def part(module: str) -> str:
    """The part of kiosk that a module belongs to: "content" for kiosk.content.errors, "" for kiosk itself."""
    return f"{module}.".split(".")[1]


def faults(module: str, source: str, *, is_package: bool = False) -> list[str]:
    """What a module imports that it may not."""
    here = part(module)
    found = []
    for name in imported(source, module, is_package=is_package):
        if name.split(".")[0] == "kiosk" and part(name) in MAY_IMPORT.keys() - MAY_IMPORT.get(here, set()) - {
            here
        }:
            found.append(f"{module} imports {name}")
        if name.split(".")[0] in {"PySide6", "shiboken6"} and here not in MAY_KNOW_QT:
            found.append(f"{module} imports {name}, and only kiosk.ui knows Qt")
    return found


def test_every_part_has_its_place() -> None:
    """Each folder and file below kiosk is in the table of who may import whom."""
    assert len(PYTHON) > 20
    assert {part(module_name(file, ROOT)) for file in PYTHON} - {""} <= MAY_IMPORT.keys()


def test_imports_point_one_way() -> None:
    """Nobody imports upwards, timeline and media do not know each other, and Qt stays in kiosk.ui."""
    found = [
        fault
        for file in PYTHON
        for fault in faults(module_name(file, ROOT), file.read_text(), is_package=file.name == "__init__.py")
    ]
    assert not found, found


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("kiosk.content.language.texts", "from kiosk.timeline import showing"),
        ("kiosk.content.language.texts", "from kiosk import media"),
        ("kiosk.content.language.texts", "def late():\n    from ...ui.faces import face"),
        ("kiosk.media.qr", "import kiosk.timeline.schedule as now"),
        ("kiosk.timeline.schedule", "if TYPE_CHECKING:\n    from kiosk.media.picture import PictureError"),
        ("kiosk.media.qr", "from PySide6.QtGui import QImage"),
        ("kiosk.visit.visit_pages", "from kiosk.media.qr import code"),
        ("kiosk.visit.visit", "from kiosk.ui.player.display_clock import Clock"),
        ("kiosk.commands.run", "import PySide6"),
        ("kiosk.ui.window.display_window", "from ... import commands"),
        ("kiosk.paths", "from kiosk.content.errors import Fault"),
    ],
)
def test_a_wrong_import_is_found(module: str, source: str) -> None:
    """However an import is written, at the top or inside a function, it counts."""
    assert faults(module, source)


@pytest.mark.parametrize(
    ("module", "source"),
    [
        (
            "kiosk.content.language.texts",
            "from kiosk import places\nfrom kiosk.content.errors import Fault\nimport babel",
        ),
        (
            "kiosk.ui.window.display_window",
            "from PySide6.QtQuick import QQuickView\nfrom . import outputs\nfrom ...media import qr",
        ),
        ("kiosk.commands.run", "def run():\n    from kiosk.ui.player.player import Player"),
    ],
)
def test_a_right_import_passes(module: str, source: str) -> None:
    """The table forbids no more than it says."""
    assert not faults(module, source)


def test_a_package_is_known_from_inside() -> None:
    """In an __init__.py one dot is the package itself, in a module the package around it."""
    assert "kiosk.ui.render.fonts" in set(imported("from . import fonts", "kiosk.ui.render", is_package=True))
    assert "kiosk.ui.render.fonts" in set(imported("from .fonts import face", "kiosk.ui.render.page_view"))
    assert "kiosk.media" in set(imported("from ...media import qr", "kiosk.ui.render.page_view"))


@pytest.mark.parametrize("file", PYTHON, ids=lambda file: module_name(file, ROOT))
def test_a_module_says_what_it_is_for(file: Path) -> None:
    """Its first line tells a reader whether to read on."""
    docstring = ast.get_docstring(ast.parse(file.read_text())) or ""
    assert docstring.split("\n")[0].strip(), f"{file} does not begin with what it is for"


def test_no_drawer_is_named_for_nothing() -> None:
    """A name says what lies in a file; utils and helpers do not."""
    found = [file for file in [*PYTHON, *QML] if DRAWERS & set(file.relative_to(ROOT).with_suffix("").parts)]
    assert not found


@pytest.mark.parametrize("file", [*PYTHON, *QML], ids=lambda file: file.relative_to(ROOT).as_posix())
def test_a_file_can_be_held_in_the_head(file: Path) -> None:
    """Above 250 lines a file is two: which two?"""
    assert len(file.read_text().splitlines()) <= 250


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_is_one_file(name: str) -> None:
    """`kiosk NAME` is the function NAME in kiosk/commands/NAME.py, and its help says what it does."""
    assert getattr(import_module(f"kiosk.commands.{name}"), name).__doc__


@pytest.mark.parametrize(
    "arguments", [["--help"], ["--version"], *([name, "--help"] for name in COMMANDS)], ids=" ".join
)
def test_help_is_there_at_once(arguments: list[str]) -> None:
    """Help and version come without loading Qt, which takes longer than all the rest."""
    asked = f"import sys; sys.argv[1:] = {arguments!r}\nfrom kiosk.__main__ import main\n"
    told = "try: main()\nfinally: print('PySide6' in sys.modules, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", asked + told], text=True, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, "False\n")
    assert done.stdout
