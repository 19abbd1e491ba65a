"""The rows of the team's pages: what is on, what is wrong, when help lines are due, clock and wall."""

from collections.abc import Iterator

from kiosk.content.directory.known_contact import KnownContact
from kiosk.content.language.texts import SOURCE, Words, as_written
from kiosk.content.sentences import booth_sentences
from kiosk.content.sentences import team_sentences as say
from kiosk.team.known_state import KnownState
from kiosk.team.team_page import State, TeamButton, TeamRow
from kiosk.team.team_words import TeamWords

LONGEST_FAULT = 190  # characters; the log has the rest


def rows(known: KnownState, words: TeamWords) -> Iterator[TeamRow]:
    """Those of the service page, in its order."""
    yield _on(known, words)
    yield _faults(known, words)
    yield _lines(known, words)
    yield _clock(known, words)
    if known.wall is not None:
        yield _wall(known, words)


def fault_rows(known: KnownState, words: TeamWords) -> Iterator[TeamRow]:
    """What the log has said is wrong, the latest first; in the log's words, which are English."""
    for number, fault in enumerate(known.faults):
        text = " ".join(fault.text.split())
        if len(text) > LONGEST_FAULT:
            text = f"{text[:LONGEST_FAULT].rsplit(' ', 1)[0]} …"
        said = Words(words.moment(fault.at), words.locale)
        yield TeamRow(f"fault {number}", "bad", said, as_written(text, SOURCE))


def line_rows(known: KnownState, words: TeamWords) -> Iterator[TeamRow]:
    """Each help line that the display shows, with the day by which somebody asks."""
    today = words.today(known.now)
    for entry in _shown(known, words):
        is_due = entry.state(today) in ("due", "lapsed")
        state: State = "bad" if is_due else "known" if entry.state(today) == "ages" else "good"
        when = say.WAS_DUE_ON if is_due else say.DUE_ON
        last = words.say(when, date=words.day(entry.sure_until(today)))
        told = words.say(say.NEVER_DUE) if _never_due(entry, words, known) else last
        yield TeamRow(f"line {entry.contact.id}", state, _name(entry), told)


def _on(known: KnownState, words: TeamWords) -> TeamRow:
    on, then = known.turns
    return TeamRow(
        "on",
        "good" if known.is_on_time else "bad",
        words.say(say.ON_NOW, slide=on.name),
        words.say(say.UNTIL_THEN, time=_end(known, words), slide=then.name),
        TeamButton("go", "preview", words.say(say.PREVIEWS)),
    )


def _end(known: KnownState, words: TeamWords) -> str:
    """When what is on is over."""
    return "–" if known.has_no_end else words.time_near(known.turns[0].until, known.now)


def _faults(known: KnownState, words: TeamWords) -> TeamRow:
    since = words.moment(known.since)
    started = words.say(say.STARTED_AT, display=known.display.known_as, time=since)
    if not known.faults:
        return TeamRow("faults", "good", words.say(say.NO_FAULT_SINCE, time=since), started)
    found = words.say(say.FAULTS_FOUND, number=len(known.faults))
    return TeamRow("faults", "bad", found, started, TeamButton("go", "faults", words.say(say.ALL_FAULTS)))


def _lines(known: KnownState, words: TeamWords) -> TeamRow:
    today = words.today(known.now)
    lines = [entry for entry in _shown(known, words) if not _never_due(entry, words, known)]
    country = known.display.country
    where = Words(country or "–", SOURCE)
    if not lines:
        return TeamRow("lines", "known", words.say(say.NO_LINES), where)
    dates = TeamButton("go", "dates", words.say(say.DATES))
    due = [entry for entry in lines if entry.state(today) in ("due", "lapsed")]
    if due:
        return TeamRow("lines", "bad", words.say(say.LINES_DUE, number=len(due)), _name(due[0]), dates)
    first = min(lines, key=lambda entry: entry.sure_until(today))
    state: State = "bad" if first.state(today) == "ages" else "good"
    title = words.say(say.NEXT_LINE_DUE, date=words.day(first.sure_until(today)))
    return TeamRow("lines", state, title, _name(first), dates)


def _clock(known: KnownState, words: TeamWords) -> TeamRow:
    title = words.say(say.CLOCK, time=words.time(known.now), zone=known.display.timezone)
    if not known.is_clock_set:
        return TeamRow("clock", "bad", title, words.say(say.CLOCK_IS_WRONG))
    told: dict[bool | None, tuple[State, str]] = {
        True: ("good", say.SET_BY_NETWORK),
        False: ("bad", say.NOT_SET_BY_NETWORK),
        None: ("known", say.NETWORK_UNKNOWN),
    }
    state, phrase = told[known.is_synchronised]
    return TeamRow("clock", state, title, words.say(phrase))


def _wall(known: KnownState, words: TeamWords) -> TeamRow:
    wall = known.wall
    assert wall is not None
    save = TeamButton("save", "", words.say(say.SAVE))
    display = as_written(known.display.whereabouts or known.display.id, SOURCE)
    if not wall.is_counted:
        return TeamRow("wall", "known", words.say(booth_sentences.WALL_OF_HEARTS), display, save)
    if wall.hearts is None:
        return TeamRow("wall", "bad", words.say(say.WALL_UNREAD), display, save)
    title = words.say(say.WALL_HAS, number=wall.hearts)
    if wall.has_failed:
        return TeamRow("wall", "bad", title, words.say(say.NOT_SAVED), save)
    saved = words.say(say.SAVED_AS, file=wall.saved_as) if wall.saved_as else display
    return TeamRow("wall", "good" if wall.saved_as else "known", title, saved, save)


def _shown(known: KnownState, words: TeamWords) -> list[KnownContact]:
    """The lines of a help page, the number for danger, and those that are shown no more."""
    lines, today = known.display.help_lines, words.today(known.now)
    danger = [lines.emergency] if lines.emergency else []
    return [
        *lines.on_page(today),
        *danger,
        *(entry for entry in lines.entries if entry.is_lapsed_only(today)),
    ]


def _never_due(entry: KnownContact, words: TeamWords, known: KnownState) -> bool:
    today = words.today(known.now)
    return entry.contact.kind == "emergency" and entry.change(today) is None


def _name(entry: KnownContact) -> Words:
    """As an operator knows it: by its own name, and its number."""
    number = " ".join(entry.contact.number.shown.split())
    return as_written(f"{entry.contact.name} ({number})", SOURCE)
