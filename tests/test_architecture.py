"""The house keeps its shape: imports point one way, only kiosk.ui knows Qt, each file says what it is for."""

import ast
import subprocess
import sys
from collections import Counter
from importlib import import_module
from pathlib import Path

import pytest

from kiosk.commands import COMMANDS, UNLISTED
from tests.architecture_table import MAY_IMPORT
from tests.imports import imported, module_name

ROOT = Path(__file__).parents[1]
PYTHON = sorted((ROOT / "kiosk").rglob("*.py"))
QML = sorted((ROOT / "kiosk").rglob("*.qml"))

MAY_KNOW_QT = {"ui"}
DRAWERS = {"utils", "util", "misc", "helpers", "helper", "common", "manager", "managers"}


def package(name: str) -> str:
    """The package of the table that a dotted name belongs to: "content.language" for
    kiosk.content.language.texts or a name in it, "" for kiosk itself.
    """
    inner = name.partition(".")[2]
    return max((one for one in MAY_IMPORT if f"{inner}.".startswith(f"{one}.")), key=len, default="")


def faults(module: str, source: str, *, is_package: bool = False) -> list[str]:
    """What a module imports that it may not, at its top or inside a function."""
    here = package(module)
    allowed = MAY_IMPORT.get(here, set()) | {"", here, "paths"}
    found = []
    for name in imported(source, module, is_package=is_package):
        if name.split(".")[0] == "kiosk" and package(name) not in allowed:
            found.append(f"{module} imports {name}")
        if name.split(".")[0] in {"PySide6", "shiboken6"} and here.split(".")[0] not in MAY_KNOW_QT:
            found.append(f"{module} imports {name}, and only kiosk.ui knows Qt")
    return found


def test_every_package_has_its_place() -> None:
    """Each package below kiosk, and each file beside them, stands in the table of who may import whom."""
    assert len(PYTHON) > 20
    homes = {
        module_name(file.parent if file.parent != ROOT / "kiosk" else file, ROOT).partition(".")[2]
        for file in PYTHON
    }
    assert homes - {"__init__"} - {""} == MAY_IMPORT.keys()


def test_the_table_has_no_circle() -> None:
    """Whoever reads from the bottom up meets each package before those that need it."""
    above: set[str] = set()
    for name, imports in MAY_IMPORT.items():
        assert imports <= above, f"{name} may import {sorted(imports - above)}, which come after it"
        above.add(name)


def test_imports_point_one_way() -> None:
    """No package imports one that the table does not name, and Qt stays in kiosk.ui."""
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
        ("kiosk.content.language.texts", "def late():\n    from ...ui.render.fonts import face"),
        ("kiosk.content.language.texts", "def late():\n    from kiosk.content.toml import document"),
        ("kiosk.content.directory.signs", "from kiosk.content.campaign.slides import Slide"),
        ("kiosk.ui.render.page_view", "from kiosk.ui import player"),
        ("kiosk.media.qr", "import kiosk.timeline.schedule as now"),
        ("kiosk.timeline.schedule", "if TYPE_CHECKING:\n    from kiosk.media.picture import PictureError"),
        ("kiosk.media.qr", "from PySide6.QtGui import QImage"),
        ("kiosk.visit.pages.visit_pages", "from kiosk.media.qr import code"),
        ("kiosk.visit.visit", "from kiosk.ui.player.display_clock import DisplayClock"),
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
            "kiosk.ui.render.page_renderer",
            "from PySide6.QtQuick import QQuickView\nfrom . import fonts\nfrom ...media import qr",
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


@pytest.mark.parametrize("folder", sorted({file.parent for file in [*PYTHON, *QML]}), ids=lambda f: f.name)
def test_a_package_is_a_handful_of_files(folder: Path) -> None:
    """More than twelve files of a kind are two packages: which two? Commands are as many as there are."""
    commands = {*COMMANDS, *UNLISTED} if folder == ROOT / "kiosk" / "commands" else set()
    for pattern in ("*.py", "*.qml"):
        found = [file for file in folder.glob(pattern) if file.stem not in {"__init__", *commands}]
        assert len(found) <= 12, sorted(file.name for file in found)


def test_a_file_is_found_by_its_name() -> None:
    """No two files have one name, so that a name in a sentence or a traceback is one place."""
    names = Counter(file.name.casefold() for file in [*PYTHON, *QML] if file.name != "__init__.py")
    assert not [name for name, times in names.items() if times > 1]


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
