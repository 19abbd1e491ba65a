"""Builds the Page of a slide: its words, its directory entries, its picture and its link, all resolved."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.slides import HELP_KINDS, Pictured, SignsSlide, Slide, VideoSlide, WallSlide
from kiosk.content.directory import signs
from kiosk.content.display.display import Display
from kiosk.content.display.screen import Size, is_bar, is_tall, pixels_per_mm
from kiosk.content.page.bodies import body
from kiosk.content.page.composer import PageComposer
from kiosk.content.page.gift_words import gift_words
from kiosk.content.page.page import Body, LinesBody, Page, PagePicture, Phrase
from kiosk.content.page.wall_body import wall_body
from kiosk.content.sentences import booth_sentences, sentences

# Headings and texts of the kinds that have words of the program's own, where the campaign gives none.
HEADINGS = {
    "signs": sentences.WOULD_YOU_NOTICE,
    "steps": sentences.WORRIED,
    "self-check": sentences.FREE_TO_CHOOSE,
    "donate": sentences.HELP_SURVIVORS,
    "learn": sentences.LEARN_MORE,
    "wall": booth_sentences.WALL_OF_HEARTS,
}
TONES = {"donate": "paper", "learn": "paper", "wall": "heart"}


class PageBuilder:
    """Builds pages for one display; `glass` is its upright screen in pixels. `hearts` says how many there are
    on the wall, None where nobody knows. `size` is that of the pages, where it is not the display's own.
    """

    def __init__(
        self,
        display: Display,
        glass: Size,
        hearts: Callable[[], int | None] = lambda: None,
        size: Size | None = None,
    ) -> None:
        self._display, self._hearts = display, hearts
        self._size = size or display.page_size(glass)
        # Of the whole screen: its diagonal is not that of the part which a page has.
        per_mm = pixels_per_mm(glass, display.screen.diagonal_inches)
        self._per_mm = per_mm * self._size[0] / glass[0] if per_mm else None

    def page(self, campaign: Campaign, slide: Slide, shown: tuple[str, ...], on: date) -> Page:
        """The page of a slide in these locales on a local day; without locales it has no words.

        Raises:
            NoPage: it is of the wall, and nobody knows how many hearts there are.
        """
        turn = shown or self._display.locales[:1]
        composer = PageComposer(campaign, self._display, turn, on, is_about_help=_is_about_help(slide))
        kind, found = slide.kind, self._body(composer, slide)
        return Page(
            slide=slide.id,
            kind=kind,
            locales=composer.shown,
            right_to_left=composer.is_flipped,
            size=self._size,
            pixels_per_mm=self._per_mm,
            scanning_distance_m=self._display.screen.scanning_distance_m,
            tone=getattr(slide, "tone", TONES.get(kind, "night")),
            headline=_written(composer, slide, "headline", _heading(slide)),
            text=()
            if isinstance(found, LinesBody)
            else _written(composer, slide, "text", _text(composer, slide)),
            # Help stands by itself: no campaign's name beside it.
            credit=composer.text(campaign.credit) if kind not in HELP_KINDS else (),
            picture=self._picture(composer, slide),
            body=found,
        )

    def _body(self, composer: PageComposer, slide: Slide) -> Body | None:
        if isinstance(slide, WallSlide):
            return wall_body(composer, self._hearts(), is_bar=is_bar(self._size))
        return body(composer, slide, is_bar=is_bar(self._size))

    def _picture(self, composer: PageComposer, slide: Slide) -> PagePicture | None:
        if isinstance(slide, VideoSlide):
            return self._film(composer.campaign.folder, slide)
        if not isinstance(slide, Pictured) or slide.image is None:
            return None
        folder, mirrored = composer.campaign.folder, slide.mirror and composer.is_flipped
        name, focus = slide.image, slide.focus
        if slide.tall and is_tall(self._size):
            name, focus = slide.tall, slide.tall_focus
        return PagePicture(Path(folder, name), focus, mirrored, self._is_whole(slide), slide.page)

    def _film(self, folder: Path, slide: VideoSlide) -> PagePicture:
        return PagePicture(
            Path(folder, slide.video),
            slide.focus,
            mirrored=False,
            is_whole=self._is_whole(slide),
            is_film=True,
            poster=Path(folder, slide.poster) if slide.poster else None,
            is_heard=slide.sound and self._display.mode != "quiet",
        )

    def _is_whole(self, slide: Pictured | VideoSlide) -> bool:
        fit = (slide.tall_fit or slide.fit) if is_tall(self._size) else slide.fit
        return fit == "whole"


def _is_about_help(slide: Slide) -> bool:
    return slide.kind in HELP_KINDS or _speaks_to_person(slide)


def _speaks_to_person(slide: Slide) -> bool:
    return isinstance(slide, SignsSlide) and signs.signs()[slide.signs[0]].to_person


def _heading(slide: Slide) -> str | None:
    if _speaks_to_person(slide):
        return sentences.IS_THIS_ABOUT_YOU
    return HEADINGS.get(slide.kind)


def _text(composer: PageComposer, slide: Slide) -> str | None:
    if slide.kind == "donate":
        return gift_words(composer.code_link(slide.kind, slide.id).address).text
    return sentences.SEE_THE_CAMPAIGN if slide.kind == "learn" else None


def _written(composer: PageComposer, slide: Slide, field: str, otherwise: str | None) -> Phrase:
    """What the campaign wrote, else the program's own words."""
    own = composer.text(getattr(slide, field, None))
    return own or (composer.translate(otherwise) if otherwise else ())
