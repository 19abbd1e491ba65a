"""Checks slides of the wall with few hearts and with many: whether their words fit."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from kiosk.content.campaign.slides import Slide, WallSlide
from kiosk.content.messages.message import message
from kiosk.content.page.builder import PageBuilder
from kiosk.content.page.page import Page
from kiosk.preflight.subject.finding import Finding, Spot
from kiosk.preflight.subject.subject import Subject, language

# Each has plural forms of its own in some language; the last is as wide as they come.
NUMBERS = (0, 1, 999_999)


class _Case(NamedTuple):
    slide: Slide
    page: Page
    number: int


def wall_pages(subject: Subject) -> Iterator[Page]:
    """The pages that are drawn for this rule."""
    return (case.page for case in _cases(subject))


def findings(subject: Subject) -> Iterator[Finding]:
    """What is wrong with the slides of the wall on a display, in every language of its."""
    for case in _cases(subject):
        drawn = subject.measured(case.page)
        for fault in drawn.faults if drawn else ():
            yield _finding(subject, case, fault)


def _cases(subject: Subject) -> Iterator[_Case]:
    for slide in (one for one in subject.fitting if isinstance(one, WallSlide)):
        for shown in subject.turns(slide):
            for size in subject.display.shapes:
                for number in NUMBERS:
                    maker = PageBuilder(subject.display, size, partial(int, number))
                    yield _Case(slide, maker.page(subject.campaign, slide, shown, subject.day), number)


def _finding(subject: Subject, case: _Case, fault: str) -> Finding:
    width, height = case.page.size
    said = " and ".join(map(language, case.page.locales))
    tag = case.page.locales[0] if len(case.page.locales) == 1 else None
    told = message(
        "wall-too-small", hearts=case.number, language=said, width=width, height=height, fault=fault
    )
    found = subject.of_slide(told, case.slide, tag)
    return replace(found, spots=(Spot(case.page, found.severity),))
