"""Writes the page of `kiosk check --report`: whether this may go on the screens, in one file of its own."""

from collections.abc import Iterator

import kiosk
from kiosk import paths
from kiosk.commands.report.finding_parts import FindingParts, accepted_part, first_to_do, why_part
from kiosk.commands.report.language_map import language_map
from kiosk.commands.report.page_words import counted, icon, plain, spoken
from kiosk.commands.report.picture_parts import PictureParts
from kiosk.commands.report.report_head import checked_part, head, verdict
from kiosk.commands.report.seen_slides import SeenCheck, SeenSlide
from kiosk.commands.results.check_lines import DoneCheck
from kiosk.commands.results.own_page import OWN_PAGE

FOLDER = paths.RESOURCES / "report"
# Neither a script nor anything from elsewhere, even if somebody's words came to be a part of the page.
POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def report(done: DoneCheck) -> str:
    """The whole page."""
    seen = SeenCheck(done)
    return "".join(
        ("".join(_top(seen)), "<main>\n", *_main(seen), "</main>\n", _foot(), "</body>\n</html>\n")
    )


def _top(seen: SeenCheck) -> Iterator[str]:
    title = ", ".join(dict.fromkeys(one.campaign.title for one in seen.done.subjects))
    yield f'<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n{OWN_PAGE}\n'
    yield f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    yield '<meta name="color-scheme" content="light dark">\n'
    yield f"<title>{plain(': '.join(filter(None, (title, verdict(seen)[0]))))}</title>\n"
    yield f"<style>\n{(FOLDER / 'check.css').read_text(encoding='utf-8')}</style>\n</head>\n<body>\n"
    yield (FOLDER / "signs.svg").read_text(encoding="utf-8")
    yield '<a class="skip" href="#found">To what was found</a>\n'
    yield from head(seen)


def _main(seen: SeenCheck) -> Iterator[str]:
    parts = FindingParts(seen)
    pictures = PictureParts(seen.done.large, [one.display.id for one in seen.done.subjects])
    yield from first_to_do(seen.done.found, parts)
    yield from language_map(seen, parts)
    yield from _found(seen, parts, pictures)
    yield from _passed(seen, pictures)
    yield from accepted_part(seen.done.accepted, parts)
    yield from checked_part(seen)
    yield from why_part([*seen.done.found, *seen.done.accepted], parts)


def _found(seen: SeenCheck, parts: FindingParts, pictures: PictureParts) -> Iterator[str]:
    yield '<section id="found"><h2>What was found</h2>\n'
    if not seen.done.found:
        yield "<p>Nothing.</p>\n"
    if seen.general:
        yield '<section id="general" class="slide"><h3>Displays and files</h3>\n'
        yield "<p>What belongs to no slide.</p>\n"
        yield from parts.articles(seen.general, 4)
        yield "</section>\n"
    for slide in seen.wrong:
        is_lesser = slide.state == "note"
        yield _folded(slide) if is_lesser else f'<section class="slide" id="s{slide.number}">{_name(slide)}'
        yield from parts.articles(slide.found, 4)
        yield from pictures.of_slide(slide)
        yield "</details>\n" if is_lesser else "</section>\n"
    yield "</section>\n"


def _folded(slide: SeenSlide) -> str:
    """The head of a slide that has notes alone."""
    notes = f"<span>{counted(len(slide.found), 'note')}</span>"
    return _summary("lesser", slide, f"{icon('note')} {_name(slide)}{notes}")


def _passed(seen: SeenCheck, pictures: PictureParts) -> Iterator[str]:
    """The slides with nothing found, folded."""
    if not seen.passed:
        return
    yield f'<section id="passed"><h2>Nothing found on {counted(len(seen.passed), "slide")}</h2>\n'
    for slide in seen.passed:
        pictures_of_it = f"<span>{counted(len(slide.pages), 'picture')}</span>"
        yield _summary("rest", slide, f"{_name(slide)}{pictures_of_it}")
        yield from pictures.open(slide)
        yield "</details>\n"
    yield "</section>\n"


def _summary(kind: str, slide: SeenSlide, said: str) -> str:
    """The head of a slide that folds."""
    return f'<details class="{kind}" id="s{slide.number}"><summary>{said}</summary>\n'


def _name(slide: SeenSlide) -> str:
    """Its headline, and how the campaign calls it."""
    name = " · ".join(map(plain, filter(None, (slide.id, slide.campaign))))
    title = f"{spoken(slide.title.text, slide.title.locale)} " if slide.title else ""
    return f"<h3>{title}<small>slide {name}</small></h3>\n"


def _foot() -> str:
    return f"<footer><p>Blue Heart Kiosk {plain(kiosk.__version__)}, kiosk check</p></footer>\n"
