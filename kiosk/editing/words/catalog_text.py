"""The text of a gettext catalog by its messages, each with the place at which its words are written."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from kiosk.content.language.catalogs import REVIEWS, Review

_STRING = r'"(?:[^"\\\n]|\\.)*"'
_STRINGS = rf"{_STRING}(?:[ \t]*\r?\n[ \t]*{_STRING})*"
_BETWEEN = r"(?:[ \t\r]*(?:#(?!~)[^\n]*)?\n)*"  # comments of a message, and empty lines among them
_MESSAGE = re.compile(
    rf"^(?P<comments>{_BETWEEN})"
    rf"(?P<context>[ \t]*msgctxt[ \t]*{_STRINGS}[ \t]*\r?\n{_BETWEEN})?"
    rf"[ \t]*msgid[ \t]*(?P<source>{_STRINGS})[ \t]*\r?\n{_BETWEEN}"
    rf"[ \t]*msgstr[ \t]*(?P<words>{_STRINGS})[ \t\r]*(?:\n|\Z)",
    re.MULTILINE,
)
_EACH_STRING = re.compile(_STRING)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_SIGNS = {"n": "\n", "t": "\t", "r": "\r"}
_FLAGS = re.compile(r"^[ \t]*#,[^\n]*\bfuzzy\b", re.MULTILINE)
_PREVIOUS = re.compile(
    rf"^[ \t]*#\|[ \t]*msgid[ \t]*({_STRING}(?:[ \t]*\r?\n[ \t]*#\|[ \t]*{_STRING})*)", re.MULTILINE
)
_REVIEW = re.compile(r"^[ \t]*# X-Review: (\w+)[ \t\r]*$", re.MULTILINE)
_HEADER = re.compile(r"^X-Review:[ \t]*(\w+)[ \t]*$", re.MULTILINE)

# How many texts of catalogs are remembered as read: those of a campaign in all languages, and as many before;
# and how many of their paragraphs: each key that is typed changes one message of each catalog.
_REMEMBERED = 64
_PARAGRAPHS = 10_000
_APART = "\n\n"


class CatalogMessage(NamedTuple):
    """A message: what is translated and its words, with where they, and the comments above, are written.

    `is_fuzzy` says that what is translated changed after it was; `previous` what it was, where that is known.
    `review` is its own, None where only the catalog's head says who has read it.
    """

    source: str
    words: str
    comments: tuple[int, int]
    source_at: tuple[int, int]
    words_at: tuple[int, int]
    end: int
    is_fuzzy: bool
    previous: str | None
    review: Review | None


@dataclass(frozen=True, slots=True)
class CatalogText:
    """A catalog: its messages by what they translate, who has read it all, where one more would stand."""

    messages: Mapping[str, CatalogMessage]
    head: CatalogMessage | None
    review: Review
    end: int


@lru_cache(maxsize=_REMEMBERED)
def catalog_text(text: str) -> CatalogText:
    """What stands in the text of a catalog; of two messages of one text the first, as where it is played.

    Messages that are not whole, are counted or have a context are left out: no campaign's text is one.
    """
    found: dict[str, CatalogMessage] = {}
    end = 0
    for at, (messages, last) in _paragraphs(text):
        end = at + last if last else end
        for read in messages:
            found.setdefault(read.source, _moved(read, at))
    head = found.pop("", None)
    said = _HEADER.search(head.words) if head else None
    review = next((one for one in REVIEWS if said and one == said[1]), REVIEWS[0])
    return CatalogText(MappingProxyType(found), head, review, end)


def _paragraphs(text: str) -> Iterator[tuple[int, "_Paragraph"]]:
    """What stands between empty lines, as long as messages are all of it; then what is left, as one. Each
    with where it begins.
    """
    at = 0
    while (end := text.find(_APART, at) + 1) > 0:
        paragraph = _read_paragraph(text[at:end])
        if paragraph.end != end - at:
            break
        yield at, paragraph
        at = end
    yield at, _read_paragraph(text[at:])


class _Paragraph(NamedTuple):
    """The messages of a paragraph of a catalog, and where the last of them ends; 0 where there is none."""

    messages: tuple[CatalogMessage, ...]
    end: int


@lru_cache(maxsize=_PARAGRAPHS)
def _read_paragraph(text: str) -> _Paragraph:
    found = [*_MESSAGE.finditer(text)]
    messages = tuple(_message(one) for one in found if one["context"] is None)
    return _Paragraph(messages, found[-1].end() if found else 0)


def _moved(message: CatalogMessage, by: int) -> CatalogMessage:
    """The same message where another paragraph stands before its own."""
    source, words, (above, below), (begin, stop), (first, last), end, is_fuzzy, previous, review = message
    return CatalogMessage(
        source, words, (above + by, below + by), (begin + by, stop + by), (first + by, last + by), end + by,
        is_fuzzy, previous, review,
    )  # fmt: skip


def unquoted(strings: str) -> str:
    """What one string in quotes says, or several that stand one under the other."""
    if "\n" not in strings and "\\" not in strings:
        return strings[1:-1]
    said = (part.group()[1:-1] for part in _EACH_STRING.finditer(strings))
    return _ESCAPED.sub(lambda sign: _SIGNS.get(sign[1], sign[1]), "".join(said))


def quoted(text: str, newline: str = "\n") -> str:
    """A text in quotes; of several lines, a string for each, below an empty one."""
    lines = [f'"{_escaped(line)}"' for line in text.split("\n")]
    if len(lines) == 1:
        return lines[0]
    strings = [f'{line[:-1]}\\n"' for line in lines[:-1]]
    return newline.join(['""', *strings, *([] if lines[-1] == '""' else lines[-1:])])


def _escaped(line: str) -> str:
    escaped = line.replace("\\", "\\\\").replace('"', '\\"')
    return escaped.replace("\t", "\\t").replace("\r", "\\r")


def _message(one: re.Match[str]) -> CatalogMessage:
    comments = one["comments"]
    has_signs = "#," in comments or "#|" in comments or "X-Review" in comments
    previous = _PREVIOUS.search(comments) if has_signs else None
    own = _REVIEW.search(comments) if has_signs else None
    return CatalogMessage(
        source=unquoted(one["source"]),
        words=unquoted(one["words"]),
        comments=one.span("comments"),
        source_at=one.span("source"),
        words_at=one.span("words"),
        end=one.end(),
        is_fuzzy=has_signs and _FLAGS.search(comments) is not None,
        previous=unquoted(previous[1].replace("#|", "")) if previous else None,
        review=next((level for level in REVIEWS if own and level == own[1]), None),
    )
