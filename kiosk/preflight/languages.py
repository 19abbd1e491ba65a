"""Words in every language of the display: there, without faults, and read by somebody who speaks it."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from kiosk import places
from kiosk.content import catalogs, locales, messages
from kiosk.content.slides import Slide
from kiosk.content.words import SOURCE, review, text_of
from kiosk.preflight.finding import Finding
from kiosk.preflight.subject import Subject, language


def findings(subject: Subject) -> Iterator[Finding]:
    """What is missing or wrong in any language of the display."""
    pack = subject.campaign.folder / "translations"
    for folder in dict.fromkeys((places.TRANSLATIONS, pack)):
        yield from _faults(subject, folder)
    for locale in subject.display.locales:
        yield from _program(subject, locale)
        yield from _campaign(subject, locale)
        yield from _reviews(subject, locale, pack)


def _faults(subject: Subject, folder: Path) -> Iterator[Finding]:
    wanted = {name for locale in subject.display.locales for name in locales.fallbacks(locale)}
    for locale, file in catalogs.files(folder).items():
        if locale in wanted:
            for fault in catalogs.read(file).faults:
                yield Finding(
                    "error",
                    "catalog-fault",
                    fault.message,
                    "The words are shown in the next language until this is mended.",
                    fault.file,
                    fault.line,
                    None,
                    locale,
                )


def _program(subject: Subject, locale: str) -> Iterator[Finding]:
    """Whether the program's own sentences are there."""
    if SOURCE in locales.fallbacks(locale):
        return
    files = catalogs.files(places.TRANSLATIONS)
    found = [catalogs.read(files[name]) for name in locales.fallbacks(locale) if name in files]
    there = len(messages.template(messages.of_program(), "")) if found else 0
    if not found:
        yield subject.of_display(
            "warning",
            "language-missing",
            f"The program does not speak {language(locale)}: its own sentences are shown in English.",
            "Leave the language out, or begin it with `kiosk translate update --locale "
            f"{locale}` and have it reviewed.",
            locale,
        )
    elif found[0].done < there:
        yield subject.of_display(
            "warning",
            "language-incomplete",
            f"{there - found[0].done} of the program's sentences are not in {language(locale)}.",
            "`kiosk translate status` says what is left.",
            locale,
        )


def _campaign(subject: Subject, locale: str) -> Iterator[Finding]:
    """The texts of slides that are shown in another language than the turn's."""
    wanted = locales.fallbacks(locale)
    for slide in subject.fitting:
        missing = [field for field, text in _texts(slide) if _found_in(subject, text, locale) not in wanted]
        if missing:
            found_in = _found_in(subject, dict(_texts(slide))[missing[0]], locale)
            yield subject.of_slide(
                "warning",
                "text-untranslated",
                slide,
                f"{' and '.join(missing)} is not in {language(locale)}: {language(found_in)} is shown.",
                f"Translate it in translations/{locale}.po, or write a table of languages.",
                locale,
            )


def _texts(slide: Slide) -> Iterator[tuple[str, str | Mapping[str, str]]]:
    for field in messages.SLIDE_FIELDS:
        if text := getattr(slide, field, None):
            yield field, text


def _found_in(subject: Subject, text: str | Mapping[str, str], locale: str) -> str:
    campaign = subject.campaign
    return text_of(text, locale, campaign.source_language, campaign.folder).locale


def _reviews(subject: Subject, locale: str, pack: Path) -> Iterator[Finding]:
    source = subject.campaign.source_language
    found = min((review(locale), review(locale, pack, source)), key=catalogs.REVIEWS.index)
    minimum = subject.display.minimum_review
    if catalogs.REVIEWS.index(found) < catalogs.REVIEWS.index(minimum):
        yield subject.of_display(
            "warning",
            "review-below-minimum",
            f"The words in {language(locale)} are {found}, and {minimum} is asked for: "
            "what they say of help is shown in the next language that qualifies.",
            f"Have translations/{locale}.po read by a native speaker, and say so in its X-Review.",
            locale,
        )
    elif found == catalogs.REVIEWS[0]:
        yield subject.of_display(
            "warning",
            "translation-draft",
            f"The words in {language(locale)} are a draft: no native speaker has read them.",
            f"Have translations/{locale}.po read by a native speaker, and say so in its X-Review.",
            locale,
        )
