"""Writes the head of a check's page: whether this may go on the screens, the counts, what was checked."""

from collections.abc import Iterator

from kiosk.commands.report.page_words import ACCEPTED, NAMES, PASSED, State, counted, icon, named, plain
from kiosk.commands.report.seen_slides import SeenCheck
from kiosk.content.messages.wording import WORST_FIRST
from kiosk.preflight.subject.subject import Subject

MANY = 4  # displays that are named at the top; of more, how many there are
EMPTY = "Nothing to say: this may go on the screens"
MODES = {"signage": "to look at", "booth": "to touch", "quiet": "near toilets"}


def verdict(seen: SeenCheck) -> tuple[str, str]:
    """The answer in a line, and what it means."""
    found, is_drawn = seen.done.found, seen.done.is_drawn
    errors, warnings, notes = (sum(one.severity == severity for one in found) for severity in WORST_FIRST)
    if errors:
        return f"Not yet: {counted(errors, 'error')}", (
            "The public must not see what an error tells of. Mend it, and check again."
        )
    if not is_drawn:
        return "No error in the files, and no slide was looked at", (
            "Before this goes on the screens, check it again without --quick."
        )
    if warnings:
        return "No error: this may go on the screens", (
            f"Before it does, somebody should look at {counted(warnings, 'warning')}."
        )
    return (f"{EMPTY}", f"{counted(notes, 'note')} may be meant so." if notes else "")


def head(seen: SeenCheck) -> Iterator[str]:
    """The first of the page: campaign, answer, counts."""
    answer, means = verdict(seen)
    titles = dict.fromkeys(one.campaign.title for one in seen.done.subjects)
    days = dict.fromkeys(f"{one.at:%Y-%m-%d}" for one in seen.done.subjects)
    screens = dict.fromkeys(one.display.known_as for one in seen.done.subjects)
    shown = screens if len(screens) <= MANY else [f"{len(screens)} displays"]
    kicker = " · ".join(map(plain, [*titles, *shown, *days]))
    state: State = next((one.severity for one in seen.done.found if one.severity != "note"), PASSED)
    if not seen.done.is_drawn and state == PASSED:
        state = "note"
    yield f'<header><p class="kicker">Check before showing{f" · {kicker}" if kicker else ""}</p>\n'
    yield f'<div class="verdict {state}">{icon(state)}<div><h1>{answer}</h1>'
    yield f'<p>{means}</p></div></div>\n<ul class="counts">\n'
    for name, plural, number in _counts(seen):
        yield f'<li class="{name}">{icon(name)}<b>{number}</b> {plural}</li>\n'
    yield "</ul>\n"
    yield f'<p class="drawn">{_drawn(seen)}</p>\n</header>\n'


def _counts(seen: SeenCheck) -> Iterator[tuple[State, str, int]]:
    for severity in WORST_FIRST:
        number = sum(one.severity == severity for one in seen.done.found)
        yield severity, f"{NAMES[severity].lower()}{'' if number == 1 else 's'}", number
    yield ACCEPTED, "accepted", len(seen.done.accepted)


def _drawn(seen: SeenCheck) -> str:
    if not seen.done.is_drawn:
        return "No slide was drawn, as --quick says: nothing is known of how they look."
    if not seen.done.subjects:
        return "No slide was drawn, as not all that is needed could be read."
    slides = sum(bool(one.pages) for one in seen.slides)
    return (
        f"{counted(slides, 'slide')} in {counted(len(seen.columns), 'language')}, "
        f"drawn and measured as {counted(seen.pictures, 'picture')}."
    )


def checked_part(seen: SeenCheck) -> Iterator[str]:
    """What was checked: each display with its campaign."""
    if not seen.done.subjects:
        return
    yield '<section id="checked"><h2 id="checked-name">What was checked</h2>\n'
    yield '<div class="wide" role="region" aria-labelledby="checked-name" tabindex="0"><table>\n<thead><tr>'
    for name in ("Display", "Campaign", "Country", "Screen", "Languages", "From"):
        yield f'<th scope="col">{name}</th>'
    yield "</tr></thead>\n<tbody>\n"
    yield from map(_row, seen.done.subjects)
    yield "</tbody></table></div>\n</section>\n"


def _row(subject: Subject) -> str:
    display = subject.display
    where = f"<br>{plain(display.whereabouts)}" if display.whereabouts else ""
    shapes = "<br>".join(f"{width} × {height}" for width, height in display.shapes)
    names = ", ".join(map(named, display.locales))
    many = len(display.locales) > 6
    languages = (
        f"<details><summary>{len(display.locales)} languages</summary>{names}</details>" if many else names
    )
    return (
        f'<tr><th scope="row">{plain(display.id)}{where}</th><td>{plain(subject.campaign.title)}</td>'
        f"<td>{plain(display.country or '–')}</td><td>{shapes}<br>{MODES[display.mode]}</td>"
        f"<td>{languages}</td><td>{subject.at:%Y-%m-%d %H:%M}</td></tr>\n"
    )
