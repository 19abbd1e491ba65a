"""Checks that every language of a display has its words, in the program's catalogs and the campaign's, and
that what is read aloud at a booth has a voice that somebody heard.
"""

from collections.abc import Iterator, Mapping
from functools import cache

from kiosk import paths
from kiosk.content.campaign.slides import Slide, VideoSlide
from kiosk.content.language import catalogs, locales
from kiosk.content.language.texts import SOURCE, text_of
from kiosk.content.spoken.heard_voices import heard_in
from kiosk.content.toml.document import read_toml
from kiosk.content.toml.positions import lines_of
from kiosk.content.translation import template
from kiosk.preflight.finding import Finding
from kiosk.preflight.subject import Subject, language

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
        yield subject.of_display(
            "warning",
            "language-missing",
            f"The program does not speak {language(locale)}: its own sentences are shown in English.",
            "Leave the language out, or begin it with `kiosk translate update --locale "
            f"{locale}` and have it reviewed.",
            locale,
        )
    elif left:
        yield subject.of_display(
            "warning",
            "language-incomplete",
            f"{left} of the program's sentences {'is' if left == 1 else 'are'} not in {language(locale)}.",
            "`kiosk translate status` says what is left.",
            locale,
        )


def _campaign(subject: Subject, locale: str) -> Iterator[Finding]:
    """The texts of the campaign that are shown in another language than the turn's."""
    wanted = locales.fallbacks(locale)
    fix = f"Translate it in translations/{locale}.po, or write a table of languages."
    credit = subject.campaign.credit
    if credit and (found_in := _found_in(subject, credit, locale)) not in wanted:
        message = f"credit is not in {language(locale)}: {language(found_in)} is shown."
        yield subject.of_campaign("warning", "text-untranslated", "credit", message, fix, locale)
    for slide in subject.fitting:
        found = {field: _found_in(subject, text, locale) for field, text in _texts(slide)}
        missing = [field for field in found if found[field] not in wanted]
        if missing:
            yield subject.of_slide(
                "warning",
                "text-untranslated",
                slide,
                f"{' and '.join(missing)} {'are' if missing[1:] else 'is'} not in {language(locale)}: "
                f"{language(found[missing[0]])} is shown.",
                fix,
                locale,
            )


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
            yield subject.of_slide(
                "note",
                "link-in-another-language",
                slide,
                f"Its code leads to a page in {language(found_in)}, beside words in {language(locale)}.",
                f"Where there is a page in {language(locale)}, name it: {slide.kind}.{locale} under [links].",
                locale,
            )


def _aloud(subject: Subject) -> Iterator[Finding]:
    """Whether a visitor can have a page read aloud, where the display says so, and who else would hear it."""
    display = subject.display
    if not display.headphones:
        return
    if display.mode != "booth":
        yield subject.of_display(
            "warning",
            "headphones-without-a-booth",
            f'headphones = true, and mode = "{display.mode}": only at a booth can a page be read aloud.',
            'Take headphones out, or write mode = "booth".',
        )
    else:
        yield from _without_voice(subject)
        yield from _films_beside_it(subject)


def _without_voice(subject: Subject) -> Iterator[Finding]:
    display = subject.display
    without = [one for one in _spoken(subject) if not heard_in(one, display.voices(subject.day))]
    if without == list(_spoken(subject)):
        yield subject.of_display(
            "warning",
            "headphones-without-a-voice",
            "headphones = true, and nobody has heard a voice in any language: no page can be read aloud.",
            "Listen to the voices of this machine, and write those that are understood as [[heard]] into "
            "display.toml: docs/running-a-screen.md says how.",
        )
    elif without := [one for one in without if one in display.locales]:
        yield subject.of_display(
            "note",
            "language-not-read-aloud",
            f"No voice was heard in {', '.join(map(language, without))}: these pages are not read aloud.",
            "Listen to a voice of theirs; where it is understood, write it as [[heard]] into display.toml.",
        )


def _films_beside_it(subject: Subject) -> Iterator[Finding]:
    """That a film and a page read aloud come out of the same device, which is a loudspeaker or is none."""
    for slide in subject.fitting:
        if isinstance(slide, VideoSlide) and slide.sound:
            yield subject.of_slide(
                "warning",
                "sound-and-headphones",
                slide,
                f"The film has sound, and headphones = true {subject.here}: both come out of one device. "
                "Is it a loudspeaker, whoever stands near hears what a visitor has read aloud.",
                "Take sound out of the slide, or headphones out of display.toml.",
            )


def _heard(subject: Subject) -> Iterator[Finding]:
    """What is wrong with the voices that the venue has heard."""
    display, file = subject.display, subject.display_file
    if not display.heard or file is None:
        return
    lines = lines_of(read_toml(file)[0])
    if not display.headphones:
        message = "[[heard]] names a voice, and headphones = false: nothing is read aloud."
        fix = "Where visitors have headphones, and nothing comes out of a loudspeaker: headphones = true."
        yield Finding("warning", "heard-without-headphones", message, fix, file, lines.get(("heard", 0)))
    for number, one in enumerate(display.heard):
        place = file, lines.get(("heard", number)), None, one.locale
        if not one.counts(subject.day):
            message = f"heard-on = {one.heard_on} is to come yet on {subject.day}: it does not count."
            fix = "Write the day on which somebody listened."
            yield Finding("warning", "heard-in-the-future", message, fix, *place)
        if not any(heard_in(spoken, (one,)) for spoken in _spoken(subject)):
            message = f"A voice was heard in {language(one.locale)}, and no page of this booth is in it."
            fix = f"Take it out, or name a language that a visitor can choose: {', '.join(_spoken(subject))}."
            yield Finding("warning", "heard-language-not-there", message, fix, *place)


def _spoken(subject: Subject) -> tuple[str, ...]:
    """The languages that a visitor of a booth can choose, the display's first."""
    own = sorted({SOURCE, *catalogs.files(paths.TRANSLATIONS)})
    return tuple(dict.fromkeys((*(one for one in subject.display.locales if one in own), *own)))
