"""The page of publishing: what would change, what holds it back, where it goes, what stood there before."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.editing.checking.draft_finding import DraftFinding
from kiosk.editing.checking.finding_places import place_of
from kiosk.editing.checking.window_place import WindowPlace
from kiosk.editing.folder_texts import Written
from kiosk.editing.merge import ChangedOutside
from kiosk.editing.publishing.change_list import changes
from kiosk.editing.publishing.kept_states import KeptState, KeptStates
from kiosk.editing.publishing.publication import Publication, ReadyDraft
from kiosk.editing.publishing.told_change import Change
from kiosk.ui.editor.checking.draft_checker import DraftChecker
from kiosk.ui.editor.publishing.publish_hold import PublishHold
from kiosk.ui.editor.publishing.publish_lists import PublishLists
from kiosk.ui.editor.publishing.publish_pictures import PublishPictures
from kiosk.ui.editor.publishing.publish_words import PublishWords
from kiosk.ui.editor.publishing.taking_in import TakingIn, titles
from kiosk.ui.editor.publishing.writing_out import WritingOut
from kiosk.ui.editor.session.background import Background
from kiosk.ui.editor.session.editing_session import EditingSession
from kiosk.ui.editor.session.offered_pictures import OfferedPictures
from kiosk.ui.editor.session.when_seen import WhenSeen

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1
Told = tuple[Change, ...]
Listed = tuple[Told, Told, tuple[Written, Written]]


@QmlElement
@QmlUncreatable("a window makes its own")
class PublishPage(PublishLists):  # type: ignore[operator]  # the stubs take the decorator for a value
    """What stands on the page of publishing. `placeAsked`: somebody wants to go to a page, and to a slide.

    While a state is looked at, the list has what bringing it back would change.
    """

    changed = Signal()
    progressed = Signal()
    placeAsked = Signal(str, str)

    def __init__(
        self, session: EditingSession, offered: OfferedPictures, checker: DraftChecker, kept: Path
    ) -> None:
        super().__init__()
        self._session, self._held = session, PublishHold(checker)
        self._pictures = PublishPictures(session, offered)
        self._words = PublishWords(self)
        self._publication = Publication(session.draft, KeptStates(kept))
        self._states = self._publication.states
        self._changes, self._seen = Told(), Told()
        self._looked_at: int | None = None
        self._outside = TakingIn(session)
        self._writing = WritingOut(self._publication)
        self._writing.ended.connect(self._end)
        self.working = Background[Listed](self, shares=True)
        self.working.done.connect(self._take)
        listing, renewing = WhenSeen(self._list), WhenSeen(self._renew)
        session.changed.connect(listing.ask)
        session.read.connect(renewing.ask)
        checker.changed.connect(renewing.ask)
        self.resting = (listing, renewing, self.working)
        checker.progressed.connect(self.progressed)
        self.changed.connect(self.progressed)
        self._list()

    def close(self) -> None:
        """List nothing more; what is being put on the displays comes there."""
        self._writing.close()
        self.working.close()
        self._outside.close()
        self._pictures.close()

    pictures = Property(PublishPictures, lambda self: self._pictures, constant=True, final=True)

    @Slot()
    def _list(self) -> None:
        """Find out what would change, beside the window's thread."""
        draft, state, publication = self._session.draft, self._state(), self._publication
        published, texts = dict(draft.published), dict(draft.texts)

        def work() -> Listed:
            looked_at = {**texts, **publication.texts(state)} if state else texts
            before = texts if state else published
            return changes(published, texts), changes(texts, looked_at), (before, looked_at)

        self.working.ask(work)
        self._renew()

    @Slot(object)
    def _take(self, found: Listed) -> None:
        self._changes, self._seen, texts = found
        self._pictures.compare(*texts)
        self._renew()

    @Slot()
    def _renew(self) -> None:
        """Have everything say what holds now."""
        words, displays = self._words, self._session.displays
        titles = words.titles(self._session.document)
        self.show(
            rows=words.rows(self._seen if self._looked_at is not None else self._changes),
            errors=[words.error(one, titles, self._place(one)) for one in self._held.errors],
            displays=[words.display(name, one, self._changes) for name, one in displays],
            states=[words.state(one, is_standing=not at) for at, one in enumerate(self._states)],
            outside=words.outside(self._session.draft.texts, self._outside.theirs),
        )
        self.changed.emit()

    def _place(self, one: DraftFinding) -> WindowPlace:
        return place_of(one, self._session.draft.texts, self._session.campaign_name)

    @Slot(int)
    def goTo(self, error: int) -> None:
        """Go to where an error is mended."""
        self._session.go_to(self._place(self._held.errors[error]))

    def _state(self) -> KeptState | None:
        return self._states[self._looked_at] if self._looked_at is not None else None

    note = Property(
        str, lambda self: self._words.since(len(self._changes), self._states), notify=changed, final=True
    )
    standing = Property(str, lambda self: self._words.standing(self._states), notify=changed, final=True)
    reading = Property(str, lambda self: self._reading(), notify=changed, final=True)
    takenIn = Property(str, lambda self: titles(self._outside.taken), notify=changed, final=True)

    def _reading(self) -> str:
        return self._words.reading(self._session.folder, [name for name, _ in self._session.displays])

    isTakenOn = Property(bool, lambda self: self._held.is_taken_on, notify=changed, final=True)
    canTakeOn = Property(bool, lambda self: self._held.can_be_taken_on, notify=changed, final=True)
    canHurry = Property(bool, lambda self: self._held.can_hurry, notify=progressed, final=True)
    canPublish = Property(bool, lambda self: self._can_publish(), notify=changed, final=True)

    def _can_publish(self) -> bool:
        """Whether nothing holds it back."""
        is_asked = bool(self._changes) and self._looked_at is None and not self._writing.is_writing
        return is_asked and self._session.draft.can_change and not self._outside.theirs and self._held.is_free

    @Property(str, notify=progressed, final=True)
    def waitsFor(self) -> str:
        """What it waits for, in words."""
        if not self._session.draft.can_change:
            return self.tr("Another window changes this folder: here it can be read.")
        if self._writing.is_writing:
            return self.tr("Being put on the displays…")
        if self._looked_at is not None:
            return self.tr("An earlier state is looked at: nothing is put up from here meanwhile.")
        if self._outside.theirs:
            return self.tr("Waits for what was changed outside: choose one of the two.")
        if not self._held.is_free:
            return self._words.held_by(self._held)
        return "" if self._changes else self.tr("Nothing to put there.")

    lookedAt = Property(
        int, lambda self: -1 if self._looked_at is None else self._looked_at, notify=changed, final=True
    )

    @Slot(bool)
    def takeOn(self, is_taken: bool) -> None:
        """Take on the errors by name, or no more."""
        self._held.take_on(is_taken=is_taken)
        self._renew()

    @Slot()
    def hurry(self) -> None:
        """Wait for no more pictures of this draft."""
        self._held.hurry()
        self._renew()

    @Slot()
    def publish(self) -> None:
        """Put it on the displays."""
        if not self._can_publish():
            return
        errors = self._words.named(self._shown.get("errors", []))
        self._tried(lambda: self._begin(self._publication.ready(datetime.now(UTC), errors)))

    def _begin(self, ready: ReadyDraft | None) -> None:
        if ready is not None:
            self._outside.rest(is_resting=True)
            self._writing.begin(ready)

    @Slot(object)
    def _end(self, failure: OSError | None) -> None:
        """It stands there, or cannot."""
        self._outside.rest(is_resting=False)
        if failure is not None:
            self._session.tell(self._words.refused(failure))
        else:
            self._held.take_on(is_taken=False)
            self._looked_at, self._outside.taken = None, ()
            self._session.tell(self.tr("It is on its way to the displays."))
        self._note()

    @Slot()
    def takeIn(self) -> None:
        """Take in what others changed in the files meanwhile, if they did."""
        self._outside.take()

    @Slot(int, bool)
    def settle(self, row: int, is_mine: bool) -> None:
        """Choose one of two versions of a file; the other can be brought back by Undo."""
        self._tried(lambda: self._outside.choose(row, is_mine=is_mine))

    @Slot(int)
    def lookAt(self, row: int) -> None:
        """Have the list say what bringing a state back would change; -1 for what is about to be put there."""
        self._looked_at = row if 0 <= row < len(self._states) else None
        self._list()

    @Slot(int)
    def bringBack(self, row: int) -> None:
        """Bring a state back, as one step."""
        state = self._states[row]
        label = self.tr("Bring back {0}").format(self._words.when(state.at))
        try:
            texts = self._publication.texts(state)
        except (OSError, ValueError):
            self._session.tell(self.tr("This state cannot be read any more. Nothing was changed."))
            return
        self._looked_at = None
        self._session.write(label, lambda: texts)

    def _tried(self, act: Callable[[], object]) -> None:
        """Do something that needs the files, and tell what is in the way."""
        try:
            act()
        except ChangedOutside as error:
            self._outside.theirs = error.theirs
            self._session.tell(self.tr("Somebody else changed the same lines meanwhile: both are kept."))
        except (OSError, UnicodeDecodeError) as error:
            self._session.tell(self._words.refused(error))
        self._note()

    def _note(self) -> None:
        """What stands on the displays may be something else."""
        self._states = self._publication.states
        self.changed.emit()
        self._session.renew()
