"""English sentences that are newer than the catalogs, which `waiting.txt` holds, a line each.

Where a language has none yet, English stands, and a check of the screen says so. When the list is empty,
every catalog is whole again, and these tests ask for that.
"""

from pathlib import Path

WAITING = frozenset((Path(__file__).parent / "waiting.txt").read_text(encoding="utf-8").splitlines())


def told_of_them() -> set[tuple[str, str]]:
    """How bad it is, and which rule tells of it, where a check says what waits."""
    return {("warning", "language-incomplete"), ("warning", "text-untranslated")} if WAITING else set()
