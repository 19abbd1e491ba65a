"""Where the text of a caption may go on in the next one, and a word that no line holds is broken."""

import unicodedata
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QTextBoundaryFinder

from kiosk.content.language.line_breaks import NO_BREAK_SPACE, ZERO_WIDTH_SPACE, phrased
from kiosk.content.language.texts import Words

SOFT_HYPHEN = "\u00ad"
# Letters that are parted with a hyphen where a line ends, by the first word of their names in Unicode.
HYPHENATED = frozenset({"LATIN", "CYRILLIC", "GREEK", "ARMENIAN"})
Kind = QTextBoundaryFinder.BoundaryType


def breaks(words: Words) -> list[int]:
    """Where a line of these words may end, as they are drawn: places in the text, its end among them."""
    drawn = phrased(words.text, words.locale)
    found = (_written(drawn, words.text, at) for at in _boundaries(drawn, Kind.Line))
    return sorted(dict.fromkeys([*found, len(words.text)]))


def softened(words: Words, longest: int) -> Words:
    """The same words; one of more characters, as people count them, may be broken behind any of these."""
    kept = []
    for start, end in pairwise([0, *breaks(words)]):
        piece = words.text[start:end]
        if len(piece) > longest:
            ends = [0, *_boundaries(piece, Kind.Grapheme)]
            piece = "".join(_parted(piece[at:to], piece[to : to + 1]) for at, to in pairwise(ends))
        kept.append(piece if piece[-1:].isspace() or end == len(words.text) else piece + ZERO_WIDTH_SPACE)
    return Words("".join(kept), words.locale)


def _parted(letter: str, following: str) -> str:
    """A character with the place behind it where a line may end."""
    if not following.strip():
        return letter
    are_hyphenated = all(
        sign.isalpha() and unicodedata.name(sign, "").partition(" ")[0] in HYPHENATED
        for sign in (letter[0], following)
    )
    return letter + (SOFT_HYPHEN if are_hyphenated else ZERO_WIDTH_SPACE)


def _boundaries(text: str, kind: Kind) -> Iterator[int]:
    """The places of a kind in a text, but for its beginning."""
    finder = QTextBoundaryFinder(kind, text)
    # Qt counts a character beyond the first 65536 as two.
    of_qt = [at for at, sign in enumerate(text) for _ in range(1 + (sign > "\uffff"))]
    while 0 < (at := finder.toNextBoundary()) <= len(of_qt):
        yield of_qt[at] if at < len(of_qt) else len(text)


def _written(drawn: str, text: str, end: int) -> int:
    """The place in a text for one in it as it is drawn, with joiners and spaces that no line ends at."""
    at = 0
    for sign in drawn[:end]:
        own = text[at : at + 1]
        at += own == sign or (own == " " and sign == NO_BREAK_SPACE)
    return at
