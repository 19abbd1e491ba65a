"""Reads which modules a Python module imports from its source, wherever in it an import stands."""

import ast
from collections.abc import Iterator
from pathlib import Path


def module_name(file: Path, root: Path) -> str:
    """The dotted name of the module in `file`, as one imports it from `root`."""
    parts = file.relative_to(root).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imported(source: str, module: str, *, is_package: bool = False) -> Iterator[str]:
    """The dotted names that `source`, which is `module`, imports; of `from a import b` both a and a.b."""
    here = module.split(".")
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            # One dot is the package itself, each further one the package above it.
            above = here[: len(here) - node.level + is_package] if node.level else []
            origin = ".".join([*above, *([node.module] if node.module else [])])
            yield origin
            yield from (f"{origin}.{name.name}" for name in node.names)
