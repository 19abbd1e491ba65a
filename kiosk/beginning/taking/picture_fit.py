"""Decides by a picture's shape whether it fills a screen, and is cut, or stands whole."""

from typing import NamedTuple

from kiosk.beginning.taking.taken_files import Taken
from kiosk.content.campaign.value_checks import Fit
from kiosk.content.display.screen import Size

MOST_CUT = 0.25  # of a picture, that may be cut off where it fills a screen
NEARLY_NOTHING = 0.02  # as much may be cut off of what has words or a sign at its edges
EXACT = 1e-9
DRAWN = frozenset({"PDF", "SVG"})  # in any size


class Fits(NamedTuple):
    """How a picture stands on a screen that lies, and on the same one on end."""

    lying: Fit
    standing: Fit


def fits_of(taken: Taken, panel: Size) -> Fits:
    """How a picture is shown on a panel, either way up."""
    lying = (max(panel), min(panel))
    return Fits(_fit(taken, lying), _fit(taken, lying[::-1]))


def cut(size: tuple[float, float], panel: Size) -> float:
    """The share of a picture that is cut off where it fills a panel."""
    one, other = size[0] * panel[1], size[1] * panel[0]
    return 1 - min(one, other) / max(one, other)


def enlarged(taken: Taken, fits: Fits, panel: Size) -> float:
    """How many times as large a picture stands on a panel as it has pixels; 0 of what has none of its own."""
    if taken.kind in DRAWN:
        return 0
    fit = fits.lying if panel[0] > panel[1] else fits.standing
    sides = [side / own for side, own in zip(panel, taken.size, strict=True)]
    return max(sides) if fit == "fill" else min(sides)


def _fit(taken: Taken, panel: Size) -> Fit:
    most = NEARLY_NOTHING if taken.keeps_its_edges else MOST_CUT
    return "whole" if cut(taken.size, panel) > most + EXACT else "fill"
