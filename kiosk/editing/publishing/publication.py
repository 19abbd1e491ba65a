"""Puts a draft on the displays and keeps what stood there; looks at it again, and brings it back."""

from collections.abc import Sequence
from datetime import datetime

from kiosk.editing.draft import Draft
from kiosk.editing.publishing.change_list import changes, summary
from kiosk.editing.publishing.kept_states import KeptState, KeptStates
from kiosk.editing.publishing.told_change import Change
from kiosk.editing.steps import Texts


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
        self._draft.take_in()
        self._states.finish(self._draft.published)
        found = self.changes
        if not found:
            return None
        self._keep_found(at)
        state = KeptState(0, at, len(found), summary(found), tuple(overridden))
        state = self._states.begin(state, self._draft.texts)
        try:
            self._draft.publish()
        except BaseException:
            self._states.drop(state)
            raise
        self._states.keep(state)
        return state

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

    def _keep_found(self, at: datetime) -> None:
        """Keep what stands on the displays, where nobody put it there from here."""
        known = self.states
        if known and self._is_published(known[0]):
            return
        found = changes(self.texts(known[0]), self._draft.published) if known else ()
        state = KeptState(0, at, len(found), summary(found), is_found=True)
        self._states.keep(self._states.begin(state, self._draft.published))

    def _is_published(self, state: KeptState) -> bool:
        try:
            return self.texts(state) == self._draft.published
        except ValueError:
            return False
