"""Says of which page a finding is that needed it drawn."""

from dataclasses import replace

from kiosk.content.page.page import Page
from kiosk.preflight.finding import Finding, Severity
from kiosk.preflight.subject import DrawnSlide, Subject, language


def where(page: Page) -> str:
    """In which languages and on how many pixels, as a part of a sentence."""
    width, height = page.size
    said = " and ".join(map(language, page.locales))
    return f"{f'in {said} ' if said else ''}on {width} × {height} pixels"


def of_drawn(  # noqa: PLR0913, PLR0917  what a finding is made of
    subject: Subject, severity: Severity, rule: str, one: DrawnSlide, message: str, fix: str
) -> Finding:
    """A finding about a slide as it is drawn in some languages and a size."""
    tag = one.page.locales[0] if len(one.page.locales) == 1 else None
    found = subject.of_slide(severity, rule, one.slide, message, fix, tag)
    return replace(found, size="{}x{}".format(*one.page.size))
