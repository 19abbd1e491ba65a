"""Finds the ids of all rules of `kiosk check`, where they are given to what the rules find."""

import ast
from collections.abc import Iterator, Sequence
from itertools import pairwise

from kiosk import paths

FOLDERS = ("preflight", "commands")
SEVERITIES = frozenset({"error", "warning", "note"})


def rule_ids() -> list[str]:
    """The ids, sorted. They are read from the sources, where each stands behind how bad it is."""
    files = (file for folder in FOLDERS for file in (paths.ROOT / "kiosk" / folder).rglob("*.py"))
    return sorted({name for file in files for name in ids_in(file.read_text(encoding="utf-8"))})


def ids_in(source: str) -> Iterator[str]:
    """The ids that a module's source gives, in a call or in a tuple."""
    for node in ast.walk(ast.parse(source)):
        for first, second in pairwise(_items(node)):
            if _is_severity(first) and isinstance(second, ast.Constant) and isinstance(second.value, str):
                yield from {second.value} - SEVERITIES


def _items(node: ast.AST) -> Sequence[ast.expr]:
    return node.args if isinstance(node, ast.Call) else node.elts if isinstance(node, ast.Tuple) else ()


def _is_severity(node: ast.expr) -> bool:
    """Whether it says how bad something is, in a word or in either of two."""
    if isinstance(node, ast.IfExp):
        return _is_severity(node.body) or _is_severity(node.orelse)
    return isinstance(node, ast.Constant) and node.value in SEVERITIES
