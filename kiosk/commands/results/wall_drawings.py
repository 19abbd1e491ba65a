"""Draws slides of the wall with few hearts and with many, and says where their words do not fit."""

from collections.abc import Iterable, Iterator
from functools import partial
from typing import NamedTuple

from kiosk.content.campaign.slides import Slide, WallSlide
from kiosk.content.messages.message import message
from kiosk.content.page.builder import PageBuilder
from kiosk.content.page.page import Page
from kiosk.preflight.subject.finding import Finding
from kiosk.preflight.subject.subject import Subject, language

# Each has plural forms of its own in some language; the last is as wide as they come.
NUMBERS = (0, 1, 999_999)


class _Case(NamedTuple):
    subject: Subject
    slide: Slide
    page: Page
    number: int


def wall_findings(subjects: Iterable[Subject]) -> Iterator[Finding]:
    """What is wrong with the slides of the wall on these displays, in every language of theirs."""
    cases = [case for subject in subjects for case in _cases(subject)]
    if not cases:
        return
    from kiosk.ui.app.offscreen import drawings  # noqa: PLC0415  most campaigns need no Qt to be checked

    for case, drawing in zip(cases, drawings(case.page for case in cases), strict=True):
        for fault in drawing.faults:
            yield _finding(case, fault)


def _cases(subject: Subject) -> Iterator[_Case]:
    for slide in (one for one in subject.fitting if isinstance(one, WallSlide)):
        for shown in subject.turns(slide):
            for size in subject.display.shapes:
                for number in NUMBERS:
                    maker = PageBuilder(subject.display, size, partial(int, number))
                    page = maker.page(subject.campaign, slide, shown, subject.day)
                    yield _Case(subject, slide, page, number)


def _finding(case: _Case, fault: str) -> Finding:
    width, height = case.page.size
    said = " and ".join(map(language, case.page.locales))
    tag = case.page.locales[0] if len(case.page.locales) == 1 else None
    told = message(
        "wall-too-small", hearts=case.number, language=said, width=width, height=height, fault=fault
    )
    return case.subject.of_slide(told, case.slide, tag)
