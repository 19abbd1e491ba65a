"""Keeps what was put on the displays, each time, so that it can be looked at and brought back.

Of a folder the newest hundred are kept, and none that is older than two years but the newest ten.
"""

import json
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.content.atomic_write import write_whole
from kiosk.editing.steps import Texts

MOST, ALWAYS, OLDEST = 100, 10, timedelta(days=730)
KEPT, BEGUN = ".state", ".begun"
HEAD = 64 * 1024  # bytes of the file's first line at most


@dataclass(frozen=True, slots=True)
class KeptState:
    """What stood on the displays from an instant on: how many changes it was, what they were about, and the
    errors that were overridden for it, each as a sentence.

    `is_found` is one that the window met: nobody put it there from here.
    """

    number: int
    at: datetime
    count: int
    summary: str
    overridden: tuple[str, ...] = ()
    is_found: bool = False


class KeptStates:
    """The states of one venue's folder, in a folder of their own.

    Raises:
        OSError: from all it does, where the disk fails.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def states(self) -> list[KeptState]:
        """All that are kept, the newest first; a file that is damaged is passed over."""
        found = [state for file in self._files(KEPT) if (state := _state_in(file)) is not None]
        return found[::-1]

    def texts(self, state: KeptState) -> Texts:
        """What the files said then.

        Raises:
            ValueError: the file is damaged.
        """
        return _texts_of(self._file(state, KEPT))

    def begin(self, state: KeptState, texts: Texts) -> KeptState:
        """Write down what is about to be published, under the next number; it counts once it is kept."""
        last = max((int(file.stem) for kind in (KEPT, BEGUN) for file in self._files(kind)), default=0)
        state = KeptState(last + 1, state.at, state.count, state.summary, state.overridden, state.is_found)
        self.folder.mkdir(parents=True, exist_ok=True)
        write_whole(self._file(state, BEGUN), _written(state, texts))
        return state

    def keep(self, state: KeptState) -> None:
        """Have one that was begun count from now on, and let go what is too old."""
        self._file(state, BEGUN).replace(self._file(state, KEPT))
        for old in _too_old(self.states(), state.at):
            self._file(old, KEPT).unlink(missing_ok=True)

    def drop(self, state: KeptState) -> None:
        """Have one that was begun never have been."""
        self._file(state, BEGUN).unlink(missing_ok=True)

    def finish(self, published: Texts) -> None:
        """Keep what was begun when the program was ended, if it came to stand on the displays."""
        for file in self._files(BEGUN):
            state = _state_in(file)
            with suppress(ValueError):
                if state is not None and _texts_of(file) == published:
                    self.keep(state)
            file.unlink(missing_ok=True)

    def _files(self, kind: str) -> list[Path]:
        files = [file for file in self.folder.glob(f"*{kind}") if file.stem.isdecimal()]
        return sorted(files, key=lambda file: int(file.stem))

    def _file(self, state: KeptState, kind: str) -> Path:
        return self.folder / f"{state.number:06}{kind}"


def _too_old(states: Sequence[KeptState], now: datetime) -> Iterator[KeptState]:
    for place, state in enumerate(states):
        if place >= MOST or (place >= ALWAYS and now - state.at > OLDEST):
            yield state


def _written(state: KeptState, texts: Texts) -> bytes:
    """A line that says what it is, and the texts, pressed: a venue's have little that is not said twice."""
    head = {
        "number": state.number,
        "at": state.at.isoformat(),
        "count": state.count,
        "summary": state.summary,
        "overridden": state.overridden,
        "is_found": state.is_found,
    }
    said = json.dumps(dict(texts), ensure_ascii=False).encode()
    return json.dumps(head).encode() + b"\n" + zlib.compress(said, 9)


def _state_in(file: Path) -> KeptState | None:
    try:
        with file.open("rb") as source:
            head: Mapping[str, object] = json.loads(source.readline(HEAD))
        at = datetime.fromisoformat(str(head["at"]))
        overridden = head["overridden"]
        return KeptState(
            int(file.stem),
            at,
            int(str(head["count"])),
            str(head["summary"]),
            tuple(map(str, overridden)) if isinstance(overridden, list) else (),
            is_found=head["is_found"] is True,
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _texts_of(file: Path) -> dict[str, str]:
    try:
        texts = json.loads(zlib.decompress(file.read_bytes().partition(b"\n")[2]))
        return {str(name): str(text) for name, text in texts.items()}
    except (zlib.error, AttributeError) as error:
        raise ValueError(f"{file} is damaged") from error
