"""Has a draft checked by a child process, which can be stopped at any moment: no window waits for it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from kiosk.editing.checking.draft_finding import CheckedDraft
from kiosk.editing.steps import Texts
from kiosk.proof.asked_process import AskedProcess

CHILD = "check-child"  # the word on the command line that begins one


@dataclass(frozen=True, slots=True)
class CheckQuestion:
    """What is to be checked: the texts of a folder's files at an aware instant.

    What is drawn for it is kept in the state folder.
    """

    folder: Path
    texts: Texts
    at: datetime
    state: Path | None


class DrawnSoFar(NamedTuple):
    """How far the drawing is: so many pages of so many."""

    done: int
    all: int


class CheckProcess(AskedProcess):
    """One child process; it is started for its first question, and anew where it was stopped or failed."""

    def __init__(self) -> None:
        super().__init__(CHILD, "kiosk.ui.editor.checking.check_child")

    def answers(self, question: CheckQuestion) -> Iterator[CheckedDraft | DrawnSoFar]:
        """What is found without drawing, how far the drawing is, and last what is found with it.

        They end early where the process was stopped.
        """
        try:
            answers = self.line()
            answers.send(question)
            while True:
                found: Any = answers.recv()
                yield found
                if isinstance(found, CheckedDraft) and found.is_drawn:
                    return
        except (EOFError, OSError):
            self.end()
