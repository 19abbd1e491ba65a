"""What stands on a page beside its headline and text, for each kind of slide that has more."""

from itertools import zip_longest

from babel.dates import format_skeleton

from kiosk.content.campaign import slides
from kiosk.content.directory import figures, observances, signs
from kiosk.content.directory.contact import Contact
from kiosk.content.directory.help_lines import common_claims
from kiosk.content.directory.signs import Sign
from kiosk.content.language import locales
from kiosk.content.language.line_breaks import NO_BREAK_SPACE
from kiosk.content.language.numerals import Numeral, in_digits, whole
from kiosk.content.language.texts import SOURCE, Words, as_written, counted, translate
from kiosk.content.page.by_kind import AFTER_QUESTIONS, CALLER_DECIDES, TO_PERSON, said_of
from kiosk.content.page.captions import captions
from kiosk.content.page.composer import PageComposer, distinct, joined
from kiosk.content.page.gift_words import gift_words
from kiosk.content.page.page import (
    Ask,
    Body,
    DayBody,
    FactBody,
    FilmBody,
    HelpBody,
    HelpLine,
    InvitationBody,
    LinesBody,
    Phrase,
    SelfCheckBody,
    SignCard,
    SignsBody,
    StepCard,
    StepsBody,
)
from kiosk.content.sentences import booth_sentences, sentences

CLAIM_WORDS = {
    "free": sentences.FREE,
    "confidential": sentences.CONFIDENTIAL,
    "always": sentences.DAY_AND_NIGHT,
}
# What stands for a language where its code would be taken for a country.
TAGS = {"uk": "UKR"}
DO = ((sentences.KEEP_DISTANCE, "act-keep-distance"), (sentences.REMEMBER, "act-note"))
DO_NOT = (
    (sentences.NOT_CONFRONT, "act-do-not-confront"),
    (sentences.NOT_FOLLOW, "act-do-not-follow"),
    (sentences.NOT_FILM, "act-do-not-film"),
)


def body(page: PageComposer, slide: slides.Slide, *, is_bar: bool) -> Body | None:
    """The body of a slide's page; None for the kinds that are words and a picture alone."""
    match slide:
        case slides.ImageSlide():
            return _lines(page, slide)
        case slides.VideoSlide():
            return FilmBody(captions(page, slide)) if slide.subtitles else None
        case slides.SignsSlide():
            return _signs(page, slide.signs[:1] if is_bar else slide.signs)
        case slides.HelpSlide():
            return _help(page)
        case slides.StepsSlide():
            return _steps(page, slide)
        case slides.SelfCheckSlide():
            return _self_check(page, slide)
        case slides.FactSlide():
            return _fact(page, slide)
        case slides.DonateSlide() | slides.LearnSlide():
            return _invitation(page, slide)
        case slides.DaySlide():
            return _day(page, slide)
    return None


def _lines(page: PageComposer, slide: slides.ImageSlide) -> LinesBody | None:
    """The lines of its text, each in the languages that have it; None for a text of one line."""
    spoken = [
        [Words(line, words.locale) for line in map(str.strip, words.text.split("\n")) if line]
        for words in page.text(slide.text)
    ]
    if max(map(len, spoken), default=0) < 2:
        return None
    return LinesBody(tuple(tuple(filter(None, line)) for line in zip_longest(*spoken)))


def _signs(page: PageComposer, names: tuple[str, ...]) -> SignsBody:
    found = [signs.signs()[name] for name in names]
    if found[0].to_person:
        return _signs_to_person(page, found)
    do = page.action()
    return SignsBody(
        cards=_cards(page, found),
        action=joined(page.translate(sentences.MORE_THAN_ONE_SIGN), do) if do else (),
        pictogram=page.action_pictogram() if do else "act-do-not-confront",
        caveat=joined(
            page.translate(sentences.ONE_SIGN_PROVES_NOTHING), page.translate(sentences.NEVER_CONFRONT)
        ),
    )


def _signs_to_person(page: PageComposer, found: list[Sign]) -> SignsBody:
    """To the person concerned nothing is said of staff or of others, who may be reading along; nor that one
    sign proves nothing, which would be no reason to call.
    """
    talk: Phrase = ()
    calm: Phrase = ()
    if to_call := page.help.first_of(TO_PERSON):
        kind, number = to_call
        call = page.translate_reviewed(sentences.CALL, number=number.shown)
        talk = joined(page.translate(TO_PERSON[kind]), call)
        calm = page.translate(booth_sentences.YOU_CHOOSE) if kind in CALLER_DECIDES else ()
    return SignsBody(
        cards=_cards(page, found),
        action=talk,
        pictogram="act-call" if talk else "act-listen",
        caveat=calm,
    )


def _cards(page: PageComposer, found: list[Sign]) -> tuple[SignCard, ...]:
    return tuple(
        SignCard(page.translate(one.label), one.pictogram, one.mirror and page.is_flipped) for one in found
    )


def _help(page: PageComposer) -> HelpBody:
    found = page.help
    claims = common_claims(found.lines)
    is_for_tips = bool(found.lines) and all(line.kind == "tip" for line in found.lines)
    question = sentences.WORRIED if is_for_tips else sentences.NEED_HELP
    return HelpBody(
        asks=tuple(_ask(locale, question, claims) for locale in page.shown),
        lines=tuple(_line(page, line) for line in found.lines),
        emergency=found.emergency.shown if found.emergency else "",
    )


def _ask(locale: str, question: str, claims: frozenset[str]) -> Ask:
    promised = [translate(phrase, locale) for claim, phrase in CLAIM_WORDS.items() if claim in claims]
    # One line has one face: what a language lacks is not put in English between its words.
    promised = [words for words in promised if words.locale != SOURCE] or promised
    return Ask(
        tag=TAGS.get(locale, locale.partition("-")[0].upper()),
        question=translate(question, locale),
        claims=Words(" · ".join(words.text for words in promised), promised[0].locale) if promised else None,
        danger=translate(sentences.IN_DANGER, locale),
    )


def _line(page: PageComposer, line: Contact) -> HelpLine:
    assert line.number is not None, "only lines with a number to call are shown"
    said = said_of(line)
    kind = distinct(translate(said, locale) for locale in page.shown) if said else ()
    named = line.name.casefold()  # where the name says it, a language need not
    kind = tuple(words for words in kind if words.text.casefold() not in named)
    area = as_written(line.area, line.name_locale).text if line.area else ""
    return HelpLine(as_written(line.name, line.name_locale), area, line.number.shown, kind)


def _steps(page: PageComposer, slide: slides.StepsSlide) -> StepsBody:
    do = [StepCard(page.translate(text), pictogram, page.is_flipped) for text, pictogram in DO]
    if page.action():
        do.append(StepCard(page.action(), page.action_pictogram(), mirrored=False))
    do_not = [StepCard(page.translate(text), pictogram, page.is_flipped) for text, pictogram in DO_NOT]
    return StepsBody(
        do=tuple(do) if slide.show != "do-not" else (),
        do_not=tuple(do_not) if slide.show != "do" else (),
    )


def _self_check(page: PageComposer, slide: slides.SelfCheckSlide) -> SelfCheckBody:
    found = page.help.first_of(AFTER_QUESTIONS)
    return SelfCheckBody(
        questions=tuple(page.translate(sentences.QUESTIONS[name]) for name in slide.questions),
        closing=page.translate(AFTER_QUESTIONS[found[0]]) if found else (),
        number=found[1].shown if found else "",
    )


def _fact(page: PageComposer, slide: slides.FactSlide) -> FactBody:
    figure = figures.figures()[slide.fact]
    source, year = (
        page.translate(sentences.SOURCE, source=figure.source_name),
        page.translate(sentences.FIGURE_OF, year=Numeral(figure.year)),
    )
    return FactBody(
        number=page.numeral(figure.shown(page.region)),
        share=figure.share,
        text=page.translate(figure.text),
        source=joined(source, year, " · "),
    )


def _invitation(page: PageComposer, slide: slides.DonateSlide | slides.LearnSlide) -> InvitationBody:
    link = page.code_link(slide.kind, slide.id)
    invite = gift_words(link.address).scan if slide.kind == "donate" else sentences.SCAN_TO_LEARN
    return InvitationBody(
        link.address, link.host, page.translate(invite), page.translate(sentences.CHECK_THE_ADDRESS)
    )


def _day(page: PageComposer, slide: slides.DaySlide) -> DayBody:
    observance = observances.observances()[slide.day]
    when = observances.next_date(observance, page.on)
    left = (when - page.on).days
    known = observances.theme(observance, when.year)
    first = page.shown[0]
    region = locales.regional(first, page.display.country)
    date = in_digits(format_skeleton("MMMMd", when, locale=region), region)
    is_counted = bool(slide.countdown and left)
    return DayBody(
        name=page.translate(observance.name),
        date=Words(date.replace(" ", NO_BREAK_SPACE), first) if left else translate(sentences.TODAY, first),
        count=page.numeral(whole(left, page.region)) if is_counted else None,
        counted=distinct(counted(*sentences.DAYS_TO_GO, left, locale) for locale in page.spoken)
        if is_counted
        else (),
        theme=page.text(slide.theme) or (page.translate(known) if known else ()),
    )
