"""Has the pages of a check drawn and measured, with a bar while that goes on."""

from collections import deque
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path

from kiosk.commands.results.check_lines import DoneCheck
from kiosk.commands.results.progress import progress
from kiosk.preflight.drawn.drawn_rules import pages_to_draw
from kiosk.preflight.subject.subject import Subject
from kiosk.proof.kept_pages import KeptPages
from kiosk.proof.page_proofs import PageProofs
from kiosk.proof.small_picture import LARGE

MOST_LARGE = 90  # pictures of some forty kilobytes each, in a page that is sent by mail


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


def with_large_pictures(done: DoneCheck, proofs: PageProofs | None) -> DoneCheck:
    """The same, with a picture that can be read of each page that a finding is told of; where there are too
    many, of the worst.
    """
    told = (one.spots[0].page for one in (*done.found, *done.accepted) if one.spots)
    pages = list(islice(dict.fromkeys(told), MOST_LARGE))
    if proofs is None or not pages:
        return done
    if missing := proofs.missing(pages, LARGE):
        deque(progress(proofs.draw(missing, LARGE), len(missing), "Drawing what was found"), 0)
    return replace(done, large={page: proofs.large(page) for page in pages})
