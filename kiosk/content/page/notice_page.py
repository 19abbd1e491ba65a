"""Builds the page of a venue's notice: its own words, whose it is, and the country's number for danger."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from kiosk.content.display.display import Display
from kiosk.content.display.screen import Size, is_bar
from kiosk.content.language.texts import as_written, translate
from kiosk.content.notice.notice import NoticeWords, PreparedNotice, is_flipped
from kiosk.content.page.composer import distinct
from kiosk.content.page.page import NoticeBody, NoticeLine, Page
from kiosk.content.sentences import sentences

NOTICE = "notice"  # the slide and the kind of its page


def notice_page(
    notice: PreparedNotice, words: tuple[NoticeWords, ...], display: Display, size: Size, on: date
) -> Page:
    """The page of the languages of a notice that stand together, on an upright screen of `size` pixels; a bar
    has room for headlines alone.
    """
    if is_bar(size):
        words = tuple(replace(one, text=None) for one in words)
    locales = tuple(one.headline.locale for one in words)
    return Page(
        slide=NOTICE,
        kind=NOTICE,
        locales=locales,
        right_to_left=is_flipped(words),
        size=size,
        pixels_per_mm=None,
        scanning_distance_m=display.screen.scanning_distance_m,
        tone=notice.style,
        headline=tuple(one.headline for one in words),
        text=tuple(one.text for one in words if one.text),
        credit=(),
        picture=None,
        body=_body(words, () if is_bar(size) else locales, display, on),
    )


def notice_sizes(notice: PreparedNotice, display: Display) -> tuple[Size, ...]:
    """The sizes, in pixels, of its pages on the screens that the display is judged for: beside an urgent one
    stands no invitation.
    """
    return display.shapes if notice.is_urgent else display.page_sizes


def _body(words: tuple[NoticeWords, ...], locales: Sequence[str], display: Display, on: date) -> NoticeBody:
    number = display.help_lines.on(on).emergency
    where = display.whereabouts
    return NoticeBody(
        lines=tuple(NoticeLine(one.headline, (one.text,) if one.text else ()) for one in words),
        venue=(as_written(where, display.locales[0]),) if where else (),
        emergency=number.shown if number else "",
        dangers=distinct(translate(sentences.EMERGENCY, locale) for locale in locales) if number else (),
    )
