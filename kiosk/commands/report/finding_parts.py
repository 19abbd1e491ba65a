"""Writes findings as an operator reads them: what it is, what to do, where; why, at the end of the page."""

from collections.abc import Iterable, Iterator, Mapping

from kiosk.commands.report.page_words import (
    ACCEPTED,
    State,
    counted,
    icon,
    named,
    plain,
    severity,
    told,
    with_code,
)
from kiosk.commands.report.seen_slides import SeenCheck
from kiosk.content.display.accepted import Acceptance
from kiosk.content.messages.message_list import with_named_holes
from kiosk.content.messages.wording import wordings
from kiosk.preflight.subject.finding import Finding

FEW = 3  # findings that say the same of different things; of more the others fold
FIRST = 6  # things to do that are named at the top


class FindingParts:
    """Findings of a check, each with a number that links lead to."""

    def __init__(self, seen: SeenCheck) -> None:
        self._numbers, self._accepted = seen.numbers, seen.done.accepted
        self._shown = {
            one.finding: page.number
            for slide in seen.slides
            for page in slide.pages.values()
            for one in page.sightings
            if one.is_worst and one.finding.spots
        }

    def articles(self, found: Iterable[Finding], level: int) -> Iterator[str]:
        """Each finding, headings of a level; of many that say the same the first ones are open."""
        for alike in groups(found):
            yield from (self.article(one, level) for one in alike[:FEW])
            if rest := alike[FEW:]:
                state = alike[0].severity
                yield f'<details class="more"><summary>{icon(state)} {len(rest)} more like this</summary>\n'
                yield from (self.article(one, level) for one in rest)
                yield "</details>\n"

    def article(self, one: Finding, level: int) -> str:
        """A finding; of an accepted one why it may stand, and until when."""
        entry = self._accepted.get(one)
        state: State = ACCEPTED if entry else one.severity
        return (
            f'<article class="finding {state}" id="f{self._numbers[one]}">{icon(state)}<div>'
            f"<h{level}>{severity(state)} {sentence(one)}</h{level}>"
            f"{accepted_because(entry) if entry else mend(one)}{self._place(one)}</div></article>\n"
        )

    def link(self, one: Finding) -> str:
        """Where a finding stands on the page."""
        return f"#f{self._numbers[one]}"

    def _place(self, one: Finding) -> str:
        """Where it is, in files and on the page."""
        parts = _in_file(one)
        parts += [f"slide {plain(one.slide)}"] if one.slide else []
        parts += [f"{named(one.locale)} ({plain(one.locale)})"] if one.locale else []
        parts += [plain(one.size)] if one.size else []
        parts.append(f"<code>{plain(one.rule)}</code>")
        links = why_link(one)
        if one in self._shown:
            links.append(f'<a href="#p{self._shown[one]}">Show the picture</a>')
        go = "".join(f'<span class="go"> · {link}</span>' for link in links)
        return f'<p class="place">{" · ".join(parts)}{go}</p>'


def groups(found: Iterable[Finding]) -> list[list[Finding]]:
    """Findings that say the same of different things, in the order in which the first of each came."""
    alike: dict[str, list[Finding]] = {}
    for one in found:
        alike.setdefault(one.told.id if one.told else one.message, []).append(one)
    return list(alike.values())


def _in_file(one: Finding) -> list[str]:
    """Its file, and the line in it."""
    return [plain(f"{one.file}:{one.line}" if one.line else str(one.file))] if one.file else []


def _of(one: Finding) -> str:
    """Of which slide it is, for a place where that is not said."""
    return f"Slide {plain(one.slide)}: " if one.slide else ""


def sentence(one: Finding) -> str:
    """What was found, a slide's own words in their language."""
    return told(one.message, one.told, language_of(one))


def language_of(one: Finding) -> str | None:
    """The language of the words of a finding, where there is one."""
    shown = one.spots[0].page.locales if one.spots else ()
    return one.locale or (shown[0] if len(shown) == 1 else None)


def mend(one: Finding) -> str:
    """What to do about it."""
    return f'<p class="do"><b>What to do:</b> {with_code(one.fix)}</p>' if one.fix else ""


def accepted_because(entry: Acceptance) -> str:
    """Why a finding may stand, and until when."""
    return f'<p class="do"><b>Until {entry.until}:</b> {plain(entry.reason)}</p>'


def why_link(one: Finding, said: str = "Why this matters") -> list[str]:
    """Where the page says why such a thing is told, and how."""
    return [f'<a href="#why-{plain(one.told.id)}">{said}</a>'] if one.told else []


def first_to_do(found: Iterable[Finding], parts: FindingParts) -> Iterator[str]:
    """What to do first, of what alone somebody has to do something about."""
    alike = groups(one for one in found if one.severity != "note")
    if not alike:
        return
    yield '<section id="first"><h2>What to do first</h2>\n<ol class="steps">\n'
    for same in alike[:FIRST]:
        one, more = same[0], len(same) - 1
        place = [*_in_file(one), *([f"and {more} more like it"] if more else [])]
        go = f'<span class="go"> · <a href="{parts.link(one)}">Go there</a></span>'
        yield (
            f'<li class="{one.severity}">{icon(one.severity)}<div><b>{_of(one)}{sentence(one)}</b>{mend(one)}'
            f'<p class="place">{" · ".join(place)}{go}</p></div></li>\n'
        )
    yield "</ol>\n"
    if len(alike) > FIRST:
        yield f'<p><a href="#found">{counted(len(alike) - FIRST, "thing")} more below</a></p>\n'
    yield "</section>\n"


def accepted_part(accepted: Mapping[Finding, Acceptance], parts: FindingParts) -> Iterator[str]:
    """What a venue has looked at, apart."""
    if accepted:
        yield f'<section id="accepted"><h2>Accepted by the venue ({len(accepted)})</h2>\n'
        yield "<p>Somebody has looked at these. They do not count until the day that is named.</p>\n"
        yield from (parts.article(one, 3) for one in accepted)
        yield "</section>\n"


def why_part(found: Iterable[Finding], parts: FindingParts) -> Iterator[str]:
    """Why each kind of thing is told, by its id, and what is told."""
    first = {one.told.id: one for one in reversed([*found]) if one.told}
    if not first:
        return
    yield '<section id="why"><h2>Why this matters</h2>\n<dl>\n'
    for name in sorted(first):
        wording = wordings()[name]
        yield (
            f'<div id="why-{plain(name)}"><dt>{icon(wording.severity)}<code>{plain(name)}</code></dt>'
            f"<dd>{with_code(wording.why)}</dd><dd>{with_code(with_named_holes(wording.says))}</dd>"
            f'<dd class="go"><a href="{parts.link(first[name])}">Back to where it was found</a></dd></div>\n'
        )
    yield "</dl>\n</section>\n"
