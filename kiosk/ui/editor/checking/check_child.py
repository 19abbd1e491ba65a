"""What the child process does that checks a draft: at once without drawing, then with every page drawn."""

import os
import signal
from contextlib import closing
from multiprocessing.connection import Connection
from pathlib import Path

from kiosk.editing.checking.check_process import CheckQuestion, DrawnSoFar
from kiosk.editing.checking.draft_check import DraftCheck
from kiosk.media.intake.film_reviews import keep_reviews_in
from kiosk.proof.kept_pages import KeptPages
from kiosk.proof.page_proofs import PageProofs
from kiosk.ui.app.captions_tried import CaptionsTried
from kiosk.ui.proof.faces_here import application, digest_of_faces


def main(handle: int) -> None:
    """Begin with an end of a socket pair, by its number."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for who asks
    os.nice(10)  # the window goes first, and what plays on this machine
    held = application()
    drawings: dict[Path | None, PageProofs] = {}
    with Connection(handle) as asked, closing(CaptionsTried()) as tried:
        while True:
            try:
                question: CheckQuestion = asked.recv()
            except EOFError:
                break
            drawing = drawings.setdefault(question.state, _drawing(question.state))
            check = DraftCheck(question.folder, question.texts, question.at, tried.changed)
            asked.send(check.done())
            check = DraftCheck(question.folder, question.texts, question.at, tried.changed, drawing)
            check.noted = lambda done, every: asked.send(DrawnSoFar(done, every))
            asked.send(check.done())
    del held


def _drawing(state: Path | None) -> PageProofs:
    keep_reviews_in(state / "prepared" if state else None)
    return PageProofs(KeptPages(state / "pages" if state else None), digest_of_faces)
