"""English sentences that are newer than the catalogs, which `waiting.txt` holds, a line each.

Where a language has none yet, English stands, and a check of the screen says so. When the list is empty,
every catalog is whole again, and these tests ask for that.
"""

import re
from pathlib import Path

WAITING = frozenset((Path(__file__).parent / "waiting.txt").read_text(encoding="utf-8").splitlines())


def told_of_them() -> set[tuple[str, str]]:
    """How bad it is, and which rule tells of it, where a check says what waits."""
    return {("warning", "language-incomplete"), ("warning", "text-untranslated")} if WAITING else set()


def waits(text: str) -> bool:
    """Whether a text on the glass is one of them, whatever stands in the places of its values."""
    return any(pattern.fullmatch(text) for pattern in _PATTERNS)


# Whole, and line by line, as a list of lines stands on the glass.
_PATTERNS = [
    re.compile(re.sub(r"\\\{\w+\\\}", ".+", re.escape(text)))
    for one in sorted(WAITING)
    for text in {one.replace("\\n", "\n"), *one.split("\\n")}
]
