"""Puts a draft on the displays and keeps what stood there; looks at it again, and brings it back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.editing.draft import Draft
from kiosk.editing.folder_texts import differing
from kiosk.editing.publishing.change_list import changes, summary
from kiosk.editing.publishing.kept_states import KeptState, KeptStates
from kiosk.editing.publishing.told_change import Change
from kiosk.editing.steps import Texts


@dataclass(frozen=True, slots=True)
class ReadyDraft:
    """A draft as it is about to be put on the displays, with what stands there."""

    state: KeptState
    published: Texts
    texts: Texts

    @property
    def changed(self) -> dict[str, str | None]:
        """The files that say something else then; None takes one away."""
        return differing(self.published, self.texts)


class Publication:
    """What was put on the displays of a venue's folder, and what is about to be."""

    def __init__(self, draft: Draft, states: KeptStates) -> None:
        """Take it up as it was left.

        Raises:
            OSError: the states cannot be read.
        """
        self._draft, self._states = draft, states
        if draft.can_change:
            states.finish(draft.published)

    @property
    def changes(self) -> tuple[Change, ...]:
        """What would change on the displays."""
        return changes(self._draft.published, self._draft.texts)

    @property
    def states(self) -> list[KeptState]:
        """What stood on the displays, the newest first."""
        return self._states.states()

    def publish(self, at: datetime, overridden: Sequence[str] = ()) -> KeptState | None:
        """Put the draft on the displays at an aware instant, with the errors that somebody took on by name.

        None where nothing changes.

        Raises:
            ChangedOutside, OSError, UnicodeDecodeError: as from `Draft.publish`.
        """
        ready = self.ready(at, overridden)
        if ready is None:
            return None
        state = self.write(ready)
        self.has_written(ready)
        return state

    def ready(self, at: datetime, overridden: Sequence[str] = ()) -> ReadyDraft | None:
        """What is about to be put on the displays; None where nothing changes.

        Raises:
            ChangedOutside, OSError, UnicodeDecodeError: as from `Draft.take_in`.
        """
        self._draft.take_in()
        if not (found := self.changes):
            return None
        state = KeptState(0, at, len(found), summary(found), tuple(overridden))
        return ReadyDraft(state, dict(self._draft.published), dict(self._draft.texts))

    def write(self, ready: ReadyDraft) -> KeptState:
        """Put it there, on any thread; keeps what stood there, and what stands there now.

        Raises:
            OSError: it cannot be written, or not all of it.
        """
        self._states.finish(ready.published)
        self._keep_found(ready)
        state = self._states.begin(ready.state, ready.texts)
        try:
            self._draft.write(ready.changed)
        except BaseException:
            self._states.drop(state)
            raise
        self._states.keep(state)
        return state

    def has_written(self, ready: ReadyDraft) -> None:
        """Know that it stands there; what was edited meanwhile does not."""
        self._draft.has_written(ready.changed)

    def texts(self, state: KeptState) -> Texts:
        """What the files said in a state.

        Raises:
            OSError, ValueError: it cannot be read any more.
        """
        return self._states.texts(state)

    def since(self, state: KeptState) -> tuple[Change, ...]:
        """What would change if it were brought back; files that were not there then stay as they are.

        Raises:
            OSError, ValueError: it cannot be read any more.
        """
        return changes(self._draft.texts, {**self._draft.texts, **self.texts(state)})

    def bring_back(self, label: str, state: KeptState) -> None:
        """Have all files of a state say what they said then, as one step.

        Raises:
            OSError, ValueError: it cannot be read any more; nothing was changed.
        """
        self._draft.write_all(label, self.texts(state))

    def _keep_found(self, ready: ReadyDraft) -> None:
        """Keep what stands on the displays, where nobody put it there from here."""
        known = self._known(self.states)
        if known == ready.published:
            return
        found = changes(known, ready.published) if known is not None else ()
        state = KeptState(0, ready.state.at, len(found), summary(found), is_found=True)
        self._states.keep(self._states.begin(state, ready.published))

    def _known(self, states: Sequence[KeptState]) -> Texts | None:
        """What the newest state says; None where there is none, or it is damaged."""
        try:
            return self.texts(states[0]) if states else None
        except ValueError:
            return None
