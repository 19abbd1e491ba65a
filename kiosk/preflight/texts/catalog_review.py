"""Checks the catalogs of the program and the campaign: read, without faults, reviewed by a native speaker."""

from collections.abc import Iterator
from pathlib import Path

from kiosk import paths
from kiosk.content.language import catalogs, known_names, locales
from kiosk.content.language.texts import review
from kiosk.content.messages.message import Message, message
from kiosk.preflight.subject.finding import Finding, finding
from kiosk.preflight.subject.subject import Subject, language

ENDING = ".po"


def findings(subject: Subject) -> Iterator[Finding]:
    """What is wrong with any catalog that the display's languages ask for, and those that nobody reads."""
    pack = subject.campaign.folder / "translations"
    for folder in dict.fromkeys((paths.TRANSLATIONS, pack)):
        yield from _faults(subject, folder)
        yield from _unread(folder)
    for locale in subject.display.locales:
        yield from _reviews(subject, locale, pack)


def _faults(subject: Subject, folder: Path) -> Iterator[Finding]:
    wanted = {name for locale in subject.display.locales for name in locales.fallbacks(locale)}
    for locale, file in catalogs.files(folder).items():
        if locale in wanted:
            for fault in catalogs.read(file).faults:
                told = message("catalog-fault", fault=fault.told)
                yield finding(told, fault.file, fault.line, locale=locale)


def _unread(folder: Path) -> Iterator[Finding]:
    """The catalogs that nobody reads, for their names."""
    used = {*catalogs.files(folder).values()}
    for file in sorted({*folder.glob("*"), *folder.glob("*/*")} - used):
        if ENDING in map(str.lower, file.suffixes) and not file.name.startswith("."):
            yield finding(_unread_because(file, folder), file)


def _unread_because(file: Path, folder: Path) -> Message:
    name = file.name[: file.name.lower().index(ENDING)]
    try:
        locale = locales.canonical(name)
    except locales.UnknownLocale:
        return message("catalog-not-read", name=name, meant=known_names.locales_meant(name))
    if file.suffix != ENDING or file.parent != folder:
        return message("catalog-elsewhere", name=f"{folder.name}/{locale}{ENDING}")
    return message("catalog-second-of-a-language", language=language(locale))


def _reviews(subject: Subject, locale: str, pack: Path) -> Iterator[Finding]:
    source = subject.campaign.source_language
    found = min(
        (review(locale), review(locale, subject.campaign.translations, source)), key=catalogs.REVIEWS.index
    )
    minimum = subject.display.minimum_review
    there = catalogs.files(paths.TRANSLATIONS).keys() | catalogs.files(pack).keys()
    name = next((name for name in locales.fallbacks(locale) if name in there), locale)
    if catalogs.REVIEWS.index(found) < catalogs.REVIEWS.index(minimum):
        told = message(
            "review-below-minimum", language=language(locale), found=found, minimum=minimum, name=name
        )
        yield subject.of_display(told, locale)
    elif found == catalogs.REVIEWS[0]:
        told = message("translation-draft", language=language(locale), name=name)
        yield subject.of_display(told, locale)
