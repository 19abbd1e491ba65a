"""Writes the pictures of a slide, small, one for each language and screen; each opens into what was found."""

from collections.abc import Iterator, Mapping, Sequence

from kiosk.commands.report.finding_parts import mend, sentence, why_link
from kiosk.commands.report.page_words import (
    NAMES,
    PASSED,
    icon,
    in_language,
    named,
    plain,
    severity,
    spoken,
    with_code,
)
from kiosk.commands.report.seen_slides import SeenPage, SeenSlide, Sighting
from kiosk.content.messages.wording import wordings
from kiosk.content.page.page import Page
from kiosk.preflight.subject.subject import language
from kiosk.proof.drawn_page import Place
from kiosk.proof.small_picture import BAR, KIND, LARGE, THUMBNAIL, small_size

MANY = 16  # pictures of a slide with findings that are seen at once; the others fold
LONGEST_ALT = 200  # characters of a slide's words that stand for its picture
SAID = ("headline", "number", "body", "label")  # roles of the words that say what a slide is about


class PictureParts:
    """The pictures of a check: `large` has those that are large enough to be read, `displays` are all."""

    def __init__(self, large: Mapping[Page, str], displays: Sequence[str]) -> None:
        self._large, self._displays = large, displays

    def of_slide(self, slide: SeenSlide) -> Iterator[str]:
        """Those with findings first; those without, and very many, fold."""
        pages = slide.sorted_pages
        worse = [one for one in pages if one.state != PASSED]
        yield from self._list(slide, worse[:MANY])
        yield from self._folded(slide, worse[MANY:], "more with findings")
        passed = pages[len(worse) :]
        yield from self._folded(slide, passed, "with nothing found")

    def open(self, slide: SeenSlide) -> Iterator[str]:
        """All of them, none folded."""
        yield from self._list(slide, slide.sorted_pages)

    def _folded(self, slide: SeenSlide, pages: list[SeenPage], said: str) -> Iterator[str]:
        if pages:
            many = f"{len(pages)} picture{'' if len(pages) == 1 else 's'}"
            yield f'<details class="rest"><summary>{icon(pages[0].state)} {many} {said}</summary>\n'
            yield from self._list(slide, pages)
            yield "</details>\n"

    def _list(self, slide: SeenSlide, pages: Sequence[SeenPage]) -> Iterator[str]:
        if pages:
            yield '<ul class="cells">\n'
            yield from (self._cell(slide, one) for one in pages)
            yield "</ul>\n"

    def _cell(self, slide: SeenSlide, seen: SeenPage) -> str:
        large, (width, height) = self._large.get(seen.page, ""), seen.page.size
        small = _shot(seen, slide, seen.drawn.small, THUMBNAIL)
        told = "".join(_told(one, seen) for one in seen.sightings) or "<p>Nothing was found on it.</p>"
        figure = f"<figure>{_shot(seen, slide, large, LARGE)}</figure>" if large else ""
        shape = f"{' large' if large else ''}{' bar' if width > BAR * height else ''}"
        return (
            f'<li class="cell {seen.state}{shape}"><details><summary>{small}'
            f'<span class="cap">{icon(seen.state)}<span>{self._caption(seen)}</span></span></summary>'
            f'<div class="opened" id="p{seen.number}">{figure}<div class="told">{told}{_words(seen)}</div>'
            "</div></details></li>\n"
        )

    def _caption(self, seen: SeenPage) -> str:
        """How it stands, in which languages, on how many pixels; where not on all displays, on which."""
        shown = seen.page.locales
        languages = ", ".join(map(named, shown)) if len(shown) <= 2 else f"{len(shown)} languages"
        width, height = seen.page.size
        on = "" if len(seen.displays) == len(self._displays) else ", ".join(map(plain, seen.displays))
        return (
            f'<span class="vh">{NAMES[seen.state]}: </span><b>{languages or "No words"}</b>'
            f'<span class="px">{width} × {height}</span>{f"<span class=px>{on}</span>" if on else ""}'
        )


def _shot(seen: SeenPage, slide: SeenSlide, content: str, longest: int) -> str:
    """A picture with the places marked that findings are about."""
    width, height = small_size(seen.page.size, longest)
    size = f'width="{width}" height="{height}"'
    marks = "".join(_mark(place, seen.page.size, one.state) for one in seen.sightings for place in one.places)
    if not content:
        return '<span class="shot none">It was not drawn.</span>'
    image = (
        f'<img src="data:{KIND};base64,{content}" {size} loading="lazy" decoding="async" {_alt(seen, slide)}>'
    )
    return f'<span class="shot">{image}{marks}</span>'


def _mark(place: Place, size: tuple[int, int], state: str) -> str:
    left, top, width, height = (100 * side / size[number % 2] for number, side in enumerate(place))
    return (
        f'<i class="mark {state}" style="left:{left:.1f}%;top:{top:.1f}%;width:{width:.1f}%;'
        f'height:{height:.1f}%"></i>'
    )


def _alt(seen: SeenPage, slide: SeenSlide) -> str:
    """What stands for its picture: its words, in their language; without words the slide's name."""
    words = " ".join(text.words for text in seen.drawn.texts if text.role in SAID)
    if not words:
        return f'alt="Picture of the slide {plain(slide.id)}"'
    shown = words if len(words) <= LONGEST_ALT else f"{words[: LONGEST_ALT - 1]}…"
    spoken_in = f" {in_language(seen.page.locales[0])}" if len(seen.page.locales) == 1 else ""
    return f'alt="{plain(shown)}"{spoken_in}'


def _told(one: Sighting, seen: SeenPage) -> str:
    """What was found on a picture: what it is, why it matters, what to do."""
    found = one.finding
    worst = found.spots[0].page if found.spots else seen.page
    also = ""
    if worst != seen.page:
        where = " and ".join(map(language, worst.locales)) or "the slide"
        width, height = worst.size
        also = f"<p>Found here too. It is worst in {plain(where)} on {width} × {height}:</p>"
    said = f"Its entry: <code>{plain(found.rule)}</code>"
    reason = f"<p>{with_code(wordings()[found.told.id].why)}</p>" if found.told else ""
    return (
        f'<div class="sight {one.state}">{icon(one.state)}<div>{also}<p><b>{severity(one.state)} '
        f"{sentence(found)}</b></p>{reason}{mend(found)}"
        f'<p class="place">{"".join(why_link(found, said))}</p></div></div>'
    )


def _words(seen: SeenPage) -> str:
    """All the words on it, for whoever does not see the picture."""
    if not seen.drawn.texts:
        return ""
    tag = seen.page.locales[0] if len(seen.page.locales) == 1 else None
    items = "".join(f"<li>{spoken(text.words, tag)}</li>" for text in seen.drawn.texts)
    return f"<details><summary>All words on it</summary><ul>{items}</ul></details>"
