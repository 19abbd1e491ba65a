"""The errors that keep a draft off the displays, and whether somebody takes them on by name."""

from kiosk.editing.checking.draft_finding import DraftFinding
from kiosk.ui.editor.checking.draft_checker import DraftChecker

FAULT = "file"  # the rule of what keeps a file from being read


class PublishHold:
    """What the last check found. What is taken on is this alone: another error holds it back again."""

    def __init__(self, checker: DraftChecker) -> None:
        self._checker = checker
        self._taken_on: tuple[DraftFinding, ...] = ()
        self._hurries = -1  # with which question of the checker's

    @property
    def is_waiting(self) -> bool:
        """Whether it is not known yet for the draft as it is now, and somebody waits for it."""
        return self._checker.is_busy and not (self._checker.is_read and self._hurries == self._checker.number)

    @property
    def can_hurry(self) -> bool:
        """Whether all but how its pages look is known, so that somebody may wait no longer."""
        return self.is_waiting and self._checker.is_read

    def hurry(self) -> None:
        """Wait for no more pictures of the draft as it is now."""
        self._hurries = self._checker.number

    @property
    def drawn(self) -> tuple[int, int]:
        """How many pages are drawn for that, of how many."""
        return self._checker.done, self._checker.all_pages

    @property
    def errors(self) -> tuple[DraftFinding, ...]:
        """The errors that nobody accepted."""
        found = self._checker.found.findings if self._checker.found else ()
        return tuple(one for one in found if one.severity == "error" and not one.is_accepted)

    @property
    def can_be_taken_on(self) -> bool:
        """Whether the displays would read the files: what none would read nobody can take on."""
        return not any(one.rule == FAULT for one in self.errors)

    @property
    def is_taken_on(self) -> bool:
        """Whether somebody takes on the errors as they are now."""
        return bool(self._taken_on) and self._taken_on == self.errors and self.can_be_taken_on

    def take_on(self, *, is_taken: bool) -> None:
        """Take on the errors by name, or no more."""
        self._taken_on = self.errors if is_taken else ()

    @property
    def is_free(self) -> bool:
        """Whether nothing is in the way."""
        return not self.is_waiting and (not self.errors or self.is_taken_on)
