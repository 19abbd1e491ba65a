"""Writes the text beside a shared picture: what stands on it, what is to be seen on it, and whom to name."""

from collections.abc import Iterator

from kiosk import paths
from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.slides import Pictured, Slide, VideoSlide
from kiosk.content.language.texts import text_of
from kiosk.content.page.page import (
    Body,
    DayBody,
    FactBody,
    FilmBody,
    InvitationBody,
    LinesBody,
    Page,
    Phrase,
    SignsBody,
    StepsBody,
)

# On these all but the campaign's headline is the program's own.
OF_THE_PROGRAM = frozenset({"signs", "steps", "fact"})
# What the licence asks to be named: LICENSE-CC-BY-4.0, section 3(a)(1).
LICENCE = "Blue Heart Kiosk · CC BY 4.0 · https://creativecommons.org/licenses/by/4.0/"


def alternative_text(campaign: Campaign, slide: Slide, page: Page) -> str:
    """The text beside the picture of a page in one locale. Help and self-check are not shared: of their own
    parts it has none.
    """
    parts = [_lines_on(page)]
    if isinstance(slide, Pictured | VideoSlide) and slide.alt:
        seen = text_of(slide.alt, page.locales[0], campaign.source_language, campaign.translations)
        parts.append([seen.text])
    if isinstance(page.body, InvitationBody):
        parts.append([page.body.link])
    is_ours = slide.kind in OF_THE_PROGRAM or campaign.folder.resolve() == paths.BUILT_IN
    parts.append([*_said(page.credit), *([LICENCE] if is_ours else [])])
    return "\n\n".join("\n".join(lines) for lines in parts if lines) + "\n"


def _lines_on(page: Page) -> list[str]:
    """The texts of a page in the order in which they are read, but for the credit at its foot."""
    said = _said(page.headline, page.text)
    if isinstance(page.body, DayBody):  # its name and its date stand over the headline
        return [*_said(page.body.name), page.body.date.text, *said]
    return [*said, *_of_body(page.body)]


def _of_body(body: Body | None) -> Iterator[str]:
    match body:
        case SignsBody():
            yield from _said(*(card.label for card in body.cards), body.action, body.caveat)
        case StepsBody():
            yield from _said(*(card.text for card in (*body.do, *body.do_not)))
        case FactBody():
            yield body.number.text
            yield from _said(body.text, body.source)
        case LinesBody():
            yield from _said(*body.lines)
        case FilmBody():
            yield from _said(*(caption.words for caption in body.captions))
        case InvitationBody():
            yield from _said(body.invite, body.check)
            yield body.host


def _said(*phrases: Phrase) -> Iterator[str]:
    for phrase in phrases:
        yield from (words.text for words in phrase)
