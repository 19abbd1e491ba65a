"""Has pages drawn and measured, on all cores at once; what has not changed since is not drawn again."""

from collections.abc import Callable, Collection, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from itertools import chain, groupby, islice
from queue import SimpleQueue

from kiosk.content.page.page import Page
from kiosk.proof.drawn_page import DrawnPage
from kiosk.proof.kept_pages import KeptPages
from kiosk.proof.page_key import page_key
from kiosk.proof.proof_process import ProofProcess, cores
from kiosk.proof.small_picture import LARGE, THUMBNAIL

BATCH = 4
FEWEST = 4  # pages to a process: to start one takes as long as to draw six


class PageProofs:
    """What was measured on pages, each drawn once. `faces` tells the faces of this machine apart."""

    def __init__(self, kept: KeptPages, faces: Callable[[], str]) -> None:
        self._kept, self._faces_of = kept, faces
        self._found: dict[str, DrawnPage] = {}

    def picture(self, page: Page, longest: int) -> str:
        """The picture of a page that was drawn with so many pixels at most; "" where there is none."""
        found = self._found.get(self._key(page, longest))
        return found.small if found else ""

    @cached_property
    def _faces(self) -> str:
        return self._faces_of()

    def of(self, page: Page) -> DrawnPage | None:
        """What was measured on a page that was looked at; None of others."""
        return self._found.get(self._key(page, THUMBNAIL)) if self._found else None

    def large(self, page: Page) -> str:
        """A picture of a page that was drawn for that, large enough to be read; "" where there is none."""
        return self.picture(page, LARGE)

    def _key(self, page: Page, longest: int) -> str:
        key = page_key(page, self._faces)
        return key if longest == THUMBNAIL else f"{key}-{longest}"

    def missing(self, pages: Iterable[Page], longest: int = THUMBNAIL) -> dict[str, Page]:
        """Those of these pages that have to be drawn, with pictures of so many pixels at most, by their keys;
        the others are looked up.
        """
        wanted = {self._key(page, longest): page for page in pages}
        for key in wanted.keys() - self._found.keys():
            if (known := self._kept.get(key)) is not None:
                self._found[key] = known
        return {key: page for key, page in wanted.items() if key not in self._found}

    def draw(self, missing: dict[str, Page], longest: int = THUMBNAIL) -> Iterator[DrawnPage]:
        """Draw pages, and keep what was measured; they come in their order."""
        for key, found in zip(missing, _all_drawn(missing.values(), longest), strict=True):
            self._found[key] = found
            if not found.failure:
                self._kept.put(key, found)
            yield found
        self._kept.clean()


def _all_drawn(pages: Collection[Page], longest: int) -> Iterator[DrawnPage]:
    """Pages in their order, drawn by several processes, with pictures of so many pixels at most."""
    many = max(1, min(cores(), len(pages) // FEWEST))
    processes = [ProofProcess() for _ in range(many)]
    free: SimpleQueue[ProofProcess] = SimpleQueue()
    for process in processes:
        free.put(process)
    with ThreadPoolExecutor(many) as threads:
        try:
            yield from chain.from_iterable(
                threads.map(lambda batch: _drawn(free, batch, longest), _batches(pages))
            )
        except BaseException:  # as Ctrl+C: nobody waits for what is being drawn
            threads.shutdown(wait=False, cancel_futures=True)
            raise
        finally:
            for process in processes:
                process.end()


def _batches(pages: Iterable[Page]) -> Iterator[list[Page]]:
    """Pages of one slide and size go to one process, which keeps their picture; few: all end together."""
    for _, alike in groupby(pages, lambda page: (page.slide, page.size)):
        while batch := list(islice(alike, BATCH)):
            yield batch


def _drawn(free: SimpleQueue[ProofProcess], batch: list[Page], longest: int) -> list[DrawnPage]:
    """Pages, drawn by a process that is free; there are as many as threads."""
    process = free.get()
    try:
        return [process.drawn(page, longest) for page in batch]
    finally:
        free.put(process)
