"""What stands on a visitor's pages, line by line, and what each button does."""

from dataclasses import replace
from typing import Any

import pytest

from kiosk.content.campaign.campaign_reader import built_in
from kiosk.visit.booth_page import BoothPage
from kiosk.visit.pages.page_context import Booth, Moment
from kiosk.visit.pages.visit_pages import booth_page
from kiosk.visit.transitions import begin
from kiosk.visit.visit import Accessibility, BoothPlace, BoothSettings, HeartState, Visit
from tests.visit.transcript import NOON, UNSEEN, booth, frame, told


def visit(place: BoothPlace, **more: Any) -> Visit:
    """A visitor in Brussels at a place, who reads English."""
    start = begin(BoothSettings("en", "BE", can_speak=True))
    return replace(start, **{"place": place, **more})


def page(at: Visit, of: Booth | None = None) -> BoothPage:
    """The page itself."""
    return booth_page(of or booth(), at, Moment(NOON, 131))


def lines(text: str) -> list[str]:
    """The lines of a block that is indented as code is."""
    return [line.strip() for line in text.strip().splitlines()]


def test_home_has_three_ways_and_two_smaller_ones() -> None:
    """Nothing there may put somebody at risk: the way to help has no picture, and that to the signs about
    oneself tells nothing.
    """
    assert told(visit("home")) == lines("""
        layout: tiles
        title: What brings you here?
        buttons: Know the signs / What to look for, and what to do (luggage-river.svg, main) → go signs
        buttons: Get help / Numbers you can call (main) → go help
        buttons: Show support / Add a heart, or learn more (stadium-heart.svg, main) → go support
        buttons: Your job, your trip (set-travel) → go about-you
        buttons: About the Blue Heart (act-heart) → go story-what
    """)


@pytest.mark.parametrize(
    ("locale", "expected"),
    [
        (
            "en",
            """
            back: Back (act-back) → back
            nav: First page (act-home) → go home
            nav: English / “English. Choose your language” (act-language) → languages
            nav: Easier to read (act-accessibility) → easier
            leave: Hide this page (act-leave) → leave
            """,
        ),
        (
            "ar",
            """
            back: رجوع [ar] (act-back mirrored) → back
            nav: الصفحة الأولى [ar] (act-home) → go home
            nav: العربية [ar] / “العربية. اختيار اللغة” (act-language) → languages
            nav: لقراءة أسهل [ar] (act-accessibility) → easier
            leave: إخفاء هذه الصفحة [ar] (act-leave mirrored) → leave
            """,
        ),
    ],
)
def test_every_page_has_the_way_home_out_and_to_another_language(locale: str, expected: str) -> None:
    """And what makes it easier; the door opens the other way where lines run from right to left."""
    accessibility = Accessibility(larger=True)
    shown = page(visit("support", locale=locale, accessibility=accessibility))
    assert frame(shown) == lines(expected)
    assert (shown.place, shown.locale, shown.right_to_left) == ("support", locale, locale == "ar")
    assert shown.accessibility == accessibility


def test_the_seconds_that_are_left_are_counted_in_the_digits_of_the_language() -> None:
    """As every number but those of telephones."""
    warned = page(visit("home", warned_since=1.0, locale="bn"))
    assert warned.idle_warning is not None
    assert warned.idle_warning.digits == "০১২৩৪৫৬৭৮৯"


def test_who_is_still_there_is_asked() -> None:
    """Why, and how many seconds are left; else nothing covers a page."""
    asked = told(visit("home", warned_since=1.0), seconds_left=17)
    assert asked[-1] == (
        "idle_warning: Are you still there? | The screen will clear, to keep this private. | "
        "Yes, go on (main) → stay | No, clear it now → clear | 17 s"
    )
    assert asked[:-1] == told(visit("home"), seconds_left=17)


def test_languages_are_named_in_themselves() -> None:
    """The one in use is marked."""
    assert told(visit("languages", locale="en")) == lines("""
        layout: grid
        title: Choose your language
        buttons: English (act-done, on) → language en
        buttons: Français [fr] → language fr
        buttons: العربية [ar] → language ar
        columns: 6
    """)


def test_more_languages_than_have_room_have_pages() -> None:
    """As many on one as on the other, and fewer where the text is larger; the ways on say where they lead."""
    many = replace(booth(), languages=("en", "fr", "ar", "de") * 10)
    first, last = told(visit("languages"), many), told(visit("languages", page_index=1), many)
    assert sum(line.startswith("buttons:") for line in first) == 20
    assert first[-3:] == ["later: Next (act-back mirrored, onward) → page 1", "columns: 6", "where: 1 of 2"]
    assert sum(line.startswith("buttons:") for line in last) == 20
    assert last[-3:] == ["earlier: Previous (act-back) → page 0", "columns: 6", "where: 2 of 2"]
    assert told(visit("languages", page_index=7), many) == last
    larger = Accessibility(larger=True)
    assert told(visit("languages", page_index=1, accessibility=larger), many)[-5:] == [
        "earlier: Previous (act-back) → page 0",
        "later: Next (act-back mirrored, onward) → page 2",
        "columns: 4",
        "is_bare: True",
        "where: 2 of 3",
    ]


@pytest.mark.parametrize(
    ("locale", "name"),
    [("de", "Deutsch"), ("zh-Hans", "简体中文"), ("zh-Hant", "繁體中文"), ("pt-BR", "Português"),
     ("fil", "Filipino"), ("ru", "Русский"), ("ja", "日本語"), ("am", "አማርኛ")],
)  # fmt: skip
def test_a_language_is_written_as_its_readers_write_it(locale: str, name: str) -> None:
    """With a capital letter where its script has any."""
    [button] = page(visit("languages"), replace(booth(), languages=(locale,))).buttons
    assert (button.words.text, button.words.locale) == (name, locale)


def test_switches_say_what_they_do() -> None:
    """Which are on; reading aloud where there is a voice for the language, and headphones."""
    on = visit("easier", accessibility=Accessibility(contrast=True))
    assert told(on) == lines("""
        layout: switches
        title: Make this screen easier
        buttons: Larger text / One third bigger (act-text-size) → accessibility larger
        buttons: More contrast / Black, white and yellow (act-contrast, on) → accessibility contrast
        buttons: Lower controls / Everything within reach (act-low-reach) → accessibility low
        buttons: Less motion / Nothing moves (act-still) → accessibility still
        buttons: Read aloud / Plug in your headphones first (act-listen) → accessibility aloud
        buttons: Undo all → accessibility none
        buttons: Done (main) → done
    """)
    mute = replace(on, settings=BoothSettings("en", "BE", can_speak=False))
    for silent in (mute, replace(on, locale="fr")):
        assert not [line for line in told(silent) if line.endswith("aloud")]


@pytest.mark.parametrize(
    ("inches", "is_offered"), [(None, True), (32.0, True), (20.0, True), (19.9, False), (10.1, False)]
)
def test_lower_controls_are_offered_where_they_would_lie_lower(
    inches: float | None, is_offered: bool
) -> None:
    """Hands reach all of a screen under 20 inches."""
    made = booth()
    screen = made.display.screen.model_copy(update={"diagonal_inches": inches})
    at = replace(made, display=made.display.model_copy(update={"screen": screen}))
    offered = [one.argument for one in page(visit("easier"), at).buttons if one.action == "accessibility"]
    assert ("low" in offered) == is_offered
    assert {"larger", "contrast", "still", "aloud"} <= {*offered}


LARGER = Accessibility(larger=True)


@pytest.mark.parametrize("place", ["home", "support", "easier"])
def test_larger_words_leave_out_what_is_added_to_them(place: BoothPlace) -> None:
    """All that can be touched is there, by its name alone."""
    usual, larger = page(visit(place)).buttons, page(visit(place, accessibility=LARGER)).buttons
    assert [one.words for one in larger] == [one.words for one in usual]
    assert any(one.more for one in usual)
    assert not any(one.more for one in larger)


@pytest.mark.parametrize(
    ("ease", "target"), [(LARGER, 0.0), (Accessibility(low=True), 0.0), (Accessibility(), 131.0)]
)
def test_places_have_a_page_of_their_own_where_signs_need_the_room(
    ease: Accessibility, target: float
) -> None:
    """With larger words, lower controls or on a small screen: the place that is chosen leads to all."""
    at = replace(booth(), target=target)
    [tab] = page(visit("signs", setting="hotel", accessibility=ease), at).tabs
    assert (tab.action, tab.argument, tab.words.text) == ("go", "settings", "Hotel")
    assert not tab.is_on  # it is a way to the others, and nothing that was said of anybody
    shown = page(visit("settings", setting="hotel", accessibility=ease), at)
    usual = page(visit("signs", setting="hotel")).tabs
    assert (shown.layout, shown.buttons) == ("grid", usual)
    assert len(usual) == 8


@pytest.mark.parametrize(("ease", "target"), [(LARGER, 0.0), (Accessibility(), 131.0)])
def test_a_sign_and_what_to_do_stand_one_after_the_other(ease: Accessibility, target: float) -> None:
    """Where words or fingers need the room: two parts that have together what a page has elsewhere."""
    at = replace(booth(), target=target)
    usual = page(visit("sign", sign="papers-held"))
    first, second = (
        page(visit("sign", sign="papers-held", accessibility=ease, part=part), at) for part in (0, 1)
    )
    for number, shown in enumerate((first, second)):
        tabs = [(one.words.text, one.action, one.argument, one.is_on) for one in shown.tabs]
        assert tabs == [
            ("The sign", "part", "0", number == 0),
            ("What to do", "part", "1", number == 1),
        ]
        assert (shown.title, shown.later) == (usual.title, usual.later)
    alone = (usual.text, usual.caveat, usual.buttons)
    assert (first.steps, first.text, first.caveat, first.buttons) == ((), *alone)
    assert (second.steps, second.text, second.caveat, second.buttons) == (usual.steps, None, None, ())
    assert usual.tabs == ()


SIGNS = """
    layout: signs
    title: Know the signs
    text: Where do you see it?
    tabs: Airport (set-travel, on) → setting airport
    tabs: On board (set-aboard) → setting aircraft
    tabs: Road and rail (set-road) → setting transport
    tabs: Hotel (set-hotel) → setting hotel
    tabs: Event (set-event) → setting event
    tabs: Work (set-work) → setting workplace
    tabs: Home (set-home) → setting home
    tabs: Online (set-online) → setting online
    buttons: Someone else keeps their passport (sign-passport-held) → sign papers-held
    buttons: Someone else answers for them (sign-spoken-for) → sign spoken-for
    buttons: They are never left alone (sign-never-alone) → sign never-alone
    buttons: They do not know their destination (sign-unknown-address) → sign unknown-destination
    ways: Your job, your trip (set-travel) → go about-you
    note: One sign alone proves nothing.
    later: Next (act-back mirrored, onward) → page 1
    columns: 2
    where: 1 of 4
"""


def test_signs_are_those_of_a_setting() -> None:
    """The airport's first, four on a page; a screen reader says the whole sentence. One proves nothing."""
    assert told(visit("signs")) == lines(SIGNS)
    hotel = told(visit("signs", setting="hotel"))
    assert "tabs: Airport (set-travel) → setting airport" in hotel
    assert "tabs: Hotel (set-hotel, on) → setting hotel" in hotel
    assert [one.argument for one in page(visit("signs", setting="hotel")).buttons] == [
        "papers-held", "spoken-for", "never-alone", "looks-for-permission",
    ]  # fmt: skip


def test_what_runs_with_the_lines_runs_the_other_way_in_arabic() -> None:
    """Trains, planes and people who turn to each other; a bed is the same everywhere."""
    shown = page(visit("signs", locale="ar"))
    assert [tab.argument for tab in shown.tabs if tab.mirrored] == [
        "airport",
        "aircraft",
        "transport",
        "event",
    ]
    assert {one.argument: one.mirrored for one in page(visit("about-you", locale="ar")).buttons} == {
        "you-papers": True, "you-cannot-leave": True, "you-debt": True, "you-pay": True,
    }  # fmt: skip
    sign = page(visit("sign", sign="papers-held", locale="ar"))
    assert sign.later
    assert not sign.later.mirrored
    assert [mirrored for panel in sign.steps for _, _, mirrored in panel.steps] == [True] * 5
    assert sign.mirrored
    english = page(visit("signs"))
    assert not [one for one in (*english.tabs, *english.buttons) if one.mirrored]


ABOUT_YOU = """
    layout: signs
    title: Your job, your trip
    text: You can talk to someone.
    buttons: Someone threatens you (sign-fear) → sign you-threats
    buttons: Not what they promised (sign-job-lure) → sign you-promise
    buttons: A marriage you did not choose (sign-does-not-want-to-go) → sign you-marry
    ways: Get help (act-call, main) → go help
    earlier: Previous (act-back) → page 0
    columns: 2
    where: 2 of 2
"""


def test_signs_about_oneself_lead_to_help() -> None:
    """They speak to the person concerned, by themselves, and have no caveat: it is theirs to say."""
    assert told(visit("about-you", page_index=1)) == lines(ABOUT_YOU)
    assert [one.argument for one in page(visit("about-you")).buttons] == [
        "you-papers", "you-cannot-leave", "you-debt", "you-pay",
    ]  # fmt: skip


def test_a_sign_says_what_to_do_and_what_not() -> None:
    """In panels apart; whose number there is for it, and where the sign stands among those of its setting."""
    assert told(visit("sign", sign="papers-held", setting="airport")) == lines("""
        layout: sign
        title: Someone else holds their passport and ticket
        text: Someone else shows their papers, and does not give them back.
        buttons: Help line 078 05 58 00 (act-call, main) → number be-contact-point
        buttons: In danger now? 112 → number emergency
        steps: What to do [do] | Keep your distance. (act-keep-distance) | Remember the place, the time and what you saw. (act-note)
        steps: What not to do [do not] | Do not confront anyone. (act-do-not-confront) | Do not follow anyone. (act-do-not-follow) | Do not film or post. (act-do-not-film)
        caveat: One sign alone proves nothing.
        pictogram: sign-passport-held
        later: Next (act-back mirrored, onward) → sign spoken-for
        where: 1 of 16
    """)  # noqa: E501


def test_signs_are_turned_over_from_the_first_to_the_last() -> None:
    """And back; one that is not of the setting stands nowhere among its signs."""
    first = shown = page(visit("sign", sign="papers-held"))
    assert first.earlier is None
    for number in range(2, 17):
        assert shown.later
        before, shown = shown.later.argument, page(visit("sign", sign=shown.later.argument))
        assert shown.earlier
        assert told(visit("sign", sign=before))[-1] == f"where: {number} of 16"
    assert shown.later is None
    assert page(visit("sign", sign="papers-held", setting="online")).where is None


def test_a_sign_about_oneself_leads_to_help() -> None:
    """It tells nobody to keep away or to call for somebody else."""
    assert told(visit("sign", sign="you-pay")) == lines("""
        layout: sign
        title: You do not get the pay you worked for
        text: Nobody pays you, or another person takes it. You cannot send money home.
        buttons: Get help (act-call, main) → go help
        pictogram: sign-little-pay
        note: You choose whether to call, and what to say.
        earlier: Previous (act-back) → sign you-debt
        later: Next (act-back mirrored, onward) → sign you-threats
        where: 4 of 7
    """)


@pytest.mark.parametrize(
    ("country", "offered"),
    [
        ("US", ["Help line 1-888-373-7888", "In danger now? 911"]),
        ("JP", ["To report what you saw 0120-924-839", "In danger now? 110"]),
        ("TR", ["Police 157", "In danger now? 112"]),
        ("MN", ["In danger now? 102"]),
        ("AQ", []),
    ],
)
def test_a_number_is_offered_by_whose_it_is(country: str, offered: list[str]) -> None:
    """The screen calls nobody: the button leads to its page. Where nobody is known, nobody is named."""
    shown = page(visit("sign", sign="papers-held", country=country), booth(country=country))
    assert [one.words.text.translate(UNSEEN) for one in shown.buttons] == offered
    assert {one.action for one in shown.buttons} <= {"number"}


def test_where_staff_are_trained_they_are_told() -> None:
    """The help line is theirs to call; the number for danger is everybody's."""
    trained = told(visit("sign", sign="papers-held"), booth(staff_trained=True))
    assert any("Tell a member of staff. (act-tell-staff)" in line for line in trained)
    assert [line for line in trained if line.startswith("buttons")] == [
        "buttons: In danger now? 112 → number emergency"
    ]


def test_support_has_a_heart_a_gift_and_more_to_learn() -> None:
    """Each where there is one: a wall, a page for gifts, a page to follow. What it is about always is."""
    tiles = lines("""
        buttons: Add a heart / No name. No photo. Just a heart. (lapel-pin.svg, main) → go wall
        buttons: About the fund / Help survivors of trafficking rebuild their lives. (passport-returned.svg, main) → go give
        buttons: Learn more online / See what the campaign does. (light-in-hand.svg, main) → go follow
        buttons: About the Blue Heart / What it stands for (why-blue.svg, main) → go story-what
    """)  # noqa: E501
    heading = ["layout: tiles", "title: Show support"]
    assert told(visit("support")) == [*heading, *tiles]
    assert told(visit("support"), hearts=None) == [*heading, *tiles[1:]]
    assert told(visit("support"), without_links()) == [*heading, tiles[0], tiles[3]]
    for kind, wanted in (("donate", tiles[:2]), ("learn", [tiles[0], tiles[2]])):
        assert told(visit("support"), without_links(kind)) == [*heading, *wanted, tiles[3]]


def without_links(*but: str) -> Booth:
    """A booth whose campaign has these links alone, or none."""
    links = built_in().links
    assert links is not None
    kept = {kind: getattr(links, kind) if kind in but else None for kind in ("donate", "learn")}
    return booth(built_in().model_copy(update={"links": links.model_copy(update=kept) if but else None}))


def test_a_gift_is_given_on_the_visitor_s_telephone() -> None:
    """The code, its address in letters, where the money goes; the screen never asks for any."""
    assert told(visit("give")) == lines("""
        layout: code
        title: Help survivors of trafficking rebuild their lives.
        text: The UN Voluntary Trust Fund for Victims of Trafficking in Persons helps survivors.
        codes: https://www.unodc.org/unodc/en/human-trafficking-fund/unvtf-about.html | Scan to read about the fund | www.unodc.org | Code to scan: www.unodc.org
        caveat: Check the address:
        picture: passport-returned.svg
        note: You never pay at this screen, and never enter card details.
    """)  # noqa: E501
    assert told(visit("follow")) == lines("""
        layout: code
        title: Learn more about the Blue Heart.
        text: See what the campaign does.
        codes: https://www.unodc.org/unodc/en/blueheart/highlights.html | Scan to learn more | www.unodc.org | Code to scan: www.unodc.org
        caveat: Check the address:
        picture: light-in-hand.svg
    """)  # noqa: E501


def test_a_code_tells_the_fund_from_where_it_was_scanned_if_the_display_says_so() -> None:
    """The display, the campaign and the page of the booth; nothing of the visitor."""
    [code] = page(visit("give"), booth(attribution=True)).codes
    assert code.link.endswith(
        "?utm_source=BRU-DEMO-1&utm_medium=display&utm_campaign=blue-heart&utm_content=booth-donate"
    )


WALL = """
    layout: wall
    title: A wall of hearts
    buttons: Add my heart (act-heart, main) → heart
    buttons: About the fund (act-donate) → go give
    buttons: Wear the heart (act-heart) → go wear
    note: No name. No photo. Just a heart.
    count: 1,249
    counted: hearts on this wall
    hearts: 1249
    heart: none
"""


def wall(heart: HeartState, number: int = 0, of: Booth | None = None, *, is_crowd: bool = False) -> list[str]:
    """The lines of the wall by which it differs from the one on which nobody gave a heart yet."""
    found = visit("wall", heart=heart, number=number)
    found = replace(found, settings=replace(found.settings, is_crowd=is_crowd))
    return [line for line in told(found, of, hearts=1249) if line not in lines(WALL)]


def test_the_wall_counts_hearts() -> None:
    """In words of that number; a visitor may add one."""
    assert told(visit("wall"), hearts=1249) == lines(WALL)
    assert "counted: heart on this wall" in told(visit("wall"), hearts=1)
    assert "count: 0" in told(visit("wall"), hearts=None)


def test_a_heart_that_is_given_is_told_in_each_of_its_states() -> None:
    """That it takes a moment, at once; thanks; or that it was not added, and what else there is to do."""
    moment = "text: One moment, please."
    assert wall("asked") == [moment, "heart: asked"]
    assert wall("waiting") == [moment, "heart: waiting"]
    thanks = "text: Thank you. Heart 1,249 is yours."
    assert wall("given", 1249) == [thanks, "note: Want to do more?", "heart: given"]
    assert wall("failed") == lines("""
        text: Your heart was not added.
        buttons: Try again (main) → heart
        buttons: Learn more online (act-scan) → go follow
        note: Nothing was lost.
        heart: failed
    """)
    one_more = "buttons: One more heart (act-heart, main) → heart"
    assert wall("more", 1249, is_crowd=True) == [thanks, one_more, "heart: more"]


@pytest.mark.parametrize("heart", ["none", "asked", "given", "failed"])
def test_every_state_of_a_heart_has_as_many_ways_on(heart: HeartState) -> None:
    """So that nothing of the page moves from its place, whatever pages the campaign has."""
    for campaign, ways in ((booth(), 2), (without_links(), 1), (without_links("donate"), 2)):
        found = [line for line in told(visit("wall", heart=heart), campaign) if "→ go" in line]
        assert len(found) == ways


@pytest.mark.parametrize(
    ("number", "is_round"), [(99, False), (100, True), (500, True), (1500, False), (1000, True), (7000, True)]
)
def test_a_round_number_is_told_to_all_in_a_crowd(number: int, is_round: bool) -> None:
    """In one calm sentence, and nowhere else."""
    told_ = f"text: Heart number {number:,}. Thank you all."
    assert (told_ in wall("given", number, is_crowd=True)) == is_round
    assert told_ not in wall("given", number)


@pytest.mark.parametrize("place", ["give", "wall", "languages", "countries", "number"])
def test_back_points_to_where_reading_begins(place: BoothPlace) -> None:
    """To the left, and in Arabic to the right."""
    for locale, is_mirrored in (("en", False), ("ar", True)):
        back = page(visit(place, locale=locale, contact="be-surya")).back
        assert back is not None
        assert (back.action, back.pictogram, back.mirrored) == ("back", "act-back", is_mirrored)
