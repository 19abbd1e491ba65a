"""What stands on a page beside its headline: signs, help lines, figures and days, by the directory."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.campaign_reader import built_in
from kiosk.content.directory.contact import ContactKind, contacts, covered_countries
from kiosk.content.directory.known_contact import KnownContact
from kiosk.content.directory.signs import signs as directory
from kiosk.content.directory.venue import Venue
from kiosk.content.language.texts import translate
from kiosk.content.page.builder import PageBuilder
from kiosk.content.page.page import (
    DayBody,
    FactBody,
    HelpBody,
    LinesBody,
    Page,
    SelfCheckBody,
    SignsBody,
    StepsBody,
)
from kiosk.content.sentences import booth_sentences, sentences
from tests.content.making import BAR, LOCALES, SCREEN, TODAY, body, display, own, page_of, texts
from tests.content.packs import PICTURE
from tests.content.test_due_contacts import contact
from tests.waiting import waits

TO_PERSON = next(one.id for one in directory().values() if one.public and one.to_person)
COUNTRIES = sorted(covered_countries())
SP = "\u00a0"


# Signs


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("size", [SCREEN, BAR], ids=["screen", "bar"])
def test_the_caveat_stands_on_every_slide_of_signs(locale: str, size: tuple[int, int]) -> None:
    """One sign proves nothing, and nobody is to be confronted: in every language, on a bar as well."""
    for name in ("travel-signs", "work-signs"):
        [caveat] = body(SignsBody, page_of(name, locale, size=size)).caveat
        for phrase in (sentences.ONE_SIGN_PROVES_NOTHING, sentences.NEVER_CONFRONT):
            assert translate(phrase, locale).text in caveat.text


def test_a_bar_shows_one_sign() -> None:
    """The first, and an ordinary screen all four."""
    wide, bar = (body(SignsBody, page_of("travel-signs", size=size)).cards for size in (SCREEN, BAR))
    assert len(wide) == 4
    assert bar == wide[:1]


def test_signs_are_flipped_where_their_drawing_allows_it_and_the_language_asks_for_it() -> None:
    """A person who speaks for another turns the other way in Arabic, and stays in Slovak."""
    flipped, straight = (body(SignsBody, page_of("travel-signs", locale)).cards for locale in ("ar", "sk"))
    assert all(card.mirrored for card in flipped)
    assert not any(card.mirrored for card in straight)


# Whom to turn to


@pytest.mark.parametrize(
    ("country", "trained", "asked", "pictogram"),
    [
        ("BE", False, f"Call 078{SP}05{SP}58{SP}00.", "act-call"),
        ("BE", True, "Tell a member of staff.", "act-tell-staff"),
        (None, True, "Tell a member of staff.", "act-tell-staff"),
    ],
)
def test_people_are_sent_to_staff_only_where_staff_is_trained(
    country: str | None, trained: bool, asked: str, pictogram: str
) -> None:
    """Else to the country's first help line."""
    signs = body(SignsBody, page_of("travel-signs", country=country, staff_trained=trained))
    assert texts(signs.action) == [f"More than one sign? {asked}"]
    assert signs.pictogram == pictogram
    steps = body(StepsBody, page_of("what-to-do", country=country, staff_trained=trained))
    assert texts(steps.do[-1].text) == [asked]
    assert steps.do[-1].pictogram == pictogram


def test_people_are_sent_to_the_emergency_number_where_no_help_line_is_in_date() -> None:
    """Lines lapse when nobody has looked at them for a year; the number for danger does not."""
    late = date(2031, 1, 1)
    assert texts(body(SignsBody, page_of("travel-signs", on=late)).action) == [
        "More than one sign? If someone is in danger, call 112."
    ]
    check = body(SelfCheckBody, page_of("free-to-choose", on=late))
    assert (texts(check.closing), check.number) == (["In danger now?"], "112")
    found = body(HelpBody, page_of("get-help", on=late))
    assert (found.lines, found.emergency) == ((), "112")
    assert [ask.claims for ask in found.asks] == [None]


def test_nobody_is_sent_anywhere_where_nobody_is_known() -> None:
    """A display without a country has no number, and says no sentence that needs one."""
    signs = body(SignsBody, page_of("travel-signs", country=None))
    assert (signs.action, signs.pictogram) == ((), "act-do-not-confront")
    assert signs.caveat
    steps = body(StepsBody, page_of("what-to-do", country=None))
    assert [texts(step.text) for step in steps.do] == [[sentences.KEEP_DISTANCE], [sentences.REMEMBER]]
    check = body(SelfCheckBody, page_of("free-to-choose", country=None))
    assert (check.closing, check.number) == ((), "")


def of_kinds(*kinds: ContactKind) -> Venue:
    """A venue in Belgium that shows a line of each of these kinds, and none of the directory's."""
    hidden = [KnownContact(one.model_copy(update={"display": False})) for one in contacts("BE")]
    own = [KnownContact(contact(id=kind, name=f"Line for {kind}", kind=kind)) for kind in kinds]
    return Venue(tuple(("BE", entry) for entry in (*hidden, *own) if not entry.contact.primary))


def page_by(venue: Venue, slide: str, on: date = TODAY, of: Campaign | None = None) -> Page:
    """The page of a slide at this venue, in English; of the built-in campaign unless another is given."""
    shown_on = display(country="BE", staff_trained=False).at(venue)
    campaign = of or built_in()
    return PageBuilder(shown_on, SCREEN).page(campaign, campaign.slide(slide), ("en",), on)


@pytest.mark.parametrize(
    ("kinds", "said"),
    [
        (("support", "labour", "tip"), "Call 116."),
        (("children", "labour", "police", "tip"), "You can report it: call 116."),
        (("children", "labour", "police"), "Call the police: 116."),
        (("children", "labour"), "If it is about work, call 116."),
        (("children",), "If it is about a child, call 116."),
        ((), "If someone is in danger, call 112."),
    ],
)
def test_a_bystander_reads_what_the_number_is_for(kinds: tuple[ContactKind, ...], said: str) -> None:
    """First who takes a report of anybody; the sentence is that of whoever answers, on every slide."""
    venue = of_kinds(*kinds)
    assert texts(body(SignsBody, page_by(venue, "travel-signs")).action) == [f"More than one sign? {said}"]
    assert texts(body(StepsBody, page_by(venue, "what-to-do")).do[-1].text) == [said]


@pytest.mark.parametrize(
    ("kinds", "said", "after_questions", "number"),
    [
        (
            ("support", "labour", "children"),
            "You can talk to someone.",
            "If one answer worries you, you can talk to someone.",
            "116",
        ),
        (("labour", "children", "tip"), *["You can talk to someone about your work."] * 2, "116"),
        (("children", "tip", "police"), *["Are you young? You can talk to someone."] * 2, "116"),
        (("tip", "police"), *["In danger now?"] * 2, "112"),
        (("tip",), *["In danger now?"] * 2, "112"),
        ((), *["In danger now?"] * 2, "112"),
    ],
)
def test_the_person_concerned_is_promised_what_the_number_offers(
    tmp_path: Path, kinds: tuple[ContactKind, ...], said: str, after_questions: str, number: str
) -> None:
    """Somebody to talk to only where there is; a tip line has nothing for them. That one sign proves
    nothing is said to bystanders alone: here it would be no reason to call.
    """
    venue = of_kinds(*kinds)
    about_you = own(tmp_path, 'kind = "signs"', f'signs = ["{TO_PERSON}"]')
    found = body(SignsBody, page_by(venue, "more", of=about_you))
    assert texts(found.action) == [f"{said} Call {number}."]
    decides = kinds[:1] in (("support",), ("labour",))
    assert texts(found.caveat) == [booth_sentences.YOU_CHOOSE] * decides
    check = body(SelfCheckBody, page_by(venue, "free-to-choose"))
    assert (texts(check.closing), check.number) == ([after_questions], number)


# Help


@pytest.mark.parametrize(
    ("kinds", "asked"),
    [
        (("tip",), "Worried about someone?"),
        (("tip", "police"), "Need help?"),
        (("support", "tip"), "Need help?"),
        ((), "Need help?"),
    ],
)
def test_a_page_of_tip_lines_alone_asks_who_saw_something(kinds: tuple[ContactKind, ...], asked: str) -> None:
    """Whoever needs help would ask there in vain."""
    found = body(HelpBody, page_by(of_kinds(*kinds), "get-help"))
    assert [ask.question.text for ask in found.asks] == [asked]
    assert [texts(line.kind) for line in found.lines if line.name.text == "Line for tip"] == (
        [["To report what you saw"]] if "tip" in kinds else []
    )


def test_a_line_that_is_due_promises_nothing_and_is_gone_a_year_later() -> None:
    """Its name and its number stand; twelve months after its date the number for danger stands alone."""
    venue = of_kinds("support")
    sure, due, gone = (
        body(HelpBody, page_by(venue, "get-help", on))
        for on in (date(2027, 11, 22), date(2027, 11, 23), date(2028, 11, 23))
    )
    assert [ask.claims.text for ask in sure.asks if ask.claims] == [
        "Free from local phones · Confidential · Day and night"
    ]
    assert [ask.claims for ask in due.asks] == [None]
    assert due.lines == sure.lines
    assert (gone.lines, gone.emergency) == ((), "112")


@pytest.mark.parametrize("country", COUNTRIES)
def test_a_help_page_shows_at_most_three_lines_nationwide_before_regional(country: str) -> None:
    """And the one emergency number of the country."""
    found = body(HelpBody, page_of("get-help", country=country))
    known = {number.shown: one for one in contacts(country) for number in one.numbers}
    areas = [known[line.number].area for line in found.lines]
    assert len(found.lines) <= 3
    assert areas == sorted(areas, key=lambda area: area is not None)
    assert [line.area for line in found.lines] == [area or "" for area in areas]
    [primary] = [one for one in contacts(country) if one.primary]
    assert found.emergency == primary.numbers[0].shown


@pytest.mark.parametrize(
    ("country", "claims"),
    [
        ("ES", ["Day and night"]),  # one is free, the other confidential
        ("GB", ["Confidential"]),  # one is free, the other open day and night
        ("JP", ["Free from local phones"]),
        ("SK", ["Free from local phones"]),
        ("US", ["Free from local phones · Confidential · Day and night"]),
    ],
)
def test_a_help_page_promises_only_what_all_its_lines_promise(country: str, claims: list[str]) -> None:
    """In the program's own words and in each language, once for all lines."""
    found = body(HelpBody, page_of("get-help", "en", "fr", country=country))
    assert [ask.claims.text for ask in found.asks[:1] if ask.claims] == claims
    known = [
        translate(phrase, "fr").text
        for phrase in (sentences.FREE, sentences.CONFIDENTIAL, sentences.DAY_AND_NIGHT)
    ]
    in_french = found.asks[1].claims
    assert in_french is not None
    assert set(in_french.text.split(" · ")) <= set(known)
    waiting = [phrase for phrase in claims[0].split(" · ") if waits(phrase)]
    assert len(in_french.text.split(" · ")) == max(1, len(claims[0].split(" · ")) - len(waiting))


def test_a_line_of_the_police_says_so() -> None:
    """Who calls should know who answers; other lines say no more than their name and place."""
    [line] = body(HelpBody, page_of("get-help", "ja", country="OM")).lines
    assert [texts(line.kind), line.name.locale] == [["警察"], "ar"]
    assert all(line.kind == () for line in body(HelpBody, page_of("get-help")).lines)


def test_a_help_page_asks_in_every_language_of_its_turn() -> None:
    """Each question with the word for danger, in the order of the display, whatever `languages` says."""
    found = body(HelpBody, page_of("get-help", *LOCALES, languages="together"))
    assert [ask.tag for ask in found.asks] == ["EN", "FR", "NL", "DE", "SK", "JA", "AR"]
    assert [ask.question.locale for ask in found.asks] == list(LOCALES)
    assert [ask.danger.locale for ask in found.asks] == list(LOCALES)


# Figures and days


@pytest.mark.parametrize("locale", LOCALES)
def test_every_figure_stands_with_its_year_and_source(locale: str) -> None:
    """In every language, with the organisation's name as it writes itself."""
    for name, year in (("children", "2022"), ("found", "2020–2023")):
        [source] = texts(body(FactBody, page_of(name, locale)).source)
        assert "UNODC, Global Report on Trafficking in Persons 2024" in source
        assert source.rpartition("2024")[2].count(year) == 1


def test_a_figure_is_written_as_its_language_writes_numbers() -> None:
    """The same figure, with other signs; a share also as a share."""
    written = {locale: body(FactBody, page_of("found", locale)).number.text for locale in ("en", "fr", "de")}
    assert written == {"en": "200,000+", "fr": "200\u202f000+", "de": "200.000+"}
    assert body(FactBody, page_of("children")).share == 0.38
    assert body(FactBody, page_of("found")).share is None


@pytest.mark.parametrize(
    ("on", "when", "count", "counted"),
    [
        (date(2026, 7, 28), "30 July", "2", ["days to go"]),
        (date(2026, 7, 29), "30 July", "1", ["day to go"]),
        (date(2026, 7, 30), "Today", "", []),
        (date(2026, 7, 31), "30 July", "364", ["days to go"]),
    ],
)
def test_the_world_day_is_counted_down_to(on: date, when: str, count: str, counted: list[str]) -> None:
    """To the day, in days of the display, and then it is today."""
    found = body(DayBody, page_of("world-day", on=on))
    number = found.count.text if found.count else ""
    assert (found.date.text.replace("\u00a0", " "), number, texts(found.counted)) == (when, count, counted)
    assert texts(found.name) == ["World Day against Trafficking in Persons"]


# Texts of several lines


def test_lines_of_a_text_stand_by_themselves(tmp_path: Path) -> None:
    """Each with its translation under it, where it has one; empty lines are none."""
    text = (
        '{ en = """\nWear the heart.\n\nShare it.\n""", fr = "Portez le cœur.\\nPartagez-le.\\nDites-le." }'
    )
    shown = page_of("more", "en", "fr", of=own(tmp_path, *PICTURE, f"text = {text}"))
    found = body(LinesBody, shown).lines
    assert list(map(texts, found)) == [
        ["Wear the heart.", "Portez le cœur."],
        ["Share it.", "Partagez-le."],
        ["Dites-le."],
    ]
    assert shown.text == ()


def test_a_text_of_one_line_stands_as_it_is(tmp_path: Path) -> None:
    """Below the headline, and nothing is a list."""
    shown = page_of("more", of=own(tmp_path, *PICTURE, 'text = "Wear the heart."'))
    assert shown.body is None
    assert texts(shown.text) == ["Wear the heart."]
