"""Checks figures and days: in date, and with a theme where the year has one."""

from collections.abc import Iterator

from kiosk.content.campaign.slides import DaySlide, FactSlide
from kiosk.content.directory.figures import figures
from kiosk.content.directory.observances import next_date, observances, theme
from kiosk.preflight.finding import Finding
from kiosk.preflight.subject import Subject


def findings(subject: Subject) -> Iterator[Finding]:
    """The figures that are not shown any more, or not for long, and the days without a theme."""
    for slide in subject.fitting:
        if isinstance(slide, FactSlide):
            yield from _figure(subject, slide)
        elif isinstance(slide, DaySlide) and slide.theme is None:
            yield from _theme(subject, slide)


def _figure(subject: Subject, slide: FactSlide) -> Iterator[Finding]:
    figure = figures()[slide.fact]
    if not figure.is_current(subject.day):
        yield subject.of_slide(
            "warning",
            "figure-past-its-date",
            slide,
            f"The figure was to be verified by {figure.verify_by}, and is shown no more.",
            f"Take another figure, or a newer version of this program. Its source: {figure.source_url}",
        )
    elif subject.day >= figure.ages_from:
        yield subject.of_slide(
            "note",
            "figure-ages",
            slide,
            f"The figure was checked on {figure.checked}; it is shown until {figure.verify_by}.",
            f"Look whether there is a newer one. Its source: {figure.source_url}",
        )


def _theme(subject: Subject, slide: DaySlide) -> Iterator[Finding]:
    observance = observances()[slide.day]
    day = next_date(observance, subject.day)
    # A day that never had a theme needs none.
    if observance.themes and theme(observance, day.year) is None:
        yield subject.of_slide(
            "note",
            "day-without-theme",
            slide,
            f"No theme of {day} is known: the slide has none.",
            'When it is announced, write it into the slide: theme = "…".',
        )
