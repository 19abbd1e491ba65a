"""Makes the page of each moment that the team is at the glass: `team_page(visit, known)`."""

from typing import Any

from kiosk.content.language.texts import Words
from kiosk.content.sentences import booth_sentences
from kiosk.content.sentences import team_sentences as say
from kiosk.team.known_state import KnownState
from kiosk.team.team_page import TeamButton, TeamPage, TeamRow
from kiosk.team.team_rows import fault_rows, line_rows, rows
from kiosk.team.team_visit import IDLE, LOCKED, TeamPlace, TeamVisit
from kiosk.team.team_words import TeamWords

# How many rows a list has room for on a page.
ROOM, TALL_ROOM = 3, 5
# The keys of a telephone, which lie alike all over the world.
KEYPAD = "123456789"


def team_page(visit: TeamVisit, known: KnownState, *, is_tall: bool) -> TeamPage:
    """The page of a visit that is on; `is_tall` says that the glass is higher than wide."""
    words = TeamWords(known.display)
    if visit.place == "pin":
        return _pad(visit, words)
    if visit.place in ("faults", "dates"):
        return _list(visit, known, words, TALL_ROOM if is_tall else ROOM)
    pages = {
        "page": _service,
        "touch": _touch_test,
        "lock": _lock,
        "preview": _preview,
        "quit": _quit,
    }
    return pages[visit.place](known, words)


def _page(place: TeamPlace, words: TeamWords, title: str, **parts: Any) -> TeamPage:
    parts.setdefault("bar", (_back(words),))
    return TeamPage(
        place=place,
        locale=words.locale,
        right_to_left=words.right_to_left,
        digits=words.digits,
        title=words.say(title),
        **parts,
    )


def _back(words: TeamWords) -> TeamButton:
    back = words.say(booth_sentences.BACK)
    return TeamButton("go", "page", back, pictogram="act-back", mirrored=words.right_to_left)


def _close(words: TeamWords) -> TeamButton:
    return TeamButton("close", "", words.say(say.CLOSE), pictogram="act-home")


def _pad(visit: TeamVisit, words: TeamWords) -> TeamPage:
    def key(digit: str) -> TeamButton:
        return TeamButton("digit", digit, Words(words.digits[int(digit)], words.locale))

    keys = (
        *map(key, KEYPAD),
        TeamButton("delete", "", words.say(say.DELETE)),
        key("0"),
        TeamButton("ok", "", words.say(say.OK), is_main=True),
    )
    text = words.say(say.THEN_IT_ENDS) if visit.leads_to == "ended" else None
    return _page("pin", words, say.TEAM_PIN, bar=(_close(words),), keys=keys, text=text)


def _service(known: KnownState, words: TeamWords) -> TeamPage:
    buttons = (
        TeamButton(
            "go", "lock", words.say(say.LOCK_TO_CLEAN, number=int(LOCKED)), "act-private", is_main=True
        ),
        TeamButton("go", "touch", words.say(say.TOUCH_TEST), "team-touch"),
        TeamButton("go", "quit", words.say(say.QUIT), "team-stop", is_grave=True),
    )
    return _page(
        "page",
        words,
        say.FOR_THE_TEAM,
        bar=(_close(words),),
        rows=tuple(rows(known, words)),
        buttons=buttons,
        note=words.say(say.CLOSES_AFTER, number=int(IDLE)),
    )


def _list(visit: TeamVisit, known: KnownState, words: TeamWords, room: int) -> TeamPage:
    found, title = (
        (fault_rows(known, words), say.ALL_FAULTS)
        if visit.place == "faults"
        else (line_rows(known, words), say.DATES)
    )
    listed = list(found)
    leaves = max(1, -(-len(listed) // room))
    at = min(visit.index, leaves - 1)
    shown: tuple[TeamRow, ...] = tuple(listed[at * room : (at + 1) * room])
    bar = [_back(words)]
    if leaves > 1:
        more = words.say(booth_sentences.NEXT)
        after = (at + 1) % leaves
        bar.append(TeamButton("leaf", str(after), more, "act-back", mirrored=not words.right_to_left))
    where = words.say(booth_sentences.PAGE_OF, number=at + 1, count=leaves) if leaves > 1 else None
    return _page(visit.place, words, title, bar=tuple(bar), rows=shown, where=where)


def _touch_test(known: KnownState, words: TeamWords) -> TeamPage:  # noqa: ARG001
    return _page("touch", words, say.TOUCH_TEST, text=words.say(say.TOUCH_THE_CORNERS))


def _lock(known: KnownState, words: TeamWords) -> TeamPage:  # noqa: ARG001
    return _page("lock", words, say.CLEAN_NOW, bar=(), text=words.say(say.NO_TOUCH_COUNTS))


def _preview(known: KnownState, words: TeamWords) -> TeamPage:
    flipped = words.right_to_left
    bar = (
        _back(words),
        TeamButton("turn", "-1", words.say(say.EARLIER_SLIDE), "act-back", mirrored=flipped),
        TeamButton("turn", "1", words.say(say.LATER_SLIDE), "act-back", mirrored=not flipped),
    )
    seen, text = known.seen, None
    if seen is not None:
        start, end = (words.time_near(at, known.now) for at in (seen.start, seen.until))
        text = words.say(say.SHOWN_FROM, slide=seen.name, start=start, end=end)
    return _page("preview", words, say.PREVIEWS, bar=bar, text=text, note=words.say(say.NO_PICTURE))


def _quit(known: KnownState, words: TeamWords) -> TeamPage:  # noqa: ARG001
    end = TeamButton("end", "", words.say(say.QUIT), "team-stop", is_grave=True)
    return _page("quit", words, say.QUIT, text=words.say(say.NOTHING_IS_SHOWN), buttons=(end,))
