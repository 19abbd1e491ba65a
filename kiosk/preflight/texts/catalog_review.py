"""Checks the catalogs of the program and the campaign: read, without faults, reviewed by a native speaker."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

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
                severity = fault.told.severity
                yield finding(told, fault.file, fault.line, locale=locale, severity=severity)


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
    by_folder = {
        paths.TRANSLATIONS: review(locale),
        pack: review(locale, subject.campaign.translations, source),
    }
    found = min(by_folder.values(), key=catalogs.REVIEWS.index)
    files = [_catalog(folder, locale) for folder, read in by_folder.items() if read == found]
    said: dict[str, Any] = {"language": language(locale), "catalogs": tuple(dict.fromkeys(map(str, files)))}
    minimum = subject.display.minimum_review
    if catalogs.REVIEWS.index(found) < catalogs.REVIEWS.index(minimum):
        told = message("review-below-minimum", found=found, minimum=minimum, **said)
        yield subject.of_display(told, locale)
    elif found == catalogs.REVIEWS[0]:
        yield subject.of_display(message("translation-draft", **said), locale)


def _catalog(folder: Path, locale: str) -> Path:
    """Where a folder has its catalog of a locale, or would have it."""
    files = catalogs.files(folder)
    fallbacks = locales.fallbacks(locale)
    return next((files[name] for name in fallbacks if name in files), folder / f"{fallbacks[-1]}.po")
