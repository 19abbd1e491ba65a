"""The folders that were edited lately, the last one first, as they are remembered in the state folder."""

import json
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.content.atomic_write import write_whole

MOST = 12  # that are remembered
NAME = "recent.json"


@dataclass(frozen=True, slots=True)
class RecentFolder:
    """A folder, and the day on which it was opened last."""

    folder: Path
    opened: date

    @property
    def is_there(self) -> bool:
        """Whether it is there still; a share that does not answer is not."""
        try:
            return self.folder.is_dir()
        except OSError:
            return False


class RecentFolders:
    """What is remembered in a state folder; what cannot be kept is not remembered."""

    def __init__(self, state: Path) -> None:
        self._file = state / "edited" / NAME

    def all(self) -> tuple[RecentFolder, ...]:
        """All of them, also those that are gone."""
        with suppress(OSError, ValueError, KeyError, TypeError):
            read = json.loads(self._file.read_text(encoding="utf-8"))
            return tuple(RecentFolder(Path(one["folder"]), date.fromisoformat(one["opened"])) for one in read)
        return ()

    def note(self, folder: Path, on: date) -> None:
        """A folder was opened on a day."""
        others = [one for one in self.all() if one.folder != folder.absolute()]
        self._keep([RecentFolder(folder.absolute(), on), *others][:MOST])

    def forget(self, folder: Path) -> None:
        """A folder is not to be named any more; nothing of it is touched."""
        self._keep([one for one in self.all() if one.folder != folder])

    def _keep(self, folders: list[RecentFolder]) -> None:
        said = [{"folder": str(one.folder), "opened": one.opened.isoformat()} for one in folders]
        with suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._file, json.dumps(said, ensure_ascii=False, indent=1).encode())
