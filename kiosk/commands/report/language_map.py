"""Writes the table of a check: each slide in each language, and in the first column what is of none."""

from collections.abc import Iterator

from kiosk.commands.report.finding_parts import FindingParts
from kiosk.commands.report.page_words import NAMES, PASSED, State, counted, icon, plain, spoken
from kiosk.commands.report.seen_slides import SeenCheck, SeenSlide, worst
from kiosk.preflight.subject.subject import language

NONE = "Every language"


def language_map(seen: SeenCheck, parts: FindingParts) -> Iterator[str]:
    """The table; none where no slide was drawn, or nothing was found."""
    if not seen.pictures or not (seen.general or seen.wrong):
        return
    yield '<section id="map"><h2 id="map-name">Where it was found</h2>\n<p class="legend">'
    yield " ".join(f"<span>{icon(state)} {name}</span>" for state, name in NAMES.items())
    yield (
        '<span>– Not shown</span></p>\n<div class="wide" role="region" aria-labelledby="map-name" '
        'tabindex="0"><table class="map">\n<thead><tr><th scope="col" class="of">Slide</th>'
    )
    for name in (NONE, *map(language, seen.columns)):
        yield f'<th scope="col"><span>{plain(name)}</span></th>'
    yield "</tr></thead>\n<tbody>\n"
    yield from _general(seen, parts)
    for slide in seen.wrong:
        is_double = sum(one.title == slide.title for one in seen.wrong) > 1
        yield _row(slide, seen.columns, f" <small>{plain(slide.id)}</small>" if is_double else "")
    yield from _passed(seen)
    yield "</tbody></table></div>\n</section>\n"


def _general(seen: SeenCheck, parts: FindingParts) -> Iterator[str]:
    """What belongs to no slide, each in its language."""
    if not seen.general:
        return
    yield '<tr><th scope="row" class="of"><a href="#general">Displays and files</a></th>'
    for column in (None, *seen.columns):
        own = [one for one in seen.general if one.locale == column]
        state = worst(one.severity for one in own)
        yield _cell(state, len(own), parts.link(own[0]) if own else "")
    yield "</tr>\n"


def _row(slide: SeenSlide, columns: list[str], name: str) -> str:
    title = spoken(slide.title.text, slide.title.locale) if slide.title else plain(slide.id)
    cells = "".join(_of_slide(slide, column) for column in (None, *columns))
    return f'<tr><th scope="row" class="of"><a href="#s{slide.number}">{title}{name}</a></th>{cells}</tr>\n'


def _of_slide(slide: SeenSlide, column: str | None) -> str:
    state = slide.state_in(column)
    if state is None:
        return '<td class="not">–<span class="vh">not shown</span></td>'
    pages = [one for one in slide.in_column(column) if one.sightings]
    number = len({one.finding for page in pages for one in page.sightings}) or 1
    return _cell(state, number, f"#p{pages[0].number}" if pages else f"#s{slide.number}")


def _cell(state: State, number: int, link: str) -> str:
    if state == PASSED:
        return f'<td class="{PASSED}">{icon(PASSED)}<span class="vh">passed</span></td>'
    said = counted(number, "finding")
    return f'<td><a href="{link}">{icon(state)}<span class="vh">{NAMES[state]}, {said}</span></a></td>'


def _passed(seen: SeenCheck) -> Iterator[str]:
    """All slides with nothing found, in one row."""
    if not seen.passed:
        return
    name = f'<a href="#passed">{counted(len(seen.passed), "slide")}, nothing found</a>'
    yield f'<tr><th scope="row" class="of">{name}</th>'
    for column in (None, *seen.columns):
        is_shown = any(one.state_in(column) for one in seen.passed)
        yield _cell(PASSED, 0, "") if is_shown else '<td class="not">–<span class="vh">not shown</span></td>'
    yield "</tr>\n"
