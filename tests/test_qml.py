"""The QML is sound: qmllint has nothing to say, qmlformat nothing to change, and qmldir names every file."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from tests.qml_types import describe, registered

# Of Postcard, below.
QML_IMPORT_NAME = "sample"
QML_IMPORT_MAJOR_VERSION = 1

UI = Path(__file__).parents[1] / "kiosk" / "ui"
TOOLS = Path(PySide6.__file__).parent
FILES = sorted(UI.rglob("*.qml"))


def lint(module: Path, imports: Path, types: str) -> str:
    """What qmllint says of a QML module below the folder `imports`, with `types` for those made in Python."""
    (module / "python.qmltypes").write_text(types)
    name, _, listing = (module / "qmldir").read_text().partition("\n")
    (module / "qmldir").write_text(f"{name}\ndepends QtQuick\ntypeinfo python.qmltypes\n{listing}")
    # Not from inside the module: there qmllint reads its qmldir a second time, and loses the Python types.
    command = [str(TOOLS / "qmllint"), "--ignore-settings", "--max-warnings", "0", "-I", str(imports)]
    files = sorted(map(str, module.rglob("*.qml")))
    done = subprocess.run([*command, *files], cwd=imports, text=True, capture_output=True, check=False)
    return done.stdout + done.stderr if done.returncode else ""


def formatted(file: Path) -> str:
    """The text of a QML file as qmlformat would write it, with its default settings."""
    command = [str(TOOLS / "qmlformat"), "--ignore-settings", str(file)]
    return subprocess.run(command, text=True, capture_output=True, check=True, timeout=60).stdout


def listed(qmldir: str) -> list[str]:
    """The QML files that a qmldir names, in its order."""
    return re.findall(r"^(?:(?:singleton|internal) )?\w+ (?:\d+\.\d+ )?(\S+\.qml)$", qmldir, re.MULTILINE)


@pytest.mark.usefixtures("qapp")  # the registry of types asks for it
def test_qmllint_has_nothing_to_say(tmp_path: Path) -> None:
    """Every name, type and binding in the QML is sound, those that come from Python included."""
    module = tmp_path / "kiosk" / "ui"
    shutil.copytree(UI, module, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    assert FILES
    said = lint(module, tmp_path, describe(registered("kiosk.ui"), "kiosk.ui"))
    assert not said, said


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(UI).as_posix())
def test_qmlformat_has_nothing_to_change(file: Path) -> None:
    """QML stands in one form, so that a change shows only what changed; `make format` writes it."""
    assert file.read_text() == formatted(file)


def test_qmldir_is_the_table_of_contents() -> None:
    """A QML file that qmldir leaves out cannot be found; a line too many stops the module."""
    assert sorted(listed((UI / "qmldir").read_text())) == [file.relative_to(UI).as_posix() for file in FILES]


@QmlElement
class Postcard(QObject):
    """A value as kiosk.ui's are."""

    written = Signal(str, int)
    title = Property(str, lambda _: "Dear reader", constant=True, final=True)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("text: card.title", ""),
        ("text: card.titel", 'Member "titel" not found on type "Postcard"'),
        ("text: title", "Unqualified access"),
        ("text: card.title; visibel: true", "visibel"),
        ("Component.onCompleted: card.title = text", "read-only"),
        ("Component.onCompleted: card.written(text, 1)", ""),
        ("Component.onCompleted: card.ritten(text, 1)", 'Member "ritten" not found'),
    ],
)
def test_the_check_sees_what_is_wrong(tmp_path: Path, line: str, found: str) -> None:
    """A misspelt property, of Python or of Qt, a name from nowhere, and a value written over are found."""
    (tmp_path / "qmldir").write_text("module sample\nCover 1.0 Cover.qml\n")
    lines = [
        "import QtQuick",
        "import sample",
        "Text {",
        "id: cover",
        "required property Postcard card",
        line,
        "}",
    ]
    (tmp_path / "Cover.qml").write_text("\n".join(lines).replace(" card.", " cover.card."))
    said = lint(tmp_path, tmp_path, describe([Postcard], "sample"))
    assert (found in said) if found else not said, said


def test_qmldir_is_read_whole() -> None:
    """A public type, an internal one and a singleton each name their file."""
    qmldir = "module a.b\nCover 1.0 Cover.qml\ninternal Stamp parts/Stamp.qml\nsingleton Ink 1.0 Ink.qml\n"
    assert listed(qmldir) == ["Cover.qml", "parts/Stamp.qml", "Ink.qml"]


def test_emitting_does_not_wear_out_true() -> None:
    """PySide6 6.12.0 lets go of True once too often at each emit; below Python 3.12 that ends in a crash."""
    postcard, before = Postcard(), sys.getrefcount(True)
    for _ in range(100):
        postcard.written.emit("", 1)
    assert sys.getrefcount(True) > before - 50
