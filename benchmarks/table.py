"""The table: the figures of each program, ours as shares of the others', and which goals are met."""

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median

from benchmarks.contenders import Contender
from benchmarks.measuring import Figures

NAME, COLUMN = 44, 10  # characters
MEASURE = "chromium"  # what the goals are shares of


@dataclass(frozen=True, slots=True)
class Row:
    """A figure and its goals: `share` is the largest of Chromium's, or the smallest where more is better."""

    title: str
    values: Callable[[Figures], list[float]]
    places: int = 2
    share: float | None = None
    limit: float | None = None
    more_is_better: bool = False

    def of(self, figures: Figures) -> float | None:
        """The median, if it was measured."""
        values = self.values(figures)
        return median(values) if values else None


def table(rotation: int, seconds: int, changes: int, figures: dict[Contender, Figures]) -> str:
    """The figures at one rotation, in lines for people."""
    rows = (
        Row("frames that differ, of 60 in a change", lambda of: of.frames, 0, share=1, more_is_better=True),
        Row(f"processor, s in {seconds} s with {changes} changes", lambda of: of.processor, share=1 / 3),
        Row("  the X server's", lambda of: of.server),
        Row("  of all else on the machine", lambda of: of.rest),
        Row("memory (PSS), MB", lambda of: of.memory, 0, share=0.3),
        Row("start to first slide, s", lambda of: of.first, share=2, limit=1),
        Row("a slide that stands, % of a core", lambda of: of.static, limit=1),
        Row("captured late, share of frames", lambda of: of.late, 3),
    )
    lines = [_line(f"\nrotation {rotation}", [one.name for one in figures])]
    lines += [
        _line(row.title, [_number(row.of(one), row.places) for one in figures.values()]) for row in rows
    ]
    return "\n".join([*lines, *_shares(rows, figures)])


def _shares(rows: tuple[Row, ...], figures: dict[Contender, Figures]) -> list[str]:
    """Each of ours beside each of the others, where there is a goal."""
    ours = {one.name: of for one, of in figures.items() if one.is_ours}
    others = {one.name: of for one, of in figures.items() if not one.is_ours}
    lines = [_line("\nours, as a share of", [*others, "  goal"])]
    for row in rows:
        for name, of in ours.items():
            if row.share is not None or row.limit is not None:
                shares = {other: _share(row.of(of), row.of(figures)) for other, figures in others.items()}
                goal = _goal(row, row.of(of), shares.get(MEASURE))
                title = f"{name}: {row.title.partition(',')[0]}"
                lines.append(_line(title, [_number(share, 2) for share in shares.values()]) + goal)
    return lines


def _share(mine: float | None, other: float | None) -> float | None:
    return mine / other if mine is not None and other else None


def _goal(row: Row, mine: float | None, share: float | None) -> str:
    """The goals of a figure and whether they are met."""
    goals = []
    if row.share is not None and share is not None:
        sign = "≥" if row.more_is_better else "≤"
        is_met = share >= row.share if row.more_is_better else share <= row.share
        goals.append((f"{sign} {row.share:.2g} of {MEASURE}'s", is_met))
    if row.limit is not None and mine is not None:
        goals.append((f"< {row.limit:g}", mine < row.limit))
    return "".join(f"  {words}: {'met' if is_met else 'MISSED'};" for words, is_met in goals)


def _line(title: str, cells: list[str]) -> str:
    begin = title.removeprefix("\n")
    return "\n" * (begin != title) + f"{begin:{NAME}}" + "".join(f"{cell:>{COLUMN}}" for cell in cells)


def _number(value: float | None, places: int) -> str:
    return "-" if value is None else f"{value:.{places}f}"
