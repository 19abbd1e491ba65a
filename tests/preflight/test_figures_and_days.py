"""Figures that are not shown any more or not for long, and days whose theme nobody has written yet."""

from datetime import date, timedelta

import pytest

from kiosk.content.directory.figures import figures
from tests.content.packs import slide
from tests.preflight.looking import MESSAGE, Looker

FACT = slide('id = "figure"', 'kind = "fact"', 'fact = "children"')
DAY = slide('id = "great"', 'kind = "day"', 'day = "world-day"')


CHILDREN = figures()["children"]
LAST, A_DAY = CHILDREN.verify_by, timedelta(1)


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (CHILDREN.checked, []),
        (CHILDREN.ages_from - A_DAY, []),
        (CHILDREN.ages_from, [("note", "figure-ages")]),
        (LAST - 14 * A_DAY, [("note", "figure-ages")]),
        (LAST - 13 * A_DAY, [("warning", "figure-ages")]),
        (LAST, [("warning", "figure-ages")]),
        (LAST + A_DAY, [("warning", "figure-past-its-date")]),
    ],
    ids=str,
)
def test_a_figure_ages_and_lapses(look: Looker, on: date, expected: list[tuple[str, str]]) -> None:
    """From half of its time on, in the last fourteen days more so; then only that it has lapsed is said."""
    found = look(MESSAGE, FACT, on=f"{on}")
    assert [(one.severity, one.rule) for one in found] == expected
    for one in found:
        assert (one.slide, one.file) == ("figure", look.campaign_file)
        assert one.line == look.line("[[slides]]", 1)
        assert f"{LAST}" in one.message
        assert "https://www.unodc.org" in (one.fix or "")


def test_a_quiet_display_is_asked_for_no_figure_that_it_does_not_show(look: Looker) -> None:
    """It may lapse."""
    found = look(MESSAGE, FACT, on="2028-01-01", mode='"quiet"')
    assert "figure-past-its-date" not in {one.rule for one in found}


def test_a_day_without_a_theme_is_a_note(look: Looker) -> None:
    """The next time that the day comes; a theme in the slide is one."""
    (found,) = look(MESSAGE, DAY)
    assert (found.severity, found.rule, found.slide) == ("note", "day-without-theme", "great")
    assert "2027-07-30" in found.message
    (on_the_day,) = look(MESSAGE, DAY, on="2027-07-30")
    assert "2027-07-30" in on_the_day.message
    assert look(MESSAGE, DAY + 'theme = "Look"\n') == []
    assert look(MESSAGE, DAY, on="2023-07-01", rule="day-without-theme") == []


def test_a_day_that_has_no_themes_needs_none(look: Looker) -> None:
    """As the EU's."""
    assert look(MESSAGE, DAY.replace("world-day", "eu-day")) == []
