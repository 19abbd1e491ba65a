"""A caption as it can stand over a film in letters that can be read: whole, else parts, one after the other.

No word is left out, and none is smaller than the others: who reads it knows the film by these alone. Of its
time each part has as much as of its length.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate, pairwise
from math import ceil, inf

from kiosk.content.language.line_breaks import ZERO_WIDTH_SPACE, plain
from kiosk.content.language.texts import Words
from kiosk.content.page.page import Caption, FilmBody, Page, Phrase
from kiosk.ui.captions.caption_breaks import SOFT_HYPHEN, breaks, softened

MOST = 12  # parts
# By how much a place is worse than another, as a share of the length: a part had better end with a sentence.
AFTER_SENTENCE, AFTER_CLAUSE, AFTER_SPACE, ELSEWHERE = 0.0, 0.08, 0.24, 0.32
SENTENCES, CLAUSES = frozenset("\n.!?…。！？؟۔।።"), frozenset(",;:،؛、，；：፣፤–—")
SPACES = (" ", ZERO_WIDTH_SPACE)
CLOSING = " \"'”’»)]』」\u00a0\u200b"
# Words of more characters are broken, where one is wider than a line: the longest first.
LONGEST_WORDS = (24, 12, 6)


def said_over(page: Page) -> list[Caption] | None:
    """What is said over a page's film; None for a page over which nothing is, nor a headline stands."""
    if page.kind != "video":
        return None
    captions = list(page.body.captions) if isinstance(page.body, FilmBody) else []
    return captions if captions or page.headline else None


def standing(caption: Caption, share: Callable[[Phrase], float]) -> tuple[Caption, ...]:
    """The caption, or the parts in which it stands.

    `share` says how much of the most room there is for captions some words take in the smallest letters that
    can be read: 1 for all of it, infinitely much where a word is wider than a line. Where nothing helps, the
    caption is what comes back.
    """
    whole = next((one for one in _softer(caption) if share(one.words) < inf), caption)
    taken = share(whole.words)
    if taken <= 1 or taken == inf:
        return (whole,)
    for parts in _parted(whole, ceil(taken)):
        if all(share(one.words) <= 1 for one in parts):
            return parts
    return (whole,)


def _softer(caption: Caption) -> Iterator[Caption]:
    yield caption
    for longest in LONGEST_WORDS:
        words = tuple(softened(one, longest) for one in caption.words)
        yield Caption(caption.start, caption.end, words)


def _parted(caption: Caption, least: int) -> Iterator[tuple[Caption, ...]]:
    """Its parts, more and more of them: first where sentences end, then as even as they come."""
    for count in range(max(2, least), MOST + 1):
        for weight in (1.0, 0.25, 0.0):
            yield _in_turn(caption, [_parts(words, count, weight) for words in caption.words])


def _in_turn(caption: Caption, texts: Sequence[Sequence[Words]]) -> tuple[Caption, ...]:
    """The parts of each language together, at their times: to the millisecond, as those of films are."""
    lengths = [sum(len(plain(one.text)) for one in part) for part in zip(*texts, strict=True)]
    lasts = caption.end - caption.start
    ends = [caption.start + lasts * done / sum(lengths) for done in accumulate(lengths)]
    times = [caption.start, *(round(end, 3) for end in ends[:-1]), caption.end]
    parts = zip(pairwise(times), zip(*texts, strict=True), strict=True)
    return tuple(Caption(start, end, words) for (start, end), words in parts)


def _parts(words: Words, count: int, weight: float) -> list[Words]:
    """The text in so many parts, or all of it so many times where it is too short for that; `weight` says how
    much it matters where they end.
    """
    whole = max(1, len(plain(words.text)))
    places = [(at, len(plain(words.text[:at])) / whole, _worse(words.text[:at])) for at in breaks(words)[:-1]]
    ends = [0]
    for wanted in (nth / count for nth in range(1, count)):
        left = [(abs(done - wanted) + weight * worse, at) for at, done, worse in places if at > ends[-1]]
        ends += [min(left)[1]] if left else []
    texts = [_trimmed(words.text[start:end]) for start, end in pairwise([*ends, len(words.text)])]
    if len(texts) < count or not all(plain(text).strip() for text in texts):
        return [words] * count
    return [Words(text, words.locale) for text in texts]


def _trimmed(text: str) -> str:
    """Without what would have parted it from the next, were they in one."""
    return text.strip().strip(ZERO_WIDTH_SPACE + SOFT_HYPHEN).strip()


def _worse(before: str) -> float:
    last = before.rstrip(CLOSING)[-1:]
    if before.endswith("\n") or last in SENTENCES:
        return AFTER_SENTENCE
    if last in CLAUSES:
        return AFTER_CLAUSE
    return AFTER_SPACE if before.endswith(SPACES) else ELSEWHERE
