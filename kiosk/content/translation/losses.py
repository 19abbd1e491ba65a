"""Finds what a translator wrote into a catalog and an update of it would lose.

Babel keeps one message of each text, drops what belongs to none, and says nothing of it.
"""

import re
from collections.abc import Iterator

from babel.messages.pofile import unescape

# A line of a message, also of one that is kept as a comment: the keyword that begins a text, and the text.
PART = re.compile(r'(?:#~ ?)?[ \t]*(msg[a-z]+)?(?:\[[0-9]+\])?[ \t]*(".*")[ \t]*')
# A translator's own comment: a sign right after # marks those of programs.
COMMENT = re.compile(r"#[ \t]+(.*)")

Texts = Iterator[tuple[int, str]]


def losses(before: str, after: str) -> Texts:
    """The line, counted from 1, and the words of what stands in a catalog and not in what takes its place:
    translations, and translators' comments.
    """
    left = {text for _, text in _translations(after)}
    yield from ((line, text) for line, text in _translations(before) if text not in left)
    said = " ".join(text for _, text in _comments(after))  # long ones are wrapped anew
    yield from ((line, text) for line, text in _comments(before) if text not in said)


def _translations(catalog: str) -> Texts:
    """What stands behind each msgstr; the first is the header."""
    found: list[tuple[int, str]] = []
    keyword = ""
    for line, written in enumerate(catalog.splitlines(), 1):
        if (part := PART.fullmatch(written.strip())) is None:
            keyword = ""
            continue
        keyword = part[1] or keyword
        if keyword == "msgstr" and part[1]:
            found.append((line, unescape(part[2])))
        elif keyword == "msgstr":
            at, text = found.pop()
            found.append((at, text + unescape(part[2])))
    return ((line, text) for line, text in found if text and not _is_header(text))


def _is_header(text: str) -> bool:
    return "Content-Type:" in text and text.endswith("\n")


def _comments(catalog: str) -> Texts:
    for line, written in enumerate(catalog.splitlines(), 1):
        if (part := COMMENT.fullmatch(written.strip())) and part[1].strip():
            yield line, " ".join(part[1].split())
