"""Finds what displays show in spite of a notice that is given, or after one that is taken away."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from kiosk.commands.notice.notice_displays import OtherFile, clock_words
from kiosk.content.errors import ContentError
from kiosk.content.language.line_breaks import plain
from kiosk.content.messages.quoting import cut
from kiosk.content.notice.notice import Notice
from kiosk.content.notice.notice_reader import read_notice


@dataclass(frozen=True, slots=True)
class OtherNotice:
    """A notice of another file that holds on a display."""

    where: OtherFile
    notice: Notice

    def __str__(self) -> str:
        headline = self.notice.words(self.where.display.locales[0])[0].headline.text
        until = clock_words(self.notice.until, self.where.display)
        return (
            f'On {self.where.display.id} stands "{cut(" ".join(plain(headline).split()))}" until {until}, of '
            f"{self.where.file}: kiosk notice --clear {self.where.named} takes it away."
        )


def others_that_hold(elsewhere: Iterable[OtherFile], now: datetime) -> Iterator[OtherNotice]:
    """What holds on these displays by their other files; check tells of broken ones."""
    for where in elsewhere:
        with suppress(ContentError, OSError):
            if where.file.exists():
                notice = read_notice(where.file)
                if notice.holds(now) and notice.is_on(where.display.id):
                    yield OtherNotice(where, notice)
