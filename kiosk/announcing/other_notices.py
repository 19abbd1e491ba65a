"""Finds what displays show in spite of a notice that is given, or after one that is taken away."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from kiosk.announcing.notice_places import OtherFile
from kiosk.content.errors import ContentError
from kiosk.content.language.line_breaks import plain
from kiosk.content.messages.quoting import cut
from kiosk.content.notice.notice import Notice, PreparedNotice
from kiosk.content.notice.notice_reader import read_notice


@dataclass(frozen=True, slots=True)
class OtherNotice:
    """A notice of another file that holds on a display."""

    where: OtherFile
    notice: Notice

    @property
    def headline(self) -> str:
        """Its first words, in one line."""
        return first_words(self.notice, self.where.display.locales[0])


def others_that_hold(elsewhere: Iterable[OtherFile], now: datetime) -> Iterator[OtherNotice]:
    """What holds on these displays by their other files; check tells of broken ones."""
    for where in elsewhere:
        with suppress(ContentError, OSError):
            if where.file.exists():
                notice = read_notice(where.file)
                if notice.holds(now) and notice.is_on(where.display.id):
                    yield OtherNotice(where, notice)


def stand_instead(
    said: PreparedNotice, ids: Iterable[str], elsewhere: Iterable[OtherFile], begins: datetime
) -> Iterator[OtherNotice]:
    """What stands on the displays of these ids in the place of a notice that begins at an instant, as an
    urgent one does before a notice.
    """
    known = frozenset(ids)
    for other in others_that_hold(elsewhere, begins):
        if other.where.display.id in known and other.notice.rank > (said.is_urgent, begins):
            yield other


def first_words(notice: PreparedNotice, first: str) -> str:
    """The headline of a notice in its first language, in one line; `first` is the display's."""
    return cut(in_a_line(notice.words(first)[0].headline.text))


def in_a_line(text: str) -> str:
    """Words as they stand, in one line."""
    return " ".join(plain(text).split())
