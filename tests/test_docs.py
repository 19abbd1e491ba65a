"""What the documents name is there: files, classes, functions, targets of make, commands, options, links."""

import ast
import re
import shlex
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest
import typer

from kiosk.commands import COMMANDS

ROOT = Path(__file__).parents[1]
DECISIONS = ROOT / "docs" / "decisions"
MAP = ROOT / "docs" / "architecture.md"
DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
# Where a path may begin, so that tables need not repeat "kiosk/".
BEGINNINGS = (ROOT, ROOT / "kiosk")

# Names of other people's that stand in the documents: Python's and Qt's.
FOREIGN = frozenset(
    {"ListProperty", "MultiEffect", "QRangeModel", "QStateMachine", "QTimer", "Signal", "True", "VideoOutput"}
    | {"disconnect", "emit", "processEvents"}
)
# What lies elsewhere: files and folders of operators, folders of the state folder, what other tools read.
ELSEWHERE = frozenset(
    {
        "display.toml",
        "contacts.toml",
        "accepted.toml",
        "what-is-left.txt",
        "campaign",
        "campaigns",
        "displays",
        "store",
        "prepared",
        "pylock.toml",
    }
)

SPAN = re.compile(r"`([^`\n]+)`")
FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
FILE = re.compile(r"[\w.-]+\.(?:json|md|po|pot|py|qml|spec|svg|toml|ttf|txt)")
MODULE = re.compile(r"(?:.*python -m )?(kiosk(?:\.\w+)+)")
MAKE = re.compile(r"(?:.*\s)?make ([a-z][a-z-]*).*")
KIOSK = re.compile(r"(?:.*[\s/])?kiosk (.+)")
OPTION = re.compile(r"(--[a-z][a-z-]*)(?:[ =].*)?")
CLASS = re.compile(r"[A-Z][A-Za-z]*[a-z][A-Za-z]*")
CALL = re.compile(r"(?:(\w+)\.)?(\w+)\([\w ,.*]*\)")


@cache
def project() -> frozenset[Path]:
    """Every file and folder of the project, without what git leaves out."""
    ours = [path for path in ROOT.iterdir() if path.name not in left_out() | {".git"}]
    found = (inner for path in ours for inner in (path, *path.rglob("*")))
    return frozenset(path for path in found if "__pycache__" not in path.parts)


@cache
def left_out() -> frozenset[str]:
    """What .gitignore names: what setting up, testing and building make."""
    return frozenset(line.strip("/") for line in (ROOT / ".gitignore").read_text().split())


@cache
def python() -> tuple[ast.AST, ...]:
    """Every node of every Python file in kiosk."""
    files = (ROOT / "kiosk").rglob("*.py")
    return tuple(node for file in files for node in ast.walk(ast.parse(file.read_text())))


@cache
def classes() -> frozenset[str]:
    """The names of classes and of types with a name, in Python and in QML."""
    aliases = (target for node in python() if isinstance(node, ast.Assign) for target in node.targets)
    return frozenset(
        {node.name for node in python() if isinstance(node, ast.ClassDef)}
        | {target.id for target in aliases if isinstance(target, ast.Name)}
        | {path.stem for path in project() if path.suffix == ".qml"}
    )


@cache
def functions() -> frozenset[str]:
    """The names of functions and methods in Python."""
    return frozenset(node.name for node in python() if isinstance(node, ast.FunctionDef))


@cache
def options(command: str) -> frozenset[str]:
    """The options of a command of kiosk's."""
    program = typer.Typer(add_completion=False)
    program.command(command)(getattr(import_module(f"kiosk.commands.{command}"), command))
    found = typer.main.get_command(program).params
    return frozenset({"--help", *(name for one in found for name in one.opts)})


def is_file(name: str) -> bool:
    """Whether a file or folder is there; `<locale>` stands for any name, and what git leaves out may come."""
    if Path(name).parts[0] in left_out() | ELSEWHERE:
        return True
    pattern = re.sub(r"<[^>]*>", "*", name)
    if "/" not in name:
        return any(path.match(pattern) for path in project())
    return any(path in project() for start in BEGINNINGS for path in start.glob(pattern.rstrip("/")))


def is_module(name: str) -> bool:
    """Whether a dotted name is a module, a package, or something in one."""
    path = ROOT.joinpath(*name.split("."))
    return path in project() or path.with_suffix(".py") in project()


def is_command(words: str) -> bool:
    """Whether `kiosk` and these words are a command and options of it; COMMAND stands for any."""
    given = shlex.split(words, comments=True)
    names = [word for word in given if not word.startswith("-")]
    asked = {word.partition("=")[0] for word in given if word.startswith("--")}
    if not names:
        return asked <= {"--help", "--version"}
    return names[0].isupper() or (names[0] in COMMANDS and asked <= options(names[0]))


def is_path(name: str) -> bool:
    """Whether it looks like a path in the project: not one of a machine, an address or a choice of words."""
    first = name.partition("/")[0]
    if "/" not in name or " " in name or "://" in name or first in {"", "~"}:
        return False
    is_file_name = FILE.fullmatch(Path(name).name) is not None
    return is_file_name or name.endswith("/") or any((start / first).is_dir() for start in BEGINNINGS)


def is_there(name: str) -> bool:
    """Whether what stands in a code span exists; what is no name of the project's is taken to."""
    if found := MODULE.fullmatch(name):
        return is_module(found[1])
    if found := KIOSK.fullmatch(name):
        return is_command(found[1])
    if found := MAKE.fullmatch(name):
        return bool(re.search(rf"^{found[1]}:", (ROOT / "Makefile").read_text(), re.MULTILINE))
    if found := OPTION.fullmatch(name):
        return any(found[1] in options(command) for command in COMMANDS)
    if FILE.fullmatch(name) or is_path(name):
        return is_file(name)
    if CLASS.fullmatch(name):
        return name in classes() | FOREIGN
    if found := CALL.fullmatch(name):
        return found[1] in classes() | FOREIGN | {None} and found[2] in functions() | FOREIGN
    return True


def anchors(text: str) -> set[str]:
    """The places in a document that a link may lead to, as GitHub names them."""
    headings = re.findall(r"^#+ (.+)$", FENCE.sub("", text), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def leads_somewhere(link: str, document: Path) -> bool:
    """Whether a link to a place in the project has a file, and in it the heading, that it names."""
    name, _, heading = link.partition("#")
    if "://" in link:
        return True
    target = (document.parent / name).resolve() if name else document
    return target in project() and (not heading or heading in anchors(target.read_text()))


def missing(text: str, document: Path = MAP) -> Iterator[str]:
    """What a document names that is not there."""
    prose = FENCE.sub("", text)
    shown = [line for kind, lines in FENCE.findall(text) if kind == "sh" for line in lines.splitlines()]
    names = [*SPAN.findall(prose), *(line for line in shown if MAKE.fullmatch(line) or KIOSK.fullmatch(line))]
    yield from (name for name in names if not is_there(name))
    yield from (link for link in LINK.findall(prose) if not leads_somewhere(link, document))


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda file: file.relative_to(ROOT).as_posix())
def test_what_a_document_names_is_there(document: Path) -> None:
    """Whoever follows a document finds each file, class, command and place that it names."""
    assert not [*missing(document.read_text(), document)]


def test_the_map_names_every_package() -> None:
    """A newcomer finds each package in the map, with what it is for."""
    kiosk = ROOT / "kiosk"
    packages = {file.parent.relative_to(kiosk).as_posix() for file in kiosk.rglob("__init__.py")}
    # `kiosk` itself is the page's subject, and each package of `ui` has a line of its own.
    assert packages - {".", "ui"} <= {name.rstrip("/") for name in SPAN.findall(MAP.read_text())}


def test_the_index_names_every_decision() -> None:
    """Each record of a decision has a number of its own, and a line in the index."""
    records = [file.name for file in DECISIONS.glob("[0-9]*.md")]
    assert records
    assert len({name[:4] for name in records}) == len(records)
    assert sorted(LINK.findall((DECISIONS / "README.md").read_text())) == sorted(records)


@pytest.mark.parametrize(
    "text",
    [
        "`kiosk/content/page/page.py` `kiosk/ui/` `content/page/page.py` `content/page/` `tests/imports.py`",
        "`translations/<locale>.po` `page_renderer.py` `Slide.qml` `pyproject.toml` `display.toml` `.ci/run`",
        "`out/` `.venv/bin/kiosk` `/etc/localtime` `~/.local/state/kiosk` `and/or` `fr` `X-Review`",
        "`kiosk.content.page` `kiosk.content.page.page` `python -m kiosk.content.schema.generate`",
        "`Page` `Slide` `TouchButton` `Event` `Schedule.at(instant)` `QTimer` `Signal.emit()` `step(visit)`",
        "`make test` `KIOSK_TEST_EVERYTHING=1 make test` `make` `make test ARGS='-m slow'`",
        "`kiosk run` `kiosk run --speed 10` `kiosk --version` `kiosk COMMAND` `--display` `--at 2027-07-30`",
        "```sh\nmake run  # plays\n.venv/bin/kiosk check A --display=B\n```",
        "```text\nmake nothing\nkiosk nothing\n```",
        "[how](architecture.md) [here](#threads) [there](../CONTRIBUTING.md#house-rules) [out](https://a.org/b)",
    ],
)
def test_what_is_there_is_found(text: str) -> None:
    """However a document names what is there, and whatever it quotes that is not ours."""
    assert not [*missing(text)]


@pytest.mark.parametrize(
    "name",
    [
        *("kiosk/content/page/pages.py", "kiosk/utils/", "content/pages/page.py", "content/pages"),
        *("translations/<locale>.ts", "page_easel.py", "Slides.qml", "requirement.txt", ".ci/runs"),
        *("kiosk.content.pages", "python -m kiosk.content.schema.generated"),
        *("Pages", "TouchButtons", "stepped(visit, event, now)", "Schedules.at()", "Schedule.ate()"),
        *("make tests", "KIOSK_TEST_EVERYTHING=1 make tests", "kiosk runs", "kiosk run --sped 10"),
        *("kiosk --versions", "kiosk timeline --speed 10", "--displays", "--sped 10"),
    ],
)
def test_what_is_not_there_is_told(name: str) -> None:
    """A name that was misspelt, or has gone, is told as it stands."""
    assert [*missing(f"Open `{name}`.")] == [name]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("```sh\nmake tests  # all\n```", "make tests  # all"),
        ("```sh\n.venv/bin/kiosk check --jsons\n```", ".venv/bin/kiosk check --jsons"),
        ("[how](architectures.md)", "architectures.md"),
        ("[here](#no-such-heading)", "#no-such-heading"),
        ("[there](../CONTRIBUTING.md#no-such-heading)", "../CONTRIBUTING.md#no-such-heading"),
    ],
)
def test_what_is_wrong_outside_of_prose_is_told(text: str, told: str) -> None:
    """A command in a block to copy, and a link whose file or heading is not there."""
    assert [*missing(text)] == [told]
