"""Checks that every language of a display has its words, in the program's catalogs and the campaign's."""

from collections.abc import Iterator, Mapping
from functools import cache

from kiosk import paths
from kiosk.content.campaign.slides import Slide
from kiosk.content.language import catalogs, locales
from kiosk.content.language.texts import SOURCE, text_of
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
