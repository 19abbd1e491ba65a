"""Checks that words can be read in their time and are the campaign's own, and that pictures are described."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from math import ceil
from pathlib import Path
from typing import Any

from kiosk.content.campaign.slides import Pictured, Slide, VideoSlide
from kiosk.content.language.line_breaks import plain
from kiosk.content.language.style import shouts, unspoken
from kiosk.content.language.texts import Words, text_of
from kiosk.content.messages.message import Message, message
from kiosk.content.page.builder import PageBuilder
from kiosk.content.page.page import Caption, FilmBody, HelpBody, Page, PagePicture
from kiosk.content.subtitles.subtitles import lines
from kiosk.content.translation.template import SLIDE_FIELDS
from kiosk.preflight.subject.finding import Finding, finding
from kiosk.preflight.subject.subject import Subject, language

# A glance to find the slide, and a word a third of a second: slower than reading, for those who stand far
# away or read a language that they learnt late.
TO_FIND, A_WORD = 2.0, 0.35  # seconds
# Scripts without spaces, by the characters that stand for a word of English in translations; Vietnamese has a
# space after each syllable.
UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[\u0e00-\u0e7f]")
A_CJK_WORD, A_THAI_WORD, SYLLABLES = 2.5, 5, 1.4
NOT_READ = frozenset({"credit", "host", "source", "check", "link", "tag", "pictogram"})


def findings(subject: Subject) -> Iterator[Finding]:
    """What cannot be read in its time, should not be said so, or cannot be heard."""
    maker = PageBuilder(subject.display, subject.display.shapes[0], lambda: 0)
    for slide in subject.fitting:
        yield from _time(subject, maker, slide)
        if isinstance(slide, Pictured) and slide.image and not slide.alt:
            yield subject.of_slide(message("picture-without-alternative-text"), slide)
        if isinstance(slide, VideoSlide):
            yield from _captions(subject, maker, slide)
            if not slide.alt:
                yield subject.of_slide(message("film-without-alternative-text"), slide)
        yield from _voice(subject, slide)


def seconds_to_read(page: Page) -> float:
    """How long the words of a page take to read, in seconds; on a help page those of its longest language."""
    words = 0
    if isinstance(page.body, HelpBody):
        asks = [_count(ask) for ask in page.body.asks]
        words += max(asks, default=0) + sum(_count(line.name) for line in page.body.lines)
    elif not isinstance(page.body, FilmBody):  # of which each caption has its own time
        words += _count(page.body)
    return TO_FIND + A_WORD * (words + _count(page.headline) + _count(page.text))


def _count(value: object) -> int:
    """How many words there are to read in a value of a page."""
    if isinstance(value, Words):
        return _words(plain(value.text), value.locale)
    if isinstance(value, tuple):
        counts = [_count(one) for one in value]
        # A phrase stands in one language or two, and a reader reads one of them.
        is_phrase = all(isinstance(one, Words) for one in value)
        return max(counts, default=0) if is_phrase else sum(counts)
    if is_dataclass(value) and not isinstance(value, PagePicture):
        return _count(tuple(getattr(value, one.name) for one in fields(value) if one.name not in NOT_READ))
    return 0


def _words(text: str, locale: str) -> int:
    unspaced: list[str] = UNSPACED.findall(text)
    thai = sum("\u0e00" <= sign <= "\u0e7f" for sign in unspaced)
    spaced = [part for part in UNSPACED.sub(" ", text).split() if any(map(str.isalpha, part))]
    syllables = SYLLABLES if locale.partition("-")[0] == "vi" else 1
    return ceil(len(spaced) / syllables + (len(unspaced) - thai) / A_CJK_WORD + thai / A_THAI_WORD)


def _time(subject: Subject, maker: PageBuilder, slide: Slide) -> Iterator[Finding]:
    pages = {shown: maker.page(subject.campaign, slide, shown, subject.day) for shown in subject.turns(slide)}
    shown = max(pages, key=lambda turn: seconds_to_read(pages[turn]))
    needed = seconds_to_read(pages[shown])
    if needed > slide.seconds:
        told = message(
            "too-short-to-read", takes=ceil(needed), language=_languages(shown), stands=slide.seconds
        )
        yield subject.of_slide(told, slide, shown[0] if len(shown) == 1 else None)


def _captions(subject: Subject, maker: PageBuilder, slide: VideoSlide) -> Iterator[Finding]:
    """Subtitles that are gone before they are read, or longer than their room, in each language."""
    for shown in subject.turns(slide):
        page = maker.page(subject.campaign, slide, shown, subject.day)
        captions = page.body.captions if isinstance(page.body, FilmBody) else ()
        if captions:
            yield from _long_captions(subject, slide, shown)
        short = [one for one in captions if _to_read(one) > one.end - one.start]
        for first in short[:1]:
            told = message(
                "subtitles-too-short-to-read",
                short=len(short),
                count=len(captions),
                language=_languages(shown),
                first=first.start,
                takes=_to_read(first),
                stands=first.end - first.start,
            )
            yield subject.of_slide(told, slide, shown[0] if len(shown) == 1 else None)


def _long_captions(subject: Subject, slide: VideoSlide, shown: tuple[str, ...]) -> Iterator[Finding]:
    """Subtitles for which the screen has no room in letters that can be read."""
    for size in subject.display.shapes if subject.display.motion != "reduced" else ():
        page = PageBuilder(subject.display, size).page(subject.campaign, slide, shown, subject.day)
        yield from _long_on_page(subject, slide, shown, page)


def _long_on_page(
    subject: Subject, slide: VideoSlide, shown: tuple[str, ...], page: Page
) -> Iterator[Finding]:
    size = page.size
    for one, parts in subject.try_captions(page):
        file = _file_of(subject, slide, one)
        is_translated = isinstance(slide.subtitles, str) and shown[0] != subject.campaign.source_language
        place = {
            "start": one.start,
            "language": _languages(shown),
            "width": size[0],
            "height": size[1],
            "subtitle": _quoted(one),
        }
        yield finding(
            _in_parts(parts, is_translated, place) if len(parts) > 1 else _broken(one, place),
            file,
            lines(file).get(one.start),
            slide=slide.id,
            locale=shown[0] if len(shown) == 1 else None,
            size=f"{size[0]}x{size[1]}",
        )


def _in_parts(parts: Sequence[Caption], is_translated: bool, place: Mapping[str, Any]) -> Message:
    """What is said of a subtitle that is longer than its room."""
    times = " and ".join(f"{part.start:.1f} s" for part in parts[1:])
    split = " and ".join(map(_quoted, parts))
    told = "translated-subtitle-too-long" if is_translated else "subtitle-too-long"
    return message(told, **place, count=len(parts), times=times, split=split)


def _broken(one: Caption, place: Mapping[str, Any]) -> Message:
    longest = max((word for said in one.words for word in plain(said.text).split()), key=len)
    return message("subtitle-word-broken", **place, letters=len(longest))


def _languages(shown: tuple[str, ...]) -> str:
    return " and ".join(map(language, shown))


def _quoted(caption: Caption) -> str:
    return " / ".join(f'"{plain(said.text)}"' for said in caption.words)


def _file_of(subject: Subject, slide: VideoSlide, caption: Caption) -> Path:
    """The file in which a subtitle stands: of two languages at once, in the first."""
    files = slide.subtitles
    name = files if isinstance(files, str) else files[caption.words[0].locale] if files else ""
    return subject.campaign.folder / name


def _to_read(caption: Caption) -> float:
    """Seconds; whoever reads one knows where the next one comes."""
    return A_WORD * _count(caption.words)


def _voice(subject: Subject, slide: Slide) -> Iterator[Finding]:
    """What the campaign says, as written and in the display's languages, as nobody should say it."""
    for field in SLIDE_FIELDS:
        if not (text := getattr(slide, field, None)):
            continue
        for said in _said(subject, text):
            tag = said.locale if said.locale != subject.campaign.source_language else None
            for word, instead in unspoken(said.text) if said.locale.partition("-")[0] == "en" else ():
                told = message("word-that-harms", key=field, word=word, instead=instead)
                yield subject.of_slide(told, slide, tag)
            if shouts(said.text):
                yield subject.of_slide(message("exclamation-mark", key=field), slide, tag)


def _said(subject: Subject, text: str | Mapping[str, str]) -> Iterator[Words]:
    source, pack = subject.campaign.source_language, subject.campaign.translations
    yield from dict.fromkeys(
        text_of(text, locale, source, pack) for locale in (source, *subject.display.locales)
    )
