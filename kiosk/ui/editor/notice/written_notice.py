"""Keeps the notice that is being written in the state folder, until it stands or is kept ready."""

import json
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

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


def keep_written(file: Path, one: WrittenNotice | None) -> None:
    """Keep it, or nothing any more; what cannot be kept is logged."""
    try:
        if one is None:
            file.unlink(missing_ok=True)
            return
        said = [[said.locale, said.headline, said.text] for said in one.draft.said]
        rest = {"on": one.on, "minutes": one.minutes, "until": one.until, "file": one.file}
        file.parent.mkdir(parents=True, exist_ok=True)
        write_whole(file, json.dumps({"style": one.draft.style, "said": said, **rest}).encode())
    except OSError:
        log.warning("the notice that is being written cannot be kept in %s", file, exc_info=True)


def written_before(file: Path) -> WrittenNotice | None:
    """The one that was kept; None where none was, or where it cannot be read."""
    try:
        kept = json.loads(file.read_bytes())
        draft = NoticeDraft(kept["style"], tuple(SaidIn(*one) for one in kept["said"]))
        return WrittenNotice(draft, kept["on"], kept["minutes"], kept["until"], kept["file"])
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError):
        log.warning("the notice that was written before cannot be read from %s", file, exc_info=True)
        return None
