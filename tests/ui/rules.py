"""What must be true of every slide as it is drawn. Each rule says what breaks it, for a person to read."""

import re
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from itertools import combinations, product
from math import isqrt

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QFontInfo, QImage

from kiosk.content.campaign.campaign_reader import built_in
from kiosk.content.language.locales import fallbacks
from kiosk.content.language.texts import Words
from kiosk.content.page.page import (
    DayBody,
    FilmBody,
    HelpBody,
    HelpLine,
    InvitationBody,
    LinesBody,
    Page,
    SelfCheckBody,
    SignsBody,
)
from kiosk.content.translation.template import of_campaign, of_program
from kiosk.ui.captions.caption_parts import said_over
from tests.ui.scenes import Scene
from tests.ui.standing import Box, Written, words_seen
from tests.waiting import waits

FREE_RIM = 10  # units inside a sheet's edge that no text enters
FREE_EDGE = 40  # units at every edge of the slide that no text enters: overscan, frame, drift
LEAST_CONTRAST = 7.0  # WCAG 2.2, success criterion 1.4.6
LATIN_FACE = "Noto Sans"
FACES = {
    "am": "Noto Sans Ethiopic", "bn": "Noto Sans Bengali", "hy": "Noto Sans Armenian",
    "ka": "Noto Sans Georgian", "ar": "Noto Sans Arabic", "fa": "Noto Sans Arabic", "ur": "Kiosk Nastaliq",
    "he": "Noto Sans Hebrew", "hi": "Noto Sans Devanagari", "ne": "Noto Sans Devanagari",
    "th": "Noto Sans Thai", "ja": "Noto Sans CJK JP", "ko": "Noto Sans CJK KR", "zh-Hans": "Noto Sans CJK SC",
    **dict.fromkeys(("zh-Hant", "zh-HK", "zh-MO"), "Noto Sans CJK TC"),
}  # fmt: skip
NAMED = re.compile("[\u2066\u2068].*?\u2069")  # what is put into a sentence: a number, a source's name
LATIN_WORD = re.compile("[A-Za-z]{2,}")
NAMES = frozenset({"UNODC", "EU", "HIV", "Blue", "Heart"})
ENGLISH = frozenset(one.sentence for one in (*of_program(), *of_campaign(built_in())))
SPAN = re.compile("\u2067.*?\u2069")
NUMBER_WITHIN = re.compile("[0-9][0-9\u00a0\u2060 ()–-]*[0-9]")  # in a sentence

Rule = Callable[[Scene], Iterator[str]]


def unit(size: tuple[int, int]) -> float:
    """The layout's unit in pixels: a 1080th of the shorter side, on a bar a 600th.

    A screen near a square is measured as if it were half as long again as it is wide.
    """
    short, long = min(size), max(size)
    return short / 600 if long > 2.4 * short else min(short, long / 1.5) / 1080


def inside(scene: Scene) -> Iterator[str]:
    """All ink of a text stays clear of the edges."""
    width, height = scene.page.size
    edge = FREE_EDGE * unit(scene.page.size)
    free = Box(edge, edge, width - edge, height - edge)
    for text in scene.texts:
        if not text.ink.within(free):
            yield f"{text} comes nearer than {edge:.0f} px to the edge"


def apart(scene: Scene) -> Iterator[str]:
    """No text lies on another one, on a code's card or on a pictogram."""
    for one, other in combinations(scene.texts, 2):
        if one.ink.meets(other.ink):
            yield f"{one} lies on {other}"
    taken = [(image, image.box) for image in scene.images_of("pictogram")]
    taken += [(image, image.card) for image in scene.images_of("code")]
    for image, box in taken:
        yield from (f"{text} lies on {image}" for text in scene.texts if text.ink.meets(box))


def off_the_rim(scene: Scene) -> Iterator[str]:
    """Words on a sheet stand clear of its curved edge, by the ink of each."""
    room = FREE_RIM * unit(scene.page.size)
    for text, sheet in product(scene.texts, scene.sheets):
        if sheet.depth_of_middle(text.ink) < 0 or "NavBar" in text.place:  # the bar lies over the sheet
            continue
        depth = min(sheet.depth(glyph.ink) for glyph in text.glyphs if not glyph.ink.is_empty)
        if depth < room:
            yield f"{text} comes within {depth:.0f} px of the sheet's rim"


def whole(scene: Scene) -> Iterator[str]:
    """No text is cut, elided or wider than its place, and every image is there."""
    for text in scene.texts:
        if text.is_truncated or text.content_width > text.width + 1 or not text.is_known:
            yield f"{text} does not fit into {text.width:.0f} px"
    yield from (f"{image} is empty" for image in scene.images if not image.is_there)


def faced(scene: Scene) -> Iterator[str]:
    """Every text is set in the face of its language, which has all its letters."""
    locales = {words_seen(words.text): words.locale for words in words_of(scene.page)}
    for text in scene.texts:
        if waits(text.words):  # English in another language's face
            continue
        digits = scene.page.locales[0] if text.words.isdecimal() and not text.words.isascii() else "en"
        face = FACES.get(locales.get(text.words, digits), LATIN_FACE)
        if QFontInfo(text.font).family() != face:
            yield f"{text} is set in {QFontInfo(text.font).family()}, not in {face}"
        if odd := {glyph.family for glyph in text.glyphs} - {face, LATIN_FACE}:
            yield f"{text} has letters of {odd}"
        if any(not glyph.number for glyph in text.glyphs):
            yield f"{text} has a letter that no face has"


def translated(scene: Scene) -> Iterator[str]:
    """No text is left in English, names of help lines and of a figure's source aside."""
    own = {candidate for locale in scene.page.locales for candidate in fallbacks(locale)}
    for words in words_of(scene.page, but=HelpLine):
        text = NAMED.sub("", words.text)
        if words.locale not in own and any(map(str.isalpha, text)) and not waits(words.text):
            yield f"“{words.text}” is not translated"
        elif words.locale in FACES and (odd := set(LATIN_WORD.findall(text)) - NAMES):
            yield f"“{words.text}” is translated but for {sorted(odd)}"
        elif words.locale != "en" and text in ENGLISH:
            yield f"“{words.text}” says the same as in English"


def directed(scene: Scene) -> Iterator[str]:
    """Numbers and hosts run from left to right, and nothing is flipped that is read or scanned."""
    alone = set(map(words_seen, numbers_of(scene.page)))
    for text in scene.texts:
        # A span of years runs as its readers do, which its own isolate says.
        known = SPAN.sub(lambda found: " " * len(found.group()), text.text)
        spans = [found.span() for found in NUMBER_WITHIN.finditer(known)]
        for start, end in [(0, len(text.text))] if text.words in alone else spans:
            if sorted(text.starts[start:end]) != list(text.starts[start:end]):
                yield f"{text} does not run from left to right"
    yield from (f"{text} is flipped" for text in scene.texts if text.is_flipped)
    yield from (f"{image} is flipped" for image in scene.images if image.is_flipped)


def said(scene: Scene) -> Iterator[str]:
    """All that the page says stands on the glass; on a lying bar, the little that has room there."""
    shown = {part for text in scene.texts for part in (text.words, *text.words.split(" · "))}
    yield from (f"“{words}” does not stand there" for words in expected(scene.page) if words not in shown)


def seen(scene: Scene) -> Iterator[str]:
    """Nothing lies over a text, and it stands out from its ground."""
    assert scene.drawing.picture is not None
    pixels = pixels_in(scene.drawing.picture)
    for text in scene.texts:
        contrast = contrast_of(text, pixels)
        if contrast is None:
            yield f"{text} cannot be seen"
        elif contrast < LEAST_CONTRAST:
            yield f"{text} has a contrast of {contrast:.1f} to 1"


def legible(scene: Scene) -> Iterator[str]:
    """The slide could be drawn, and on the usual screens nothing on it is smaller than legible.

    A standing bar or a screen near a square has less room, and so have words in two languages at once: there
    small words are drawn whole and reported to the operator, which is what is asked for.
    """
    is_roomy = (
        min(scene.page.size) * 1.5 < max(scene.page.size) and scene.page.size[0] > scene.page.size[1] / 2.4
    )
    if scene.drawing.picture is None or (is_roomy and len(scene.page.locales) == 1):
        yield from scene.drawing.faults


RULES: tuple[Rule, ...] = (
    inside,
    apart,
    off_the_rim,
    whole,
    faced,
    translated,
    directed,
    said,
    seen,
    legible,
)


def faults(scene: Scene) -> list[str]:
    """What breaks a rule on a slide."""
    return [f"{scene}: {fault}" for rule in RULES for fault in rule(scene)]


def words_of(value: object, *, but: type | tuple[()] = ()) -> Iterator[Words]:
    """All words of a page, in all its parts but those of one kind."""
    if isinstance(value, Words):
        yield value
    elif isinstance(value, tuple | list):
        for item in value:
            yield from words_of(item, but=but)
    elif is_dataclass(value) and not isinstance(value, but):
        for part in fields(value):
            yield from words_of(getattr(value, part.name), but=but)


def numbers_of(page: Page) -> Iterator[str]:
    """The telephone numbers and the host that stand by themselves."""
    match page.body:
        case HelpBody(lines=lines, emergency=emergency):
            yield from (line.number for line in lines)
            if emergency:
                yield emergency
        case SelfCheckBody(number=number) if number:
            yield number
        case InvitationBody(host=host):
            yield host


def expected(page: Page) -> Iterator[str]:
    """All that must stand on the glass."""
    width, height = page.size
    is_lying_bar = width > 2.4 * height
    unsaid = set(words_of(_left_out(page)))
    if is_lying_bar:
        unsaid |= set(words_of(_left_out_on_a_bar(page)))
    yield from (words_seen(words.text) for words in words_of(page) if words not in unsaid)
    yield from map(words_seen, numbers_of(page))


def _left_out(page: Page) -> list[object]:
    """Credit and a line's kind are said once, promises to at most four languages; no theme beside a count;
    of a film one caption, and on a screen that lies no credit where the caption is short.

    Where there is no line to call, nobody is asked whether they need help.
    """
    match page.body:
        case HelpBody(asks=asks, lines=()):
            return [(ask.claims, ask.question) for ask in asks]
        case HelpBody(asks=asks, lines=lines):
            return [*(line.kind[1:] for line in lines), *(ask.claims for ask in asks if len(asks) > 4)]
        case InvitationBody(check=check):
            return [page.credit[1:], check[1:]]
        case DayBody(count=count, theme=theme) if count:
            return [page.credit[1:], theme]
        case FilmBody(captions=captions):
            is_upright = page.size[0] <= page.size[1]
            credit = page.credit[1:] if is_upright and said_over(page) else page.credit
            return [credit, *(caption.words for caption in captions[1:])]
    return [page.credit[1:]]


def _left_out_on_a_bar(page: Page) -> list[object]:
    match page.body:
        case HelpBody(asks=asks):
            return [(ask.claims, ask.danger) for ask in asks]
        case SignsBody():
            return [page.credit, page.text, page.headline]
        case LinesBody(lines=lines):
            return [page.credit, lines]
        case DayBody(count=count, counted=counted, theme=theme):
            return [page.credit, page.text, page.headline, count, counted, theme]
    return [page.credit, page.text]


def pixels_in(picture: QImage) -> NDArray[np.uint8]:
    """A picture's pixels: height × width × blue, green, red."""
    rows: NDArray[np.uint8] = np.frombuffer(picture.constBits(), np.uint8)
    return rows.reshape(picture.height(), picture.bytesPerLine() // 4, 4)[:, : picture.width(), :3]


def contrast_of(text: Written, pixels: NDArray[np.uint8]) -> float | None:
    """A text's contrast with the colour that is most of its ground; None where its own is not found."""
    box = text.ink
    place = pixels[max(round(box.top), 0) : round(box.bottom), max(round(box.left), 0) : round(box.right)]
    every = max(1, isqrt(place.size // 60_000))  # pixels enough to judge by
    place = place[::every, ::every].astype(np.int32)
    own = np.array([text.colour.blue(), text.colour.green(), text.colour.red()])
    is_own = (abs(place - own) < 40).all(axis=2)  # thin strokes are all edge
    if is_own.mean() < 0.005:
        return None
    others, counts = np.unique(place[~is_own] @ (1, 256, 65536), return_counts=True)
    ground = int(others[counts.argmax()])
    lights = sorted((luminance(own), luminance(np.array([ground & 255, ground >> 8 & 255, ground >> 16]))))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def luminance(colour: NDArray[np.int_]) -> float:
    """The relative luminance of blue, green, red, as WCAG 2.2 defines it."""
    shares = colour / 255
    linear = np.where(shares <= 0.04045, shares / 12.92, ((shares + 0.055) / 1.055) ** 2.4)
    return float(linear @ (0.0722, 0.7152, 0.2126))
