"""Which texts of a campaign are looked at, and in which order somebody goes through them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from kiosk.editing.words.campaign_texts import CampaignText, EditedSlide
from kiosk.editing.words.campaign_words import CampaignWords, Cell, WordState


class WordFilter(StrEnum):
    """What is looked at: all, or texts with such words in one of the languages in view."""

    every = "every"
    missing = "missing"
    draft = "draft"
    too_long = "too-long"
    changed = "changed"


class WordRow(NamedTuple):
    """A text of a slide; without one, the slide that those below it are of."""

    slide: EditedSlide
    text: CampaignText | None


def rows_of(
    words: CampaignWords, columns: Sequence[str], kept: WordFilter = WordFilter.every, sought: str = ""
) -> tuple[WordRow, ...]:
    """The texts in view, below their slides; `sought` stands in one of the columns or is the slide's name."""
    needle = sought.strip().casefold()
    return tuple(row for slide in words.slides for row in _of_slide(words, slide, columns, kept, needle))


def filter_counts(words: CampaignWords, columns: Sequence[str]) -> Counter[WordFilter]:
    """How many words in the languages in view each filter is about; of `every`, how many texts."""
    found = Counter({WordFilter.every: len(words.texts)})
    for text in words.texts:
        for locale in columns:
            found.update(_filters(words.cell(text, locale)))
    return found


def next_draft(
    words: CampaignWords, rows: Sequence[WordRow], text: CampaignText, locale: str
) -> CampaignText | None:
    """The next text of the rows whose words in that language are a draft, or older than what they are of."""
    texts = [row.text for row in rows if row.text is not None]
    at = next((number for number, one in enumerate(texts) if one.place == text.place), -1)
    wanted = (WordState.draft, WordState.changed)
    following = (one for one in (*texts[at + 1 :], *texts[: max(at, 0)]))
    return next((one for one in following if words.cell(one, locale).state in wanted), None)


def _of_slide(
    words: CampaignWords, slide: EditedSlide, columns: Sequence[str], kept: WordFilter, needle: str
) -> Iterator[WordRow]:
    texts = [text for text in slide.texts if _is_kept(words, text, columns, kept)]
    if needle and needle not in f"{slide.id}\n{slide.name}".casefold():
        texts = [text for text in texts if _says(words, text, columns, needle)]
    if texts:
        yield WordRow(slide, None)
    yield from (WordRow(slide, text) for text in texts)


def _is_kept(words: CampaignWords, text: CampaignText, columns: Sequence[str], kept: WordFilter) -> bool:
    if kept is WordFilter.every:
        return True
    return any(kept in _filters(words.cell(text, locale)) for locale in columns)


def _says(words: CampaignWords, text: CampaignText, columns: Sequence[str], needle: str) -> bool:
    return any(needle in words.cell(text, locale).words.casefold() for locale in columns)


def _filters(cell: Cell) -> Iterator[WordFilter]:
    if cell.state.value in {*WordFilter}:
        yield WordFilter(cell.state.value)
    if cell.is_too_long:
        yield WordFilter.too_long
