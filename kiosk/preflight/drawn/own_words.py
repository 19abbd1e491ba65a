"""Tells the words that whoever writes the campaign can change from those of the program and its directory."""

from collections.abc import Iterator

from kiosk import paths
from kiosk.content.language.line_breaks import plain
from kiosk.content.language.texts import text_of
from kiosk.content.page.page import FilmBody, InvitationBody
from kiosk.content.translation.template import SLIDE_FIELDS
from kiosk.preflight.subject.subject import DrawnSlide, Subject


def is_own(subject: Subject, at: DrawnSlide, *words: str) -> bool:
    """Whether any of these words of a page is the campaign's: whoever is told to say it in fewer words has to
    have written them.
    """
    own = {_on_one_line(one) for one in _written(subject, at)}
    return not own.isdisjoint(map(_on_one_line, words))


def can_make_room(subject: Subject, at: DrawnSlide, *words: str) -> bool:
    """Whether fewer words of the campaign's mend how these stand: they are its own, or the program's beside a
    headline or text of its own, which alone stand whole.
    """
    says = any(getattr(at.slide, key, None) for key in ("headline", "text"))
    return is_own(subject, at, *words) or (says and subject.campaign.folder != paths.BUILT_IN)


def written_texts(subject: Subject, at: DrawnSlide) -> Iterator[tuple[str, str, str]]:
    """The campaign's texts on a page: the key of each, the locale in which its words are written, and what it
    says there. What is not translated stands in another language than the page.
    """
    campaign = subject.campaign
    texts = {key: getattr(at.slide, key, None) for key in SLIDE_FIELDS} | {"credit": campaign.credit}
    for key, text in texts.items():
        for locale in at.page.locales:
            if not text:
                continue
            said = text_of(text, locale, campaign.source_language, campaign.translations)
            yield key, said.locale, said.text


def says(text: str, drawn: str) -> bool:
    """Whether words that were drawn are those of a text, or a line of it."""
    lines = {_on_one_line(one) for one in (text, *text.splitlines())}
    return _on_one_line(drawn) in lines


def _written(subject: Subject, at: DrawnSlide) -> Iterator[str]:
    """What of a page stands in the files of an operator; lines of a text stand by themselves."""
    campaign, body = subject.campaign, at.page.body
    if campaign.folder == paths.BUILT_IN:
        return
    for _, _, said in written_texts(subject, at):
        yield from (said, *said.splitlines())
    if isinstance(body, InvitationBody):
        yield body.host
    elif isinstance(body, FilmBody):
        yield from (words.text for caption in body.captions for words in caption.words)


def _on_one_line(text: str) -> str:
    return " ".join(plain(text).split())
