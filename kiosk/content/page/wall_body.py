"""What stands on a page of the wall of hearts."""

from kiosk.content.language.numerals import whole
from kiosk.content.language.texts import counted
from kiosk.content.page.composer import PageComposer, distinct
from kiosk.content.page.page import NoPage, WallBody
from kiosk.content.sentences import booth_sentences


def wall_body(page: PageComposer, hearts: int | None, *, is_bar: bool) -> WallBody:
    """The body of a page of the wall; `hearts` is None where nobody knows how many there are.

    Raises:
        NoPage: nobody knows.
    """
    if hearts is None:
        raise NoPage("the hearts on the wall are not counted")
    return WallBody(
        hearts=hearts,
        count=page.numeral(whole(hearts, page.region)),
        counted=distinct(counted(*booth_sentences.HEARTS, hearts, locale) for locale in page.spoken),
        asks=() if is_bar else page.translate(booth_sentences.JUST_A_HEART),
    )
