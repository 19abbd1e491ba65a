"""What colour each building of the city has at dusk, and in which blue it ends."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Paint:
    """A building's layers in the drawing begin with `name`; `dusk` and `blue` are #RRGGBB."""

    name: str
    dusk: str
    blue: str


# From the back to the front, as they are painted.
BUILDINGS = (
    Paint("block-1", "#D98F88", "#1C57C9"),
    Paint("block-2", "#BE86A6", "#0F3A9A"),
    Paint("block-3", "#E8A68F", "#3C6FD6"),
    Paint("tower-roof", "#C4675C", "#123FA4"),
    Paint("tower-body", "#E08E78", "#0A4BC2"),
    Paint("tower-crown", "#F2AC92", "#2F7BEA"),
    Paint("house-0", "#B99AD0", "#5B9BF2"),
    Paint("house-1", "#F2775A", "#123FA4"),
    Paint("house-2", "#FFC37E", "#2F7BEA"),
    Paint("house-3", "#FFD9A8", "#5B9BF2"),
    Paint("house-4", "#F7B7AE", "#0A4BC2"),
    Paint("house-5", "#E98D78", "#2366DA"),
    Paint("house-6", "#C79FD2", "#123FA4"),
    Paint("house-7", "#FFC48A", "#5B9BF2"),
    Paint("house-8", "#F4A48C", "#2F7BEA"),
    Paint("house-9", "#D97C6C", "#0A4BC2"),
    Paint("house-10", "#D58AA0", "#123FA4"),
    Paint("house-11", "#FBCB9A", "#5B9BF2"),
    Paint("house-12", "#E98D78", "#0A4BC2"),
    Paint("house-13", "#C79FD2", "#2F7BEA"),
)
# What stands behind them all turns blue with them, slowly.
FAR = (Paint("far-1", "#E5A5A6", "#6F8FDB"), Paint("far-2", "#B58CC0", "#4C6FC9"))
# The parts of the tower are one building.
ONE = ("tower-roof", "tower-body", "tower-crown")
