"""The face each locale is set in, and how large and how far apart its lines stand.

Asked only for "Noto Sans", Qt would take whatever face of the machine holds a script; so each script
names its own. Factors and line heights keep every script as legible as the Latin beside it.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QRawFont, QTextLayout

from kiosk import paths
from kiosk.content.language import locales

LATIN = "Noto Sans"


@dataclass(frozen=True, slots=True)
class Face:
    """A family, its size against the Latin, its line heights and the spacing of its headlines in em.

    `files` are those of a family that comes with the program. `spaces` are as many as part a Latin word or a
    number from the words beside it, where one is too narrow.
    """

    family: str
    size: float = 1.0
    headline_line: float = 1.03
    body_line: float = 1.26
    spacing: float = 0.0
    files: tuple[str, ...] = ()
    spaces: int = 1


BY_SCRIPT = {
    "Latn": Face(LATIN, spacing=-0.022),
    "Cyrl": Face(LATIN, spacing=-0.022),
    "Grek": Face(LATIN, spacing=-0.022),
    "Armn": Face("Noto Sans Armenian", spacing=-0.022),
    "Geor": Face("Noto Sans Georgian", 1.0, 1.12, 1.3),
    "Arab": Face("Noto Sans Arabic", 1.06, 1.30, 1.40),
    "Hebr": Face("Noto Sans Hebrew", 1.0, 1.12, 1.30),
    "Deva": Face("Noto Sans Devanagari", 1.04, 1.30, 1.40),
    "Beng": Face("Noto Sans Bengali", 1.04, 1.30, 1.40),
    "Thai": Face("Noto Sans Thai", 1.0, 1.35, 1.45),
    "Ethi": Face("Noto Sans Ethiopic", 1.04, 1.25, 1.35),
    "Hans": Face("Noto Sans CJK SC", 0.96, 1.24, 1.34),
    "Hant": Face("Noto Sans CJK TC", 0.96, 1.24, 1.34),
    "Jpan": Face("Noto Sans CJK JP", 0.96, 1.24, 1.34),
    "Kore": Face("Noto Sans CJK KR", 0.96, 1.24, 1.34),
}
# Urdu readers expect Nastaliq, which needs far more room between lines. Its space is an eighth of an em.
NASTALIQ = Face(
    "Kiosk Nastaliq",
    0.92,
    2.0,
    2.1,
    files=("KioskNastaliq-Regular.ttf", "KioskNastaliq-Bold.ttf"),
    spaces=2,
)
BY_LOCALE = dict.fromkeys(locales.CLIMBING, NASTALIQ)
# A letter or digit of Latin, and what may stand between one and the space beside it.
_LATIN, _MARK = "[0-9A-Za-z\u00c0-\u024f]", "[\u2060\u2066-\u2069(),.:;!?%+]"
_BESIDE_LATIN = re.compile(
    "|".join(
        part
        for marks in range(6)
        for part in (rf"(?<={_LATIN}{_MARK * marks})[ \u00a0]", rf"[ \u00a0](?={_MARK * marks}{_LATIN})")
    )
)


def spaced(text: str, own: Face) -> str:
    """The same words; beside Latin ones and numbers stand as many spaces as the face asks for."""
    if own.spaces == 1:
        return text
    return _BESIDE_LATIN.sub(lambda found: found.group() * own.spaces, text)


@lru_cache(maxsize=2048)  # more than the CLDR has locales: a face is loaded once
def face(locale: str) -> Face:
    """The face of a canonical locale; the Latin one for a script that has none here."""
    found = BY_LOCALE.get(locale) or BY_SCRIPT.get(locales.script(locale), BY_SCRIPT["Latn"])
    for name in found.files:
        QFontDatabase.addApplicationFont(str(paths.FONTS / name))
    return found


@lru_cache(maxsize=32)  # twice the faces that are here
def natural_line(family: str) -> float:
    """The height of a line as the face itself asks for it, in em."""
    font = QFont(family)
    font.setPixelSize(1000)
    return QFontMetricsF(font).height() / 1000


@lru_cache(maxsize=512)
def line_growth(text: str, family: str) -> float:
    """How many times as high as its face asks for a line of a text stands: more where something in it, be it
    a sign that is not seen, is of the Latin face, which has more above it or below.
    """
    own = QFont(family)
    own.setPixelSize(1000)
    raw = QRawFont.fromFont(own)
    if family == LATIN or all(raw.supportsCharacter(ord(sign)) for sign in text):
        return 1.0
    latin = QFont(LATIN)
    latin.setPixelSize(1000)
    pair = (QFontMetricsF(own), QFontMetricsF(latin))
    return (max(one.ascent() for one in pair) + max(one.descent() for one in pair)) / pair[0].height()


@lru_cache(maxsize=4096)  # of words one by one as well
def breadth(text: str, family: str) -> float:
    """How wide a text is on one line of a family's bold, in em."""
    return QFontMetricsF(_bold(family)).horizontalAdvance(text) / 100


@lru_cache(maxsize=4096)  # the words of a visit in several languages
def ink(text: str, family: str) -> tuple[float, float]:
    """How far the letters of a text reach up from where they stand, and down, on one line of a family's bold,
    in em. Qt's own tight rectangle leaves out marks that are placed on a letter.
    """
    font = _bold(family)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1_000_000)
    layout.endLayout()
    up = down = 0.0
    for run in line.glyphRuns():
        letters = run.rawFont()
        for number, at in zip(run.glyphIndexes(), run.positions(), strict=True):
            box = letters.boundingRect(number).translated(0, at.y() - line.ascent())
            up, down = max(up, -box.top()), max(down, box.bottom())
    return up / 100, down / 100


def _bold(family: str) -> QFont:
    """Of 100 pixels."""
    font = QFont(family)
    font.setPixelSize(100)
    font.setWeight(QFont.Weight.Bold)
    return font


def use_fallbacks() -> None:
    """Letters a face lacks, as Latin in an Arabic sentence, come from the Latin face and no other."""
    for known in (*BY_SCRIPT.values(), *BY_LOCALE.values()):
        if known.family != LATIN:
            QFont.insertSubstitution(known.family, LATIN)


def missing(shown: tuple[str, ...]) -> list[str]:
    """The families these locales need that the machine does not have."""
    wanted = {LATIN, *(face(locale).family for locale in shown)}
    return sorted(wanted - set(QFontDatabase.families()))
