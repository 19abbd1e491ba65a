"""Writes the page of `kiosk check --report`: findings as an operator reads them, in one file of its own."""

from html import escape

from kiosk.commands.results.check_lines import DoneCheck, accepted_because
from kiosk.commands.results.own_page import OWN_PAGE
from kiosk.content.messages.quoting import printable
from kiosk.content.messages.wording import WORST_FIRST
from kiosk.preflight.subject.finding import Finding

TITLES = {"error": "Errors", "warning": "Warnings", "note": "Notes"}
ACCEPTED = "Accepted by the venue"
EMPTY = "Nothing to say: this may go on the screens."
HEAD = (
    """<!doctype html>
<html lang="en">
<meta charset="utf-8">
"""
    + OWN_PAGE
    + """
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Preflight</title>
<style>
  body { font: 17px/1.5 "Noto Sans", sans-serif; color: #0b1b3f; background: #fffaf3; margin: 2rem auto;
         max-width: 60rem; padding: 0 1rem }
  h2 { margin: 2rem 0 .5rem }
  article { background: #fff; border-left: 8px solid #44516f; border-radius: 8px; margin: .75rem 0;
            padding: .75rem 1rem }
  .error { border-color: #a3230f }
  .warning { border-color: #ffc83d }
  p { margin: .25rem 0 }
  .place { color: #44516f; font-size: .9em; overflow-wrap: anywhere }
</style>
<h1>Preflight</h1>
"""
)


def report(done: DoneCheck) -> str:
    """The whole page."""
    parts = [HEAD, *(f"<p>{_shown(checked)}</p>\n" for checked in done.checked)]
    for severity in WORST_FIRST:
        of_it = [one for one in done.found if one.severity == severity]
        if of_it:
            parts.append(f"<h2>{TITLES[severity]} ({len(of_it)})</h2>\n")
            parts += map(_article, of_it)
    if not done.found:
        parts.append(f"<p>{EMPTY}</p>\n")
    if done.accepted:
        parts.append(f"<h2>{ACCEPTED} ({len(done.accepted)})</h2>\n")
        parts += [_article(one, accepted_because(entry)) for one, entry in done.accepted.items()]
    return "".join(parts)


def _article(one: Finding, accepted: str | None = None) -> str:
    where = [
        f"{one.file}:{one.line}" if one.line else str(one.file) if one.file else "",
        f"slide {one.slide}" if one.slide else "",
        one.locale or "",
        one.size or "",
        one.rule,
    ]
    place = " · ".join(_shown(part) for part in where if part)
    said = accepted or one.fix
    fix = f"<p>{_shown(said)}</p>" if said else ""
    kind = "accepted" if accepted else one.severity
    return (
        f'<article class="{kind}"><p><strong>{_shown(one.message)}</strong></p>'
        f'{fix}<p class="place">{place}</p></article>\n'
    )


def _shown(text: str) -> str:
    """What an operator or a file's name says, as words and never as a part of the page."""
    return escape(printable(text))
