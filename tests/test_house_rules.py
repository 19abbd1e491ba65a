"""The house rules of CONTRIBUTING that a reader of the code can count: sizes, names, caches, colours."""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PYTHON = sorted((ROOT / "kiosk").rglob("*.py"))
QML = sorted((ROOT / "kiosk").rglob("*.qml"))
Function = ast.FunctionDef | ast.AsyncFunctionDef


def functions(source: str) -> Iterator[Function]:
    """Every function of a module's source, methods and inner ones included."""
    return (node for node in ast.walk(ast.parse(source)) if isinstance(node, Function))


def length(function: Function) -> int:
    """The lines of its body, without its docstring; a command's signature is as long as it has options."""
    first, *rest = function.body
    if ast.get_docstring(function) is not None and rest:
        first = rest[0]
    return (function.end_lineno or 0) - first.lineno + 1


def unbounded(function: Function) -> bool:
    """Whether it remembers every answer for every argument, for ever: `cache`, `lru_cache(None)`."""
    takes_something = bool(function.args.args or function.args.posonlyargs or function.args.kwonlyargs)
    decorators = {ast.unparse(one).rpartition("functools.")[2] for one in function.decorator_list}
    return takes_something and bool(decorators & {"cache", "lru_cache(maxsize=None)", "lru_cache(None)"})


@pytest.mark.parametrize("file", PYTHON, ids=lambda file: file.relative_to(ROOT).as_posix())
def test_a_function_is_seen_at_once(file: Path) -> None:
    """Above 25 lines, its signature and its docstring aside, a function is two."""
    found = {one.name: length(one) for one in functions(file.read_text()) if length(one) > 25}
    assert not found


@pytest.mark.parametrize("file", PYTHON, ids=lambda file: file.relative_to(ROOT).as_posix())
def test_no_cache_grows_without_bound(file: Path) -> None:
    """What depends on an argument is remembered for a number of arguments: a display runs for weeks."""
    assert not [one.name for one in functions(file.read_text()) if unbounded(one)]


def test_no_property_of_qt_that_begins_with_i_is_set_in_a_constructor() -> None:
    """PySide makes setInterval of "interval" by the locale's letters, and a Turkish i has another capital."""
    calls = [
        (file.name, node.lineno)
        for file in PYTHON
        for node in ast.walk(ast.parse(file.read_text()))
        if isinstance(node, ast.Call)
        and re.match(r"Q[A-Z]", ast.unparse(node.func))
        and any(word.arg and word.arg.startswith("i") for word in node.keywords)
    ]
    assert calls == []


def test_a_name_means_one_thing() -> None:
    """No two modules give a public class one name."""
    homes = defaultdict(list)
    for file in PYTHON:
        for node in ast.parse(file.read_text()).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                homes[node.name].append(file.relative_to(ROOT).as_posix())
    assert not {name: files for name, files in homes.items() if len(files) > 1}


@pytest.mark.parametrize("file", QML, ids=lambda file: file.relative_to(ROOT).as_posix())
def test_a_qml_file_is_a_page_long(file: Path) -> None:
    """Above 150 lines a QML file is two."""
    assert len(file.read_text().splitlines()) <= 150


@pytest.mark.parametrize("file", QML, ids=lambda file: file.relative_to(ROOT).as_posix())
def test_colours_have_names(file: Path) -> None:
    """Theme.qml alone says what a colour is; everywhere else it has a name."""
    if file.name != "Theme.qml":
        assert not re.findall(r"\"#[0-9A-Fa-f]{3,8}\"|Qt\.rgba\([0-9]", file.read_text())


@pytest.mark.parametrize(
    ("source", "is_unbounded"),
    [
        ("@cache\ndef f(): ...", False),
        ("@cache\ndef f(text): ...", True),
        ("@functools.cache\ndef f(*, text): ...", True),
        ("@lru_cache(maxsize=None)\ndef f(text): ...", True),
        ("@lru_cache(maxsize=64)\ndef f(text): ...", False),
    ],
)
def test_an_unbounded_cache_is_found(source: str, is_unbounded: bool) -> None:
    """However it is written."""
    assert [unbounded(one) for one in functions(source)] == [is_unbounded]
