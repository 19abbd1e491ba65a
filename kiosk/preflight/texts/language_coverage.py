"""Checks that every language of a display has its words, in the program's catalogs and the campaign's, and
that what is read aloud at a booth has a voice that somebody heard.
"""

from collections.abc import Iterator, Mapping
from functools import cache

from kiosk import paths
from kiosk.content.campaign.slides import Slide, VideoSlide
from kiosk.content.language import catalogs, locales
from kiosk.content.language.texts import SOURCE, text_of
from kiosk.content.messages.message import message
from kiosk.content.spoken.heard_voices import heard_in
from kiosk.content.toml.document import read_toml
from kiosk.content.toml.positions import lines_of
from kiosk.content.translation import template
from kiosk.preflight.subject.finding import Finding, finding
from kiosk.preflight.subject.subject import Subject, language

Text = str | Mapping[str, str]


def findings(subject: Subject) -> Iterator[Finding]:
    """What is missing in any language of the display."""
    for locale in subject.display.locales:
        yield from _program(subject, locale)
        yield from _campaign(subject, locale)
        yield from _links(subject, locale)
    yield from _aloud(subject)
    yield from _heard(subject)


@cache
def _wanted() -> frozenset[catalogs.Sentence]:
    """What a catalog of the program has to hold."""
    return frozenset(source.sentence for source in template.of_program())


def _program(subject: Subject, locale: str) -> Iterator[Finding]:
    """Whether the program's own sentences are there."""
    if SOURCE in locales.fallbacks(locale):
        return
    files = catalogs.files(paths.TRANSLATIONS)
    found = [catalogs.read(files[name]) for name in locales.fallbacks(locale) if name in files]
    left = len(_wanted().difference(*(one.translated for one in found)))
    if not found:
        told = message("language-missing", language=language(locale), locale=locale)
        yield subject.of_display(told, locale)
    elif left:
        told = message("language-incomplete", left=left, language=language(locale))
        yield subject.of_display(told, locale)


def _campaign(subject: Subject, locale: str) -> Iterator[Finding]:
    """The texts of the campaign that are shown in another language than the turn's."""
    wanted, credit = locales.fallbacks(locale), subject.campaign.credit
    if credit and (found_in := _found_in(subject, credit, locale)) not in wanted:
        told = message("credit-untranslated", **_untranslated(subject, locale, found_in))
        yield subject.of_campaign(told, "credit", locale)
    for slide in subject.fitting:
        found = {field: _found_in(subject, text, locale) for field, text in _texts(slide)}
        missing = [field for field in found if found[field] not in wanted]
        if missing:
            holes = _untranslated(subject, locale, found[missing[0]])
            told = message("text-untranslated", keys=tuple(missing), **holes)
            yield subject.of_slide(told, slide, locale)


def _untranslated(subject: Subject, locale: str, found_in: str) -> dict[str, str]:
    """What a message says of a text that is not in a language."""
    return {
        "language": language(locale),
        "shown": language(found_in),
        "locale": locale,
        "source": subject.campaign.source_language,
        "catalog": str(subject.campaign.folder / "translations" / f"{locale}.po"),
    }


def _texts(slide: Slide) -> Iterator[tuple[str, Text]]:
    for field in template.SLIDE_FIELDS:
        if text := getattr(slide, field, None):
            yield field, text


def _found_in(subject: Subject, text: Text, locale: str) -> str:
    campaign = subject.campaign
    return text_of(text, locale, campaign.source_language, campaign.translations).locale


def _links(subject: Subject, locale: str) -> Iterator[Finding]:
    """The codes that lead to a page in another language, where the campaign has pages in several."""
    links = subject.campaign.links
    for slide in subject.fitting:
        table = getattr(links, slide.kind, None) if slide.kind in ("donate", "learn") else None
        if isinstance(table, Mapping) and (found_in := _found_in(subject, table, locale)) not in (
            locales.fallbacks(locale)
        ):
            told = message(
                "link-in-another-language",
                shown=language(found_in),
                language=language(locale),
                kind=slide.kind,
                locale=locale,
            )
            yield subject.of_slide(told, slide, locale)


def _aloud(subject: Subject) -> Iterator[Finding]:
    """Whether a visitor can have a page read aloud, where the display says so, and who else would hear it."""
    display = subject.display
    if not display.headphones:
        return
    if display.mode != "booth":
        yield subject.of_display(message("headphones-without-a-booth", mode=display.mode))
    else:
        yield from _without_voice(subject)
        yield from _films_beside_it(subject)


def _without_voice(subject: Subject) -> Iterator[Finding]:
    display = subject.display
    without = [one for one in _spoken(subject) if not heard_in(one, display.voices(subject.day))]
    if without == list(_spoken(subject)):
        yield subject.of_display(message("headphones-without-a-voice"))
    elif without := [one for one in without if one in display.locales]:
        silent = ", ".join(map(language, without))
        yield subject.of_display(message("language-not-read-aloud", languages=silent))


def _films_beside_it(subject: Subject) -> Iterator[Finding]:
    """That a film and a page read aloud come out of the same device, which is a loudspeaker or is none."""
    for slide in subject.fitting:
        if isinstance(slide, VideoSlide) and slide.sound:
            yield subject.of_slide(message("sound-and-headphones", display=subject.here), slide)


def _heard(subject: Subject) -> Iterator[Finding]:
    """What is wrong with the voices that the venue has heard."""
    display, file = subject.display, subject.display_file
    if not display.heard or file is None:
        return
    lines = lines_of(read_toml(file)[0])
    if not display.headphones:
        yield finding(message("heard-without-headphones"), file, lines.get(("heard", 0)))
    for number, one in enumerate(display.heard):
        line = lines.get(("heard", number))
        if not one.counts(subject.day):
            told = message("heard-in-the-future", day=one.heard_on, today=subject.day)
            yield finding(told, file, line, locale=one.locale)
        if not any(heard_in(spoken, (one,)) for spoken in _spoken(subject)):
            spoken = ", ".join(_spoken(subject))
            told = message("heard-language-not-there", language=language(one.locale), languages=spoken)
            yield finding(told, file, line, locale=one.locale)


def _spoken(subject: Subject) -> tuple[str, ...]:
    """The languages that a visitor of a booth can choose, the display's first."""
    own = sorted({SOURCE, *catalogs.files(paths.TRANSLATIONS)})
    return tuple(dict.fromkeys((*(one for one in subject.display.locales if one in own), *own)))
