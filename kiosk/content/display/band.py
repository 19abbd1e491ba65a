"""Where the booth's invitation stands: a band at the foot of the screen; the loop has the rest."""

from dataclasses import dataclass

from kiosk.content.display.screen import BAR, Size, design_unit, is_bar, is_tall
from kiosk.content.display.touch_screen import TouchScreen, units

# In design units. Beside the way in stand chips, in rows of three at most; on a tall screen under it.
RIM, PAD, BETWEEN = 16, 20, 16
WAY_IN = 184  # the height of the way in on a tall screen
CHIP, TALL_CHIP = 100, 112  # their least heights; more where a finger needs more
COLUMNS, ROWS = 3, 2
NARROWEST = 270  # a chip of three in a row, so that two names or two lines of words have their room
SIDES = 112  # left and right of the chips of a tall screen; beside the way in they have half the width
OTHERS = 2  # chips that are there anyway: all languages, and what makes it easier
LOOP = 0.72  # of a tall screen or a bar are the loop's at least


@dataclass(frozen=True, slots=True)
class Band:
    """The band's height in physical pixels, and how its chips stand: rows of so many columns."""

    height: int
    rows: int
    columns: int

    @property
    def languages(self) -> int:
        """For how many languages there is a chip each."""
        return self.rows * self.columns - OTHERS


def band(seen: Size, languages: int, touched: TouchScreen) -> Band:
    """The invitation under the loop, on an upright screen of so many physical pixels and languages."""
    wanted = OTHERS + (languages if languages > 1 else 0)
    rows = min(ROWS, -(-wanted // COLUMNS))
    while rows > 1 and _height(seen, rows, touched) > _most(seen):
        rows -= 1
    # A chip for one language alone would mostly be for the one that stands there.
    columns = min(_columns(seen), -(-wanted // rows)) if rows > 1 else OTHERS
    return Band(round(_height(seen, rows, touched)), rows, columns)


def _columns(seen: Size) -> int:
    """How many chips stand side by side at most."""
    width = seen[0] * units(seen)
    room = width - SIDES if is_tall(seen) else width / 2 - SIDES / 2 - BETWEEN
    return COLUMNS if room - (COLUMNS - 1) * BETWEEN >= COLUMNS * NARROWEST else COLUMNS - 1


def _height(seen: Size, rows: int, touched: TouchScreen) -> float:
    is_high = is_tall(seen)
    unit = design_unit(seen)
    chip = max((TALL_CHIP if is_high else CHIP) * unit, touched.target(seen))
    chips = rows * chip + (rows - 1) * BETWEEN * unit
    way_in = (WAY_IN + BETWEEN) * unit if is_high else 0
    return way_in + chips + (2 * PAD + RIM) * unit


def _most(seen: Size) -> float:
    """How high it may be: what is left is no bar, unless the screen is one, and the larger part of it."""
    width, height = seen
    if is_tall(seen) or is_bar(seen):
        return (1 - LOOP) * height
    return height - width / BAR
