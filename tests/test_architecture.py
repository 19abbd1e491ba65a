"""The house keeps its shape: imports point one way, only kiosk.ui knows Qt, each file says what it is for."""

import ast
import subprocess
import sys
from collections import Counter
from importlib import import_module
from pathlib import Path

import pytest

from kiosk.commands import COMMANDS, UNLISTED
from tests.imports import imported, module_name

ROOT = Path(__file__).parents[1]
PYTHON = sorted((ROOT / "kiosk").rglob("*.py"))
QML = sorted((ROOT / "kiosk").rglob("*.qml"))

CONTENT = {
    "content.sentences": set(),
    "content.po": {"content.messages", "content"},
    "content.language": {"content.messages", "content", "content.po"},
    "content.subtitles": {"content.messages", "content", "content.language"},
    "content.toml": {"content.messages", "content", "content.language"},
    "content.directory": {"content.messages", "content", "content.language", "content.toml"},
    "content.spoken": {"content.directory", "content.language", "content.toml"},
    "content.campaign": {
        "content.messages",
        "content",
        "content.directory",
        "content.language",
        "content.subtitles",
        "content.toml",
        "content.folders",
    },
    "content.display": {
        "content.messages",
        "content",
        "content.directory",
        "content.language",
        "content.spoken",
        "content.toml",
        "content.folders",
    },
    "content.notice": {
        "content.messages",
        "content",
        "content.folders",
        "content.campaign",
        "content.language",
        "content.toml",
    },
    "content.page": {
        "content.notice",
        "content.sentences",
        "content.campaign",
        "content.directory",
        "content.display",
        "content.language",
        "content.subtitles",
    },
    "content.storage": {
        "content.notice",
        "content.messages",
        "content",
        "content.campaign",
        "content.directory",
        "content.display",
        "content.toml",
        "content.folders",
    },
    "content.translation": {
        "content.po",
        "content.sentences",
        "content.messages",
        "content",
        "content.campaign",
        "content.directory",
        "content.language",
        "content.toml",
    },
    "content.schema": {
        "content.notice",
        "content.messages",
        "content",
        "content.campaign",
        "content.directory",
        "content.display",
        "content.spoken",
        "content.toml",
    },
}
READ = {"content.messages", "content", "content.folders", *CONTENT}
READ -= {"content.schema", "content.translation"}
UI = {
    "ui.captions": {"content.messages", "content", "content.language", "content.page"},
    "ui.render": {
        "ui.captions",
        "content.messages",
        "content",
        "content.display",
        "content.language",
        "content.page",
        "content.spoken",
        "media",
        "media.film",
        "media.intake",
    },
    "ui.window": {"content.display", "content.messages", "content"},
    "ui.sound": {"media", "media.speaker"},
    "ui.player": {
        *READ,
        "timeline",
        "media",
        "media.film",
        "media.intake",
        "ui.render",
        "ui.sound",
        "ui.window",
    },
    "ui.notice": {
        "content.campaign",
        "content.notice",
        "content.page",
        "content.storage",
        "timeline",
        "ui.player",
    },
    "ui.booth.wall": {"visit.wall", "ui"},
    "ui.booth.aloud": {"content.language", "content.spoken", "visit"},
    "ui.booth": {
        *READ,
        "media",
        "visit",
        "visit.pages",
        "visit.wall",
        "ui",
        "ui.render",
        "ui.window",
        "ui.player",
        "ui.booth.aloud",
        "ui.booth.wall",
    },
    "ui.team": {
        "content.sentences",
        "content.messages",
        "content",
        "content.directory",
        "content.display",
        "content.language",
        "content.page",
        "content.storage",
        "timeline",
        "team",
        "visit",
        "visit.wall",
        "ui",
        "ui.render",
        "ui.window",
        "ui.player",
        "ui.booth.wall",
    },
    "ui.app": {
        *READ,
        "ending",
        "team",
        "visit",
        "visit.wall",
        "ui",
        "ui.captions",
        "ui.render",
        "ui.window",
        "ui.player",
        "ui.notice",
        "ui.booth",
        "ui.booth.wall",
        "ui.team",
    },
    "ui.proof": {"content.language", "content.page", "media", "proof", "ui.app", "ui.render"},
    "ui.editor.controls": set(),
    "ui.editor.session": {
        *("content", "content.campaign", "content.display", "content.page"),
        *("content.toml", "media", "media.intake", "proof", "editing", "editing.publishing"),
        *("editing.words", "ui", "ui.proof", "ui.render", "ui.editor.controls"),
    },
    "ui.editor.choosing": {"beginning.taking", "ui.editor.session"},
    "ui.editor.checking": {
        *("content", "content.folders", "content.display", "content.language", "content.page"),
        *("media.intake", "proof"),
        *("content.messages", "editing", "editing.checking", "editing.publishing", "editing.slides"),
        *("ui.app", "ui.editor.session", "ui.proof"),
    },
    "ui.editor.publishing": {
        *("content", "content.campaign", "content.display", "content.folders", "content.page"),
        *("editing", "editing.checking", "editing.publishing", "ui.editor.checking", "ui.editor.session"),
    },
    "ui.editor.slides": {
        "editing.checking",
        *("content", "content.campaign", "content.directory", "content.display", "content.language"),
        *("content.page", "media", "media.intake", "editing", "editing.schedule", "editing.slides"),
        "editing.words",
        *("beginning.taking", "editing.checking", "ui", "ui.editor.choosing", "ui.editor.session"),
        "ui.render",
    },
    "ui.editor.words": {
        "editing.checking",
        *("content.campaign", "content.language", "content.toml", "editing", "editing.words"),
        *("ui.editor.session", "ui.editor.slides", "ui.render"),
    },
    "ui.editor.schedule": {
        "editing.checking",
        *("content.campaign", "content.display", "content.language", "content.page", "timeline"),
        *("editing", "editing.schedule", "editing.schedule.days", "editing.slides", "ui.editor.session"),
    },
    "ui.editor.displays": {
        "editing.checking",
        *("content", "content.campaign", "content.directory", "content.display", "content.folders"),
        *("content.language", "content.notice", "content.page", "announcing", "beginning", "editing"),
        *("editing.displays", "ui.editor.session"),
    },
    "ui.editor.notice": {
        "editing.checking",
        *("content", "content.display", "content.language", "content.notice", "content.page"),
        *("announcing", "editing.displays", "proof", "ui.editor.session"),
    },
    "ui.editor.start": {
        *("content", "beginning", "beginning.taking", "content.directory", "content.language"),
        *("editing.displays", "editing.start", "ui.editor.choosing", "ui.editor.controls"),
        *("ui.editor.session", "ui.render"),
    },
    "ui.editor": {
        *(
            "content",
            "editing",
            "ui",
            "ui.app",
            "ui.render",
            "ui.window",
            "ui.editor.session",
            "ui.editor.slides",
        ),
        *("ui.editor.words", "ui.editor.schedule", "ui.editor.checking", "ui.editor.publishing"),
        *("ui.editor.displays", "ui.editor.notice", "ui.editor.start", "editing.start"),
        *("editing.publishing", "editing.checking"),
    },
}
# What the rules of `kiosk check` look at.
CHECKED = {
    *("content.messages", "content", *CONTENT),
    *("timeline", "media", "media.files", "media.film", "media.intake"),
}
# What each package of kiosk may import of the others, beside its own modules and `paths`, which all may: only
# what stands above it here. A new package is written down here before it is written.
MAY_IMPORT: dict[str, set[str]] = {
    "paths": set(),
    "native_output": set(),
    "ending": set(),
    "content.messages": set(),
    "content": {"content.messages"},
    "content.folders": {"content.messages", "content"},
    **CONTENT,
    "timeline": {"content.messages", "content", "content.campaign", "content.directory", "content.display"},
    "media.files": set(),
    "media": {"content.messages", "content", "media.files"},
    "media.stream": {"media"},
    "media.film": {"content.messages", "content", "media", "media.files", "media.stream"},
    "media.sound": {"media", "media.film", "media.stream"},
    "media.intake": {
        "content.messages",
        "content",
        "media",
        "media.files",
        "media.film",
        "media.sound",
        "media.stream",
    },
    "media.speaker": {"content.messages", "content", "media", "media.sound", "media.intake"},
    "beginning.taking": {
        *("content.messages", "content", "content.campaign", "content.display"),
        *("media", "media.files", "media.film", "media.intake"),
    },
    "beginning": {
        *("content.messages", "content", "content.folders", "content.campaign", "content.directory"),
        *("content.display", "content.language", "content.translation", "timeline", "beginning.taking"),
    },
    "editing": {
        *("content", "content.folders", "content.campaign", "content.directory", "content.display"),
        "content.toml",
    },
    "editing.slides": {
        *("content", "content.folders", "content.campaign", "content.directory", "content.display"),
        *("content.language", "content.page"),
        *("beginning.taking", "editing"),
    },
    "editing.words": {
        "content.campaign",
        "content.language",
        "content.toml",
        "content.translation",
        "editing",
        "editing.slides",
    },
    "editing.publishing": {
        *("content", "content.folders", "content.directory", "content.language", "content.toml"),
        *("content.translation", "editing", "editing.slides", "editing.words"),
    },
    "editing.schedule": {
        *("content", "content.messages", "content.toml", "content.campaign"),
        *("content.language", "beginning.taking", "editing"),
    },
    "editing.schedule.days": {"content.campaign", "timeline", "editing.schedule"},
    "editing.start": {"content", "content.folders", "editing"},
    "editing.displays": {
        *("content.messages", "content", "content.folders", "content.campaign", "content.directory"),
        *("content.display", "content.language", "content.notice", "content.toml"),
        *("timeline", "beginning", "editing"),
    },
    "proof": {"content.messages", "content", "content.page", "content.storage", "media", "media.intake"},
    "announcing": {
        *("content.messages", "content", "content.folders", "content.display", "content.language"),
        *("content.directory", "content.notice", "content.page", "content.toml", "timeline", "proof"),
    },
    "visit.wall": {"content.messages", "content", "content.toml"},
    "visit": {"content.messages", "content", "content.campaign", "content.display", "content.language"},
    "team": {
        "content.sentences",
        "content.messages",
        "content",
        "content.directory",
        "content.display",
        "content.language",
    },
    "visit.pages": {"content.sentences", *READ - {"content.storage"}, "visit"},
    "preflight.subject": {*CHECKED, "content.folders", "proof"},
    "preflight.playing": {*CHECKED, "preflight.subject"},
    "preflight.texts": {*CHECKED, "preflight.subject"},
    "preflight.files": {*CHECKED, "content.folders", "preflight.subject"},
    "preflight": {
        *CHECKED,
        "content.folders",
        "preflight.subject",
        "preflight.playing",
        "preflight.texts",
        "preflight.files",
    },
    "preflight.acceptance": {
        "content.messages",
        "content",
        "content.display",
        "content.toml",
        "preflight.subject",
        "content.folders",
    },
    "preflight.drawn": {
        "content.messages",
        "content",
        "content.language",
        "content.notice",
        "content.campaign",
        "content.page",
        "content.translation",
        "media",
        "preflight.subject",
        "preflight.texts",
        "proof",
    },
    "editing.checking": {
        *("content.messages", "content", "content.campaign", "content.display", "content.folders"),
        *("content.language", "content.page", "content.toml", "timeline", "media.intake", "proof", "editing"),
        *("preflight", "preflight.subject", "preflight.acceptance", "preflight.files", "preflight.drawn"),
        *("editing.displays", "editing.slides", "editing.words"),
    },
    "ui": set(),
    **UI,
    "rehearsal": {
        "content.campaign",
        "content.display",
        "content.page",
        "media.film",
        "timeline",
    },
    "commands.results": {
        "native_output",
        "content.messages",
        "content",
        "content.campaign",
        "content.display",
        "content.language",
        "content.page",
        "preflight",
        "preflight.subject",
        "timeline",
        "preflight.drawn",
        "proof",
        "ui.app",
        "ui.proof",
    },
    "commands.report": {
        "commands.results",
        "content.display",
        "content.language",
        "content.messages",
        "content.page",
        "preflight.subject",
        "proof",
    },
    "commands": {
        "beginning",
        "beginning.taking",
        "editing",
        "editing.start",
        "proof",
        "commands.report",
        "commands.results",
        "native_output",
        "ending",
        "content.messages",
        "content",
        *CONTENT,
        "timeline",
        "media",
        "media.film",
        "media.intake",
        "visit",
        "visit.pages",
        "visit.wall",
        "team",
        "ui",
        *UI,
        "preflight",
        "preflight.subject",
        "preflight.files",
        "preflight.acceptance",
        "preflight.drawn",
        "content.folders",
    },
    "commands.notice": {
        *("commands", "ending"),
        "announcing",
        "commands.results",
        *("content.messages", "content", "content.folders", *CONTENT),
        *("ui.app", "ui.proof", "ui.render"),
    },
    "commands.rehearse": {
        *("commands", "ending"),
        "commands.results",
        "content.messages",
        "content",
        "content.campaign",
        "content.display",
        "content.language",
        "content.page",
        "content.storage",
        "timeline",
        "proof",
        "rehearsal",
        "ui.app",
        "ui.player",
        "ui.proof",
    },
    "commands.unlisted": {
        "commands",
        "commands.results",
        "content.campaign",
        "content.display",
        "timeline",
    },
    "command_line": {"native_output", "ending", "content.messages", "content", "commands"},
    "__main__": {"command_line", "media.intake", "media.speaker", "ui.proof", "ui.editor.checking"},
}
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
