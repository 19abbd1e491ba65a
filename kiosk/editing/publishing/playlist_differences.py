"""What changed in the playlists of a campaign: which slides are in them, when they hold, and where."""

from collections.abc import Iterator

from kiosk.editing.publishing.campaign_parts import (
    entries_of,
    playlists_of,
    slides_of,
    title_in,
)
from kiosk.editing.publishing.file_texts import FileTexts
from kiosk.editing.publishing.key_words import PLAYLISTS, said, words_of
from kiosk.editing.publishing.order_changes import ItemRun, OrderChanges, order_changes
from kiosk.editing.publishing.slide_changes import START, moved
from kiosk.editing.publishing.told_change import MISSING, Change, Difference, Document, differences
from kiosk.editing.slides.playlist_name import playlist_name


def entry_changes(texts: FileTexts) -> Iterator[Change]:
    """Slides that were put in playlists, taken out of them or moved in them."""
    old, new = playlists_of(texts.old), playlists_of(texts.new)
    if old is None or new is None:
        return
    for name in (one for one in new if one in old):
        before, after = entries_of(old[name]), entries_of(new[name])
        if before is not None and after is not None:
            yield from _entries(texts, name, order_changes(before, after), after)


def playlist_changes(texts: FileTexts) -> Iterator[Change]:
    """Playlists that are new, gone, or hold at other times or elsewhere."""
    old, new = playlists_of(texts.old), playlists_of(texts.new)
    if old is None or new is None:
        for one in texts.array_differences("playlists"):
            yield texts.line("schedule", "Playlists", one)
        return
    for number, (name, playlist) in enumerate(new.items()):
        if name in old:
            yield from _keys(texts, number, old[name], playlist)
        else:
            told, place = ", ".join(_described(playlist)), ("playlists", number)
            title = playlist_name(name)
            yield Change("schedule", "new", texts.name, title, told, name=name, places=(place,))
    for name in old:
        if name not in new:
            yield Change("schedule", "deleted", texts.name, playlist_name(name), "Deleted", name=name)
    yield from _order(texts, [one for one in old if one in new], [one for one in new if one in old])


def _entries(texts: FileTexts, name: str, found: OrderChanges, now: list[str]) -> Iterator[Change]:
    old, new = slides_of(texts.old) or {}, slides_of(texts.new) or {}
    title = playlist_name(name)
    for move in found.moved:
        yield moved(texts.name, move, title, texts.new, texts.old)
    for slide, behind in _each(found.new):
        if slide in old or slide not in new:
            place = f"after {title_in(behind, texts.new)}" if behind else f"at {START}"
            yield _entry(texts, "new", slide, f"Put in {title}, {place}")
    for slide, _ in _each(found.out):
        if slide in new or slide not in old:
            told = f"Once less in {title}" if slide in now else f"Taken out of {title}, kept in the campaign"
            yield _entry(texts, "out", slide, told)


def _entry(texts: FileTexts, kind: str, slide: str, told: str) -> Change:
    title = title_in(slide, texts.new, texts.old)
    return Change("slides", "new" if kind == "new" else "out", texts.name, title, told, name=slide)


def _each(runs: tuple[ItemRun, ...]) -> Iterator[tuple[str, str | None]]:
    """Each slide of some runs, and what it stands behind."""
    for run in runs:
        yield from zip(run.items, (run.after, *run.items), strict=False)


def _keys(texts: FileTexts, number: int, old: Document, new: Document) -> Iterator[Change]:
    title = playlist_name(str(new["id"]))
    skipped = {"slides"} if None not in (entries_of(old), entries_of(new)) else set()
    before, after = ({key: one[key] for key in one if key not in skipped} for one in (old, new))
    for one in differences(before, after):
        for each in _parts_apart(one):
            yield _key(texts, number, title, each, str(new["id"]))


def _parts_apart(one: Difference) -> Iterator[Difference]:
    """What is said of when or where for the first time, or no more, each part of it."""
    before, after = ({} if side is MISSING else side for side in (one.before, one.after))
    if len(one.place) == 1 and isinstance(before, dict) and isinstance(after, dict) and (before or after):
        yield from differences(before, after, one.place)
    else:
        yield one


def _key(texts: FileTexts, number: int, title: str, one: Difference, name: str) -> Change:
    place = ("playlists", number, *one.place)
    known = words_of(one.place, PLAYLISTS)
    if known is None or known[2]:
        return texts.line("schedule", title, Difference(place, one.before, one.after), name)
    words, key, _ = known
    before, after = said(one.before, key), said(one.after, key)
    return Change(
        "schedule", "changed", texts.name, title, words, before, after, name=name, key=key, places=(place,)
    )


def _described(playlist: Document) -> Iterator[str]:
    """A new playlist, in a few words."""
    yield "New"
    when = playlist.get("when")
    if isinstance(when, dict):
        yield from filter(None, (said(value, f"when.{key}") for key, value in when.items()))
    count = len(entries_of(playlist) or ())
    yield f"{count} {'slide' if count == 1 else 'slides'}"


def _order(texts: FileTexts, old: list[str], new: list[str]) -> Iterator[Change]:
    for move in order_changes(old, new).moved:
        for name in move.new.items:
            at = new.index(name)
            told = f"Stands after {playlist_name(new[at - 1])}" if at else "Stands first"
            told += " in the file: of equals the later one is shown"
            yield Change("schedule", "moved", texts.name, playlist_name(name), told, name=name)
