"""Checks the catalogs of the program and the campaign: read, without faults, reviewed by a native speaker."""

from collections.abc import Iterator
from pathlib import Path

from kiosk import paths
from kiosk.content.language import catalogs, locales
from kiosk.content.language.texts import review
from kiosk.preflight.finding import Finding
from kiosk.preflight.subject import Subject, language


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


def _unread(folder: Path) -> Iterator[Finding]:
    """The catalogs that nobody reads, for their names."""
    used = {*catalogs.files(folder).values()}
    for file in sorted({*folder.glob("*.po")} - used):
        try:
            why = f"another file here is for {language(locales.canonical(file.stem))}"
        except locales.UnknownLocale:
            why = f'"{file.stem}" is no locale the Unicode CLDR knows{locales.meant(file.stem)}'
        yield Finding(
            "warning",
            "catalog-not-read",
            f"The catalog is not read: {why}.",
            "Name it after its locale, as fr.po, and keep one for each.",
            file,
        )


def _reviews(subject: Subject, locale: str, pack: Path) -> Iterator[Finding]:
    source = subject.campaign.source_language
    found = min(
        (review(locale), review(locale, subject.campaign.translations, source)), key=catalogs.REVIEWS.index
    )
    minimum = subject.display.minimum_review
    there = catalogs.files(paths.TRANSLATIONS).keys() | catalogs.files(pack).keys()
    name = next((name for name in locales.fallbacks(locale) if name in there), locale)
    fix = f"Have translations/{name}.po read by a native speaker, and say so in its X-Review."
    if catalogs.REVIEWS.index(found) < catalogs.REVIEWS.index(minimum):
        yield subject.of_display(
            "warning",
            "review-below-minimum",
            f"The words in {language(locale)} are reviewed as {found}, and {minimum} is asked for: "
            "what they say of help is shown in the next language that qualifies.",
            fix,
            locale,
        )
    elif found == catalogs.REVIEWS[0]:
        yield subject.of_display(
            "warning",
            "translation-draft",
            f"The words in {language(locale)} are a draft: no native speaker has read them.",
            fix,
            locale,
        )
