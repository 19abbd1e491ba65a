"""Changes of one message in the text of a gettext catalog; all else in it stays as it is, byte for byte."""

import re
from collections.abc import Sequence

from kiosk.content.language.catalogs import Review
from kiosk.editing.table_text import CannotEdit, newline_of
from kiosk.editing.words.catalog_text import CatalogMessage, catalog_text, quoted

_FUZZY = re.compile(r"^[ \t]*#,[ \t]*fuzzy[ \t\r]*\n", re.MULTILINE)
_FUZZY_OF_SEVERAL = re.compile(r"^([ \t]*#,.*?)(?:,[ \t]*fuzzy\b|\bfuzzy[ \t]*,[ \t]*)", re.MULTILINE)
_PREVIOUS = re.compile(r"^[ \t]*#\|[^\n]*\n", re.MULTILINE)
_REVIEW = re.compile(r"^[ \t]*# X-Review:[^\n]*\n", re.MULTILINE)
_HEADER = re.compile(r'(?<=")X-Review:(?:[^"\\]|\\[^n])*(?=\\n)')
# What stands directly above a message: a comment behind an empty line is about it, one before it need not be.
_LAST_BLOCK = re.compile(r"(?:[ \t]*#[^\n]*\n)*\Z")


def with_translation(text: str, source: str, words: str) -> str:
    """The catalog with other words for a text that it has: nobody has read them, and they are not old.

    Raises:
        CannotEdit: it has no such text.
    """
    message = _message(text, source)
    changed = _with(text, message.words_at, quoted(words, newline_of(text)))
    return _with_comments(changed, message, _without_review(_up_to_date(_comments(text, message))))


def with_message(text: str, source: str, words: str, notes: Sequence[str]) -> str:
    """The catalog with a text more, behind all others; `notes` are for translators, a line each.

    Raises:
        CannotEdit: the text stands in it in a way in which it cannot be read.
    """
    newline, found = newline_of(text), catalog_text(text)
    if re.search(rf"^[ \t]*msgid[ \t]*{re.escape(quoted(source))}", text, re.MULTILINE):
        raise CannotEdit(f"“{source}” stands in the catalog, and its quotes are not whole")
    lines = [*(f"#. {note}" for note in notes), f"msgid {quoted(source, newline)}"]
    written = newline.join(["", *lines, f"msgstr {quoted(words, newline)}", ""])
    before = text[: found.end]
    return f"{before}{'' if not before or before.endswith(chr(10)) else newline}{written}{text[found.end :]}"


def with_source(text: str, old: str, new: str, *, is_shared: bool) -> str:
    """The catalog after the source language says `new` where it said `old`: what it has of it is fuzzy.

    Where something else still says `old` (`is_shared`), that keeps its message. A text that says again
    what it said when it was translated is up to date.
    """
    message = catalog_text(text).messages.get(old)
    if message is None or new in catalog_text(text).messages:
        return text
    if is_shared:
        return _with_copy(text, message, new) if message.words else text
    changed = _with(text, message.source_at, quoted(new, newline_of(text)))
    comments = _comments(text, message)
    if message.previous == new:
        return _with_comments(changed, message, _up_to_date(comments))
    is_old = message.words and not message.is_fuzzy
    return _with_comments(changed, message, _out_of_date(comments, old, text) if is_old else comments)


def with_review(text: str, source: str, level: Review) -> str:
    """The catalog with who has read one of its texts, which is up to date then.

    Raises:
        CannotEdit: it has no such text.
    """
    message = _message(text, source)
    comments = _without_review(_up_to_date(_comments(text, message)))
    if level != catalog_text(text).review:
        comments = _first_of_block(comments, f"# X-Review: {level}{newline_of(text)}")
    return _with_comments(text, message, comments)


def with_review_of_all(text: str, level: Review) -> str:
    """The catalog with who has read all of it, in its head.

    Raises:
        CannotEdit: it has no head.
    """
    head = catalog_text(text).head
    if head is None:
        raise CannotEdit("the catalog has no head")
    written = text[slice(*head.words_at)]
    said, count = _HEADER.subn(f"X-Review: {level}", written)
    if not count:
        newline = newline_of(text)
        said = f'{written}{newline}"X-Review: {level}\\n"'
    return _with(text, head.words_at, said)


def _message(text: str, source: str) -> CatalogMessage:
    try:
        return catalog_text(text).messages[source]
    except KeyError:
        raise CannotEdit(f"“{source}” is not in the catalog") from None


def _comments(text: str, message: CatalogMessage) -> str:
    return text[slice(*message.comments)]


def _with(text: str, at: tuple[int, int], written: str) -> str:
    return text[: at[0]] + written + text[at[1] :]


def _with_comments(text: str, message: CatalogMessage, comments: str) -> str:
    """The text, changed behind the comments of a message alone, with others in their place."""
    return _with(text, message.comments, comments)


def _up_to_date(comments: str) -> str:
    without = _PREVIOUS.sub("", _FUZZY.sub("", comments))
    return _FUZZY_OF_SEVERAL.sub(r"\1", without)


def _out_of_date(comments: str, old: str, text: str) -> str:
    newline = newline_of(text)
    previous = f"#| msgid {quoted(old, newline + '#| ')}{newline}"
    return f"{comments}#, fuzzy{newline}{previous}"


def _without_review(comments: str) -> str:
    return _REVIEW.sub("", comments)


def _first_of_block(comments: str, line: str) -> str:
    found = _LAST_BLOCK.search(comments)
    at = found.start() if found else len(comments)
    return comments[:at] + line + comments[at:]


def _with_copy(text: str, message: CatalogMessage, new: str) -> str:
    """The catalog with what one message says once more, for a text that no longer says the same."""
    newline = newline_of(text)
    head = _out_of_date("", message.source, text) if not message.is_fuzzy else f"#, fuzzy{newline}"
    words = text[slice(*message.words_at)]
    written = f"{newline}{head}msgid {quoted(new, newline)}{newline}msgstr {words}{newline}"
    before = text[: message.end]
    return f"{before}{'' if before.endswith(chr(10)) else newline}{written}{text[message.end :]}"
