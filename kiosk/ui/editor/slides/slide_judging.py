"""Whether the words of a slide are read from where people stand, in the operator's words."""

from typing import Any

from PySide6.QtCore import QObject

from kiosk.content.display.screen import is_bar, is_tall
from kiosk.content.language.locales import canonical
from kiosk.editing.checking.slide_reach import Reach, SlideReach, slide_reach
from kiosk.ui.editor.session.still_pictures import StillPictures
from kiosk.ui.editor.slides.slide_pages import SlidePages

# What is told of the words of a field, by its key and the language that the words are in.
Verdicts = dict[tuple[str, str], str]


class SlideJudging(QObject):
    """Judges by what was measured when pages were drawn small: nothing is drawn for it alone, and what is not
    drawn yet has no verdict.
    """

    def __init__(self, pages: SlidePages, stills: StillPictures) -> None:
        super().__init__()
        self._pages, self._stills = pages, stills

    def have_drawn(self, slide: str, locale: str, shapes: int) -> None:
        """Have a slide drawn in its shapes before anything else."""
        found = [self._pages.page(slide, locale, shape) for shape in range(shapes)]
        pages = [page for page in found if page is not None]
        for page in pages:
            self._stills.address(page)
        self._stills.draw_first(pages)

    def card(self, slide: str, locale: str, shape: int) -> dict[str, Any]:
        """The verdict on a slide in a shape: `verdict` in words, "" while there is none, and `isGood`; and
        whether its picture `isCut`.
        """
        page = self._pages.page(slide, locale, shape)
        is_cut = page is not None and page.picture is not None and not page.picture.is_whole
        return {**self._verdict(slide, locale, shape), "isCut": is_cut}

    def _verdict(self, slide: str, locale: str, shape: int) -> dict[str, Any]:
        found = self._reach(slide, locale, shape)
        if found is None:
            return {"verdict": "", "isGood": True}
        if found.failure:
            return {"verdict": self.tr("It {0}").format(found.failure), "isGood": False}
        if found.worst is None or found.worst.is_enough:
            return {"verdict": self.tr("Fits"), "isGood": True}
        said = self._said(found.worst)
        return {"verdict": said[:1].upper() + said[1:], "isGood": False}

    def told(self, slide: str, locale: str, shape: int) -> list[dict[str, Any]]:
        """A line each about the headline and the text in one shape, where they stand there."""
        found = self._reach(slide, locale, shape)
        names = {"headline": self.tr("Headline: {0}"), "text": self.tr("Text: {0}")}
        return [
            {"words": names[key].format(self._said(one)), "isGood": one.is_enough}
            for key, one in (found.of if found else {}).items()
        ]

    def too_far(self, slide: str, locale: str, shapes: int) -> Verdicts:
        """What is wrong with the words of each field in the first of the shapes in which they are not read,
        and what to do; "" for those that are read in all. Of fields that are drawn in none yet, nothing.
        Words that stand in for others count for the language that they are in.
        """
        found: Verdicts = {}
        for shape in range(shapes):
            judged = self._reach(slide, locale, shape)
            for key, one in (judged.of if judged else {}).items():
                place = (key, self._spoken(slide, locale, shape, key))
                told = "" if one.is_enough else self._told_of(shape, one)
                found[place] = found.get(place) or told
                found.setdefault((key, canonical(locale)), "")
        return found

    def _spoken(self, slide: str, locale: str, shape: int, key: str) -> str:
        """The language of the words that stand in a field's place."""
        page = self._pages.page(slide, locale, shape)
        phrase = getattr(page, key, ())
        return canonical(phrase[0].locale) if phrase else locale

    def _told_of(self, shape: int, one: Reach) -> str:
        size = [*self._pages.shapes()][shape]
        on = self.tr("wide strip") if is_bar(size) else self.tr("portrait") if is_tall(size) else ""
        on = on or self.tr("landscape")
        return self.tr("On {0}: {1}. Say it in fewer words.").format(on, self._said(one))

    def _said(self, one: Reach) -> str:
        if one.is_cut:
            return self.tr("too long, cut off")
        if one.is_shrunk and one.is_far_enough:
            return self.tr("too long, stands too small")
        if one.metres is None:
            return self.tr("fits")
        metres = f"{one.metres:.0f}" if one.metres >= 3 else f"{one.metres:.1f}"
        if one.wanted is None:
            return self.tr("reads to {0} m").format(metres)
        return self.tr("reads to {0} m, {1} m wanted").format(metres, f"{one.wanted:g}")

    def _reach(self, slide: str, locale: str, shape: int) -> SlideReach | None:
        page = self._pages.page(slide, locale, shape)
        drawn = self._stills.measured(page) if page else None
        return slide_reach(page, drawn, self._pages.distance(shape)) if page and drawn else None
