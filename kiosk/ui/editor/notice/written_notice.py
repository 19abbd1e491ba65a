"""Keeps the notices that are being written in the state folder, until they stand or are kept ready."""

import json
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.announcing.notice_draft import NoticeDraft, SaidIn
from kiosk.content.atomic_write import write_whole

log = logging.getLogger(__name__)

NAME = "notice.json"


@dataclass(frozen=True, slots=True)
class WrittenNotice:
    """All that is written of one: `on` has the displays, None for all; `minutes` is 0 where `until` is said;
    `file` is the name of the one that is kept ready, "" for a new one.
    """

    draft: NoticeDraft
    on: Sequence[str] | None
    minutes: int
    until: str
    file: str

    @property
    def has_words(self) -> bool:
        """Whether there is something to lose."""
        return any(one.headline.strip() or one.text.strip() for one in self.draft.said)


@dataclass(frozen=True, slots=True)
class WrittenNotices:
    """The notice in the form, None where it has nothing to lose, and those that were left for others."""

    current: WrittenNotice | None = None
    aside: tuple[WrittenNotice, ...] = ()


def keep_written(file: Path, notices: WrittenNotices) -> None:
    """Keep them, or nothing any more; what cannot be kept is logged."""
    try:
        if notices == WrittenNotices():
            file.unlink(missing_ok=True)
            return
        current = _kept(notices.current) if notices.current else None
        told = {"current": current, "aside": [_kept(one) for one in notices.aside]}
        file.parent.mkdir(parents=True, exist_ok=True)
        write_whole(file, json.dumps(told).encode())
    except OSError:
        log.warning("the notices that are being written cannot be kept in %s", file, exc_info=True)


def written_before(file: Path) -> WrittenNotices:
    """Those that were kept; none where none were, or where they cannot be read."""
    try:
        kept = json.loads(file.read_bytes())
        current = _read(kept["current"]) if kept["current"] else None
        return WrittenNotices(current, tuple(_read(one) for one in kept["aside"]))
    except FileNotFoundError:
        return WrittenNotices()
    except (OSError, ValueError, KeyError, TypeError):
        log.warning("the notices that were written before cannot be read from %s", file, exc_info=True)
        return WrittenNotices()


def _kept(one: WrittenNotice) -> Mapping[str, Any]:
    said = [[said.locale, said.headline, said.text] for said in one.draft.said]
    rest = {"on": one.on, "minutes": one.minutes, "until": one.until, "file": one.file}
    return {"style": one.draft.style, "said": said, **rest}


def _read(kept: Mapping[str, Any]) -> WrittenNotice:
    draft = NoticeDraft(kept["style"], tuple(SaidIn(*one) for one in kept["said"]))
    return WrittenNotice(draft, kept["on"], kept["minutes"], kept["until"], kept["file"])
