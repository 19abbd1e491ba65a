"""The lines of a subtitle file, whatever program saved it."""

import codecs
import re
from pathlib import Path

from kiosk.content.errors import ContentError, Fault
from kiosk.content.messages.message import message
from kiosk.content.plain_file import LARGEST_TEXT, UnreadableFile, content

# Some transfers put one carriage return more before each that is there; other doubled ends are empty lines.
ENDS = re.compile("\r?\r?\n|\r")
UTF_16 = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}


def subtitle_lines(file: Path) -> list[str]:
    """The lines of a file of at most 1 MiB, without their ends: UTF-8, or UTF-16 that says so itself.

    Raises:
        ContentError: it cannot be read, is larger, or is in another encoding.
    """
    try:
        raw = content(file, LARGEST_TEXT)
    except UnreadableFile as error:
        raise ContentError([Fault(file, None, error.told)]) from error
    encoding = UTF_16.get(raw[:2], "utf-8")
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError as error:
        byte, line = f"0x{raw[error.start]:02x}", _line(raw[: error.start].decode(encoding))
        told = message("file-not-utf-8", byte=byte, encoding=encoding[:6].upper())
        raise ContentError([Fault(file, line, told)]) from error
    before, zero, _ = text.partition("\0")
    if zero:
        raise ContentError([Fault(file, _line(before), message("file-holds-zero"))])
    return ENDS.split(text.replace("\ufeff", ""))  # files that were put together have one at each seam


def _line(before: str) -> int:
    return len(ENDS.split(before))
