"""Whether a slide's data are in date: a figure past its check is not shown, and help needs a number."""

from datetime import date

from kiosk.content.campaign.slides import FactSlide, HelpSlide, Slide
from kiosk.content.directory import figures
from kiosk.content.display.display import Display


class Currency:
    """Answers for one display and its country's help lines."""

    def __init__(self, display: Display) -> None:
        self._lines = display.help_lines

    def in_date(self, slide: Slide, day: date) -> bool:
        """Whether the slide may be shown on a local day, as far as its data go."""
        if isinstance(slide, FactSlide):
            return figures.is_current(figures.figures()[slide.fact], day)
        if isinstance(slide, HelpSlide):
            found = self._lines.on(day)
            return bool(found.lines or found.emergency)
        return True
