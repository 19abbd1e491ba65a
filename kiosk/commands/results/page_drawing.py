"""Has every page of a check drawn and measured, with a bar while that goes on."""

from collections import deque
from collections.abc import Sequence
from pathlib import Path

from kiosk.commands.results.progress import progress
from kiosk.preflight.drawn.drawn_rules import pages_to_draw
from kiosk.preflight.subject.subject import Subject
from kiosk.proof.kept_pages import KeptPages
from kiosk.proof.page_proofs import PageProofs


def page_proofs(state: Path | None) -> PageProofs:
    """What draws pages, and keeps what is measured in the state folder, where there can be one."""
    return PageProofs(KeptPages(state / "pages" if state else None), _faces)


def _faces() -> str:
    from kiosk.ui.proof.faces_here import faces_here  # noqa: PLC0415  Qt is loaded where pages are drawn

    return faces_here()


def draw_pages(subjects: Sequence[Subject], proofs: PageProofs) -> None:
    """Draw the pages of these subjects that are not known yet."""
    missing = proofs.missing(pages_to_draw(subjects))
    if missing:
        deque(progress(proofs.draw(missing), len(missing), "Drawing slides"), 0)
