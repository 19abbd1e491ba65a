"""Makes the Page of a slide: looks up its words, its directory entries, its picture and its link."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from babel.dates import format_skeleton

from kiosk.content import campaign as kinds
from kiosk.content import contacts, days, figures, locales, phrases, signs
from kiosk.content.campaign import Campaign, Pictured, Slide
from kiosk.content.display import Display
from kiosk.content.phrasing import is_unspaced
from kiosk.content.links import attributed, host_of
from kiosk.content.page import (
    Ask,
    Body,
    Day,
    Fact,
    Help,
    HelpLine,
    Invitation,
    Page,
    Phrase,
    Picture,
    SelfCheck,
    SignCard,
    Signs,
    Step,
    Steps,
)
from kiosk.content.screens import is_bar, is_tall, pixels_per_mm
from kiosk.content.words import Words, counted, said, text_of

# Headings of the kinds whose words are the program's own, where the campaign gives none.
HEADINGS = {
    "signs": phrases.WOULD_YOU_NOTICE,
    "steps": phrases.WORRIED,
    "self-check": phrases.FREE_TO_CHOOSE,
    "donate": phrases.HELP_SURVIVORS,
    "learn": phrases.LEARN_THE_SIGNS,
}
TEXTS = {"donate": phrases.WHERE_GIFTS_GO, "learn": phrases.SEE_HOW_TO_HELP}
TONES = {"donate": "paper", "learn": "paper"}


class PageMaker:
    """Makes pages for one display; `size` is the upright screen in pixels."""

    def __init__(self, display: Display, size: tuple[int, int]) -> None:
        self.display = display
        self.size = size
        self.is_bar = is_bar(size)

    def page(self, campaign: Campaign, slide: Slide, shown: tuple[str, ...], on: date) -> Page:
        """The page of a slide in these locales on a local day."""
        return _Composition(self, campaign, slide, shown or self.display.locales[:1], on).page()


class _Composition:
    """One page in the making: what every part of it needs to know."""

    def __init__(
        self, maker: PageMaker, campaign: Campaign, slide: Slide, shown: tuple[str, ...], on: date
    ) -> None:
        self.maker, self.display, self.campaign = maker, maker.display, campaign
        self.slide, self.shown, self.on = slide, shown, on
        self.spoken = shown[:1] if slide.kind == "help" else shown[:2]
        self.is_flipped = locales.is_right_to_left(shown[0])

    def page(self) -> Page:
        kind = self.slide.kind
        return Page(
            slide=self.slide.id,
            kind=kind,
            locales=self.shown,
            right_to_left=self.is_flipped,
            size=self.maker.size,
            pixels_per_mm=pixels_per_mm(self.maker.size, self.display.screen.diagonal_inches),
            scanning_distance_m=self.display.screen.scanning_distance_m,
            tone=getattr(self.slide, "tone", TONES.get(kind, "night")),
            headline=self.written("headline", HEADINGS.get(kind)),
            text=self.written("text", TEXTS.get(kind)),
            credit=self.text(self.campaign.credit) if kind not in ("help", "self-check") else (),
            picture=self.picture(),
            body=self.body(),
        )

    def body(self) -> Body | None:
        match self.slide:
            case kinds.SignsSlide():
                return self.signs(self.slide)
            case kinds.HelpSlide():
                return self.help()
            case kinds.StepsSlide():
                return self.steps(self.slide)
            case kinds.SelfCheckSlide():
                return self.self_check(self.slide)
            case kinds.FactSlide():
                return self.fact(self.slide)
            case kinds.DonateSlide() | kinds.LearnSlide():
                return self.invitation(self.slide)
            case kinds.DaySlide():
                return self.day(self.slide)
        return None

    def say(self, phrase: str, **values: str) -> Phrase:
        return _distinct(said(phrase, locale, **values) for locale in self.spoken)

    def text(self, text: str | Mapping[str, str] | None) -> Phrase:
        if text is None:
            return ()
        return _distinct(self.found(text, locale) for locale in self.spoken)

    def found(self, text: str | Mapping[str, str], locale: str) -> Words:
        return text_of(text, locale, self.campaign.source_language, self.campaign.folder)

    def written(self, field: str, otherwise: str | None) -> Phrase:
        own = self.text(getattr(self.slide, field, None))
        return own or (self.say(otherwise) if otherwise else ())

    def picture(self) -> Picture | None:
        if not isinstance(self.slide, Pictured) or self.slide.image is None:
            return None
        slide, folder = self.slide, self.campaign.folder
        mirrored = slide.mirror and self.is_flipped
        if slide.tall and is_tall(self.maker.size):
            return Picture(Path(folder, slide.tall), slide.tall_focus, mirrored)
        return Picture(Path(folder, slide.image), slide.focus, mirrored)

    def signs(self, slide: kinds.SignsSlide) -> Signs:
        shown = slide.signs[:1] if self.maker.is_bar else slide.signs
        found = [signs.signs()[name] for name in shown]
        cards = (SignCard(self.say(one.label), one.pictogram, one.mirror and self.is_flipped) for one in found)
        more, do = self.say(phrases.MORE_THAN_ONE_SIGN), self.action()
        return Signs(
            cards=tuple(cards),
            action=_joined(more, do) if do else (),
            pictogram=self.action_pictogram() if do else "act-do-not-confront",
            caveat=_joined(self.say(phrases.ONE_SIGN_PROVES_NOTHING), self.say(phrases.NEVER_CONFRONT)),
        )

    def action(self) -> Phrase:
        """Whom to turn to: trained staff, else the first help line, else the emergency number."""
        if self.display.staff_trained:
            return self.say(phrases.TELL_STAFF)
        number = self.number_to_call()
        return self.say(phrases.CALL, number=number) if number else ()

    def action_pictogram(self) -> str:
        return "act-tell-staff" if self.display.staff_trained else "act-call"

    def number_to_call(self) -> str:
        found = contacts.lines_to_show(self.display.country, self.on)
        if found.lines:
            return found.lines[0].number.shown
        return found.emergency.shown if found.emergency else ""

    def help(self) -> Help:
        found = contacts.lines_to_show(self.display.country, self.on)
        claims = contacts.common_claims(found.lines)
        return Help(
            asks=tuple(
                Ask(
                    tag=locale.partition("-")[0].upper(),
                    question=said(phrases.NEED_HELP, locale),
                    claims=_claims(claims, locale) if found.lines else None,
                    danger=said(phrases.IN_DANGER, locale),
                )
                for locale in self.shown
            ),
            lines=tuple(
                HelpLine(
                    name=Words(line.name, line.name_locale),
                    area=line.area or "",
                    number=line.number.shown,
                    kind=self.say(KIND_WORDS[line.kind]) if line.kind in KIND_WORDS else (),
                )
                for line in found.lines
            ),
            emergency=found.emergency.shown if found.emergency else "",
        )

    def steps(self, slide: kinds.StepsSlide) -> Steps:
        do = [(phrases.KEEP_DISTANCE, "act-keep-distance"), (phrases.REMEMBER, "act-note")]
        do_not = [
            (phrases.NOT_CONFRONT, "act-do-not-confront"),
            (phrases.NOT_FOLLOW, "act-do-not-follow"),
            (phrases.NOT_FILM, "act-do-not-film"),
        ]
        doing = [Step(self.say(text), picture, self.is_flipped) for text, picture in do]
        if self.action():
            doing.append(Step(self.action(), self.action_pictogram(), mirrored=False))
        refraining = [Step(self.say(text), picture, self.is_flipped) for text, picture in do_not]
        return Steps(
            do=tuple(doing) if slide.show != "do-not" else (),
            not_heading=self.say(phrases.DO_NOT),
            do_not=tuple(refraining) if slide.show != "do" else (),
        )

    def self_check(self, slide: kinds.SelfCheckSlide) -> SelfCheck:
        number = self.number_to_call()
        return SelfCheck(
            questions=tuple(self.say(phrases.QUESTIONS[name]) for name in slide.questions),
            closing=self.say(phrases.YOU_CAN_TALK) if number else (),
            number=number,
        )

    def fact(self, slide: kinds.FactSlide) -> Fact:
        figure = figures.figures()[slide.fact]
        source = self.say(phrases.SOURCE, source=figure.source_name)
        return Fact(
            number=Words(figure.shown(self.shown[0]), self.shown[0]),
            share=figure.share,
            text=self.say(figure.text),
            source=_joined(source, self.say(phrases.FIGURE_OF, year=figure.year), " · "),
        )

    def invitation(self, slide: kinds.DonateSlide | kinds.LearnSlide) -> Invitation:
        assert self.campaign.links is not None, "reading makes sure of it"
        link = getattr(self.campaign.links, slide.kind)
        if isinstance(link, Mapping):
            link = self.found(link, self.shown[0]).text
        host = host_of(link)
        if self.display.attribution:
            link = attributed(link, display=self.display.id, campaign=self.campaign.id, slide=slide.id)
        invite = phrases.SCAN_TO_GIVE if slide.kind == "donate" else phrases.SCAN_TO_LEARN
        return Invitation(link, host, self.say(invite), self.say(phrases.CHECK_THE_ADDRESS))

    def day(self, slide: kinds.DaySlide) -> Day:
        observance = days.observances()[slide.day]
        when = days.next_date(observance, self.on)
        left = (when - self.on).days
        theme = self.text(slide.theme) or (self.say(known) if (known := days.theme(observance, when.year)) else ())
        one, many = phrases.DAYS_TO_GO
        count = bool(slide.countdown and left)
        date_words = format_skeleton("MMMMd", when, locale=locales.babel(self.shown[0]))
        return Day(
            name=self.say(observance.name),
            date=said(phrases.TODAY, self.shown[0]) if not left else Words(date_words, self.shown[0]),
            is_today=not left,
            count=str(left) if count else "",
            counted=_distinct(counted(one, many, left, locale) for locale in self.spoken) if count else (),
            theme=theme,
        )


KIND_WORDS = {"police": phrases.POLICE, "labour": phrases.LABOUR, "children": phrases.CHILDREN}
CLAIM_WORDS = {
    "free": phrases.FREE,
    "confidential": phrases.CONFIDENTIAL,
    "always": phrases.DAY_AND_NIGHT,
}


def _claims(claims: frozenset[str], locale: str) -> Words | None:
    """What every line shown promises, in one locale, as a list with its separators."""
    words = [said(phrase, locale) for claim, phrase in CLAIM_WORDS.items() if claim in claims]
    return Words(" · ".join(word.text for word in words), words[0].locale) if words else None


def _distinct(words: object) -> Phrase:
    """Words of several locales without those that fell back to the same text."""
    return tuple({word.text: word for word in words}.values())  # type: ignore[attr-defined]


def _joined(first: Phrase, second: Phrase, between: str = " ") -> Phrase:
    """Two sentences as one; scripts without spaces between words have none between sentences."""
    pairs = zip(first, second, strict=False)
    return tuple(
        Words(f"{one.text}{'' if between == ' ' and is_unspaced(one.locale) else between}{two.text}", one.locale)
        for one, two in pairs
    )
