"""Puts slides in an order: signs stand between pictures, and a gift is never asked for beside help."""

from collections.abc import Iterator, Sequence

Row = Sequence[str]

EVERY = 3  # slides after which help comes
DONATE = "donate"
# Those that stand longest are not beside one another, or help would be more than a minute away.
BETWEEN = ("travel-signs", "learn", DONATE, "what-to-do")
# Where the loop would not end with a whole row: then help would come at another place each time.
TO_FILL = ("children-signs", "work-signs")


def rows(slides: Sequence[str]) -> Iterator[Row]:
    """Slides in rows, after each of which help comes."""
    return (slides[at : at + EVERY] for at in range(0, len(slides), EVERY))


def everyday(pictures: Sequence[str]) -> list[str]:
    """Pictures, and what comes between them: whole rows, with donate in the middle of one."""
    missing = -(len(pictures) + len(BETWEEN)) % EVERY
    between = [*BETWEEN, *TO_FILL[:missing]]
    found = _between(pictures, between)
    return _with_donate_inside(found)


def world_day(pictures: Sequence[str]) -> list[str]:
    """The day's own loop of two rows."""
    others = [*pictures[:2], "what-to-do", "learn", *TO_FILL]
    return ["world-day", others[0], "travel-signs", others[1], DONATE, others[2]]


def _between(pictures: Sequence[str], others: Sequence[str]) -> list[str]:
    """The others spread evenly, each after its share of the pictures."""
    found = list[str]()
    at = 0
    for number, other in enumerate(others, start=1):
        until = round(number * len(pictures) / len(others))
        found += [*pictures[at:until], other]
        at = until
    return found


def _with_donate_inside(slides: Sequence[str]) -> list[str]:
    """The same, with donate in the middle of its row, in the place of what stood there."""
    found = list(slides)
    here = found.index(DONATE)
    middle = here - here % EVERY + 1
    found[here], found[middle] = found[middle], found[here]
    return found
