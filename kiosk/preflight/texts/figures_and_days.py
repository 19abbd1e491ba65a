"""Checks figures and days: in date, and with a theme where the year has one."""

from collections.abc import Iterator

from kiosk.content.campaign.slides import DaySlide, FactSlide
from kiosk.content.directory.figures import figures
from kiosk.content.directory.observances import next_date, observances, theme
from kiosk.content.messages.message import message
from kiosk.preflight.subject.finding import Finding
from kiosk.preflight.subject.subject import SOON, Subject


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
        told = message("figure-past-its-date", day=figure.verify_by, source=figure.source_url)
        yield subject.of_slide(told, slide)
    elif subject.day >= figure.ages_from:
        told = message("figure-ages", checked=figure.checked, day=figure.verify_by, source=figure.source_url)
        is_soon = figure.verify_by < subject.day + SOON
        yield subject.of_slide(told, slide, severity="warning" if is_soon else None)


def _theme(subject: Subject, slide: DaySlide) -> Iterator[Finding]:
    observance = observances()[slide.day]
    day = next_date(observance, subject.day)
    # A day that never had a theme needs none.
    if observance.themes and theme(observance, day.year) is None:
        yield subject.of_slide(message("day-without-theme", day=day), slide)
