"""gettext catalogs as files: which there are, who has read them, what is left to do, what is wrong.

What is wrong with a message keeps that message from the glass, and no other.
"""

import codecs
import gettext
import re
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from string import Formatter
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, cast, get_args

from kiosk.content.errors import ContentError, Fault
from kiosk.content.language import direction, locales
from kiosk.content.latest_reading import LatestReading
from kiosk.content.messages.message import Message, message
from kiosk.content.messages.quoting import cut
from kiosk.content.plain_file import UnreadableFile, content, stand_in, zero_in
from kiosk.content.po.po_faults import take_out
from kiosk.content.po.po_lines import headers_of

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog
    from babel.messages.catalog import Message as Entry

Review = Literal["draft", "native", "expert"]
# A message, or the forms of one that is counted.
Sentence = str | tuple[str, ...]
REVIEWS: tuple[Review, ...] = get_args(Review)  # least first
TEMPLATE = "messages.pot"
LARGEST = 8 * 1024 * 1024  # bytes, some hundred times our own
MOST_PLURALS = 10  # Arabic has six forms; a header that asks for a billion would take all memory


# What Babel and gettext raise where a header, or a message's form, is none they know.
UNREADABLE = (LookupError, ValueError, TypeError, AttributeError, NotImplementedError, ArithmeticError)


class Nothing(gettext.NullTranslations):
    """Answers for messages that a catalog lacks, so that one translated by the same word is told apart."""

    def gettext(self, message: str) -> str:  # noqa: ARG002
        """No translation."""
        return ""

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:  # noqa: ARG002
        """No translation."""
        return ""


NOTHING = Nothing()


@dataclass(frozen=True, slots=True)
class Reading:
    """A catalog as far as it can be used, and what is wrong with the rest of it.

    `reviewer` and `reviewed` say who has read it and when (YYYY-MM-DD); empty where nobody has.
    """

    translations: gettext.NullTranslations
    review: Review
    reviewer: str
    reviewed: str
    faults: tuple[Fault, ...]
    translated: frozenset[Sentence]

    @property
    def done(self) -> int:
        """How many messages it translates, those included that nothing asks for any more."""
        return len(self.translated)


def files(folder: Path) -> Mapping[str, Path]:
    """The catalogs of a folder by canonical locale: zh_CN.po and zh-Hans.po are both for zh-Hans.

    A file named after no locale is left out; of two for one locale the one with its canonical name counts.
    """
    try:
        changed = folder.stat().st_mtime_ns
    except OSError:
        return MappingProxyType({})
    return _FILES.of(folder, changed)


def read(file: Path) -> Reading:
    """A catalog, read again only when the file has changed, or what stands for it while somebody edits it;
    without messages where it cannot be read.
    """
    if (edited := stand_in(file)) is not None:
        return _READINGS.of(file, (hash(edited), len(edited)))
    try:
        changed = file.stat()
    except OSError as error:
        return _without_messages((Fault(file, None, message("file-unreadable", error=error.strerror)),))
    return _READINGS.of(file, (changed.st_mtime_ns, changed.st_size))


def _files(folder: Path) -> Mapping[str, Path]:
    found: dict[str, Path] = {}
    for file in sorted(folder.glob("*.po")):
        try:
            locale = locales.canonical(file.stem)
        except locales.UnknownLocale:
            continue
        if locale not in found or file.stem == locale:
            found[locale] = file
    return MappingProxyType(found)


def _read(file: Path) -> Reading:
    from babel.messages.mofile import write_mo  # noqa: PLC0415

    try:
        raw, catalog = opened(file)
    except ContentError as error:
        return _without_messages(error.faults)
    headers, faults = headers_of(raw), list[Fault]()
    if headers.get("X-Review", "draft") not in REVIEWS:
        line = raw.count(b"\n", 0, max(0, raw.find(b"X-Review:"))) + 1
        told = message("catalog-review-unknown", value=headers.pop("X-Review"), known=", ".join(REVIEWS))
        faults.append(Fault(file, line, told))
    faults += take_out(file, catalog, raw)
    done, wrong = _use(file, catalog)
    compiled = BytesIO()
    write_mo(compiled, catalog)
    compiled.seek(0)
    found = gettext.GNUTranslations(compiled)
    found.add_fallback(NOTHING)
    review = cast("Review", headers.get("X-Review", "draft"))
    by, when = headers.get("X-Reviewer", ""), headers.get("X-Reviewed", "")
    in_order = sorted((*faults, *wrong), key=lambda one: one.line or 0)
    return Reading(found, review, by, when, tuple(in_order), done)


def _use(file: Path, catalog: "Catalog") -> tuple[frozenset[Sentence], list[Fault]]:
    """What a catalog translates, and what is wrong with the rest, which is taken out of it."""
    done: set[Sentence] = set()
    faults: list[Fault] = []
    for entry in list(catalog)[1:]:
        if entry.fuzzy:
            faults.append(Fault(file, entry.lineno, message("catalog-text-fuzzy", text=_first(entry))))
        elif any(_forms(entry)):
            wrong = _wrong(entry, catalog.num_plurals)
            faults += [Fault(file, entry.lineno, wrong)] if wrong else []
            if wrong:
                catalog.delete(entry.id, entry.context)
            else:
                done.add(entry.id if isinstance(entry.id, str) else tuple(entry.id))
    return frozenset(done), faults


_FILES, _READINGS = LatestReading(_files), LatestReading(_read)


def opened(file: Path) -> "tuple[bytes, Catalog]":
    """A catalog's bytes and what they say.

    Raises:
        ContentError: it cannot be read, or is no catalog.
    """
    try:
        raw = content(file, LARGEST, file.parent.parent).removeprefix(codecs.BOM_UTF8)
    except UnreadableFile as error:
        raise ContentError([Fault(file, None, error.told)]) from error
    return raw, understood(file, raw)


def understood(file: Path, raw: bytes) -> "Catalog":
    """What the bytes of a catalog say, be they in its file already or about to be.

    Raises:
        ContentError: they are no catalog, or none that gettext can count with.
    """
    from babel.messages.pofile import PoFileError, read_po  # noqa: PLC0415  English needs none of it: 2 MB

    if found := zero_in(raw):
        raise ContentError([Fault(file, *found)])
    try:
        if (forms := re.search(rb"nplurals *= *([0-9]+)", raw)) and int(forms[1][:9]) > MOST_PLURALS:
            raise ValueError("Plural-Forms: no language has so many")
        catalog = read_po(BytesIO(raw), abort_invalid=True)
        chosen = gettext.c2py(catalog.plural_expr)
        if not {chosen(number) for number in range(101)} <= {*range(catalog.num_plurals)}:
            raise ValueError("Plural-Forms: plural chooses a form beyond nplurals")
        return catalog  # noqa: TRY300
    except PoFileError as error:
        told = message("catalog-broken", error=str(error), near=str(error.line).strip())
        fault = Fault(file, (error.lineno or 0) + 1, told)
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, raw.find(error.object[error.start : error.start + 20])) + 1
        fault = Fault(file, line, message("catalog-other-encoding"))
    except UNREADABLE as error:
        fault = Fault(file, 1, message("catalog-unreadable", error=str(error)))
    raise ContentError([fault])


def _without_messages(faults: tuple[Fault, ...]) -> Reading:
    return Reading(NOTHING, "draft", "", "", faults, frozenset())


def _first(entry: "Entry") -> str:
    return entry.id if isinstance(entry.id, str) else entry.id[0]


def _forms(entry: "Entry") -> tuple[str, ...]:
    return (entry.string,) if isinstance(entry.string, str) else tuple(entry.string or ())


def _wrong(entry: "Entry", plurals: int) -> Message | None:
    """What keeps a translated message from the glass."""
    forms, text = _forms(entry), _first(entry)
    if entry.pluralizable and (len(forms) != plurals or not all(forms)):
        return message("catalog-plural-forms", text=text, count=len([*filter(None, forms)]), wanted=plurals)
    if turned := next(filter(None, map(direction.fault, forms)), None):
        return message("catalog-order-turned", text=text, turned=str(turned))
    try:
        wanted = _placeholders(text)
    except ValueError:  # a campaign's text with a brace of its own; nothing is put into it
        return None
    for form in forms:
        try:
            found = _placeholders(form)
        except ValueError:
            return message("catalog-brace-alone", text=text, form=form)
        if found != wanted:
            names = {"wanted": _named(wanted) or "no placeholder", "found": _named(found) or "none"}
            return message("catalog-placeholders", text=text, form=form, **names)
    return None


def _named(placeholders: list[str]) -> str:
    return cut(" ".join(f"{{{name}}}" for name in placeholders))


def _placeholders(text: str) -> list[str]:
    return sorted(
        f"{name}{'!' if turned else ''}{turned or ''}{':' if spec else ''}{spec}"
        for _, name, spec, turned in Formatter().parse(text)
        if name is not None
    )
