"""A child process that draws pages one after the other and measures them."""

import os

from kiosk.content.page.page import Page
from kiosk.proof.asked_process import AskedProcess
from kiosk.proof.drawn_page import DrawnPage
from kiosk.proof.small_picture import THUMBNAIL

CHILD = "proof-child"  # the word on the command line that begins one
LONGEST = 120.0  # seconds that a page may take, its pictures and the start of the child with it
FALLS_OVER = "makes the program that draws it fail"
LATE = f"was not drawn within {LONGEST:g} seconds"


class ProofProcess(AskedProcess):
    """One child process; it is started for its first page, and anew where it failed."""

    def __init__(self) -> None:
        super().__init__(CHILD, "kiosk.ui.proof.proof_child")

    def drawn(self, page: Page, longest: int = THUMBNAIL) -> DrawnPage:
        """A page, drawn and measured, with a picture whose longer side has so many pixels at most; with the
        reason where that was not possible.
        """
        try:
            pages = self.line()
            pages.send((page, longest))
            if pages.poll(LONGEST):
                found = pages.recv()
                assert isinstance(found, DrawnPage)
                return found
            reason = LATE
        except (EOFError, OSError):
            reason = FALLS_OVER
        self.end()
        return DrawnPage(page.size, failure=reason)


def cores() -> int:
    """How many cores this program may use."""
    return len(os.sched_getaffinity(0))
