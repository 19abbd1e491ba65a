"""What the pages of a visit do: each heart is one, and every way back leads to where one came from."""

from dataclasses import replace

import pytest

from kiosk.visit.transitions import begin, step
from kiosk.visit.visit import Accessibility, BoothPlace, HeartKept, SlideBegan, Tick, Touch
from tests.visit.visiting import (
    BACK,
    CLEAR,
    EASIER,
    HEART,
    HOME,
    LANGUAGES,
    LEAVE,
    SETTINGS,
    WAYS,
    after,
    at_place,
)

everywhere = pytest.mark.parametrize("place", WAYS)


def test_one_heart_a_visit() -> None:
    """Whether it is on its way to the disk or there; its number is the visitor's."""
    wall = at_place("wall")
    asked = step(wall, HEART, 50.0)
    assert (asked.heart, asked.last_heart) == ("asked", 50.0)
    assert step(asked, HEART, 55.0).last_heart == 50.0
    given_ = step(asked, HeartKept(12), 56.0)
    assert (given_.heart, given_.number) == ("given", 12)
    again = after([HOME, *WAYS["wall"][1:], HEART, Tick()], given_, at=90.0)
    assert (again.place, again.heart, again.number, again.last_heart) == ("wall", "given", 12, 56.0)
    assert step(given_, HeartKept(13), 91.0) == given_


@pytest.mark.parametrize(("at", "heart"), [(50.0, "waiting"), (59.9, "waiting"), (60.0, "asked")])
def test_no_heart_within_ten_seconds_of_the_last(at: float, heart: str) -> None:
    """Whoever's the last was; the visitor is asked for a moment, and need not touch again."""
    left = after([*WAYS["wall"], HEART, HeartKept(12), CLEAR, LEAVE], at=50.0)
    last = step(left, SlideBegan("fact"), 52.0)
    assert last == replace(begin(SETTINGS), last_heart=50.0)
    visit = after([*WAYS["wall"], HEART], last, at=at)
    assert visit.heart == heart
    assert step(visit, Tick(), 59.9).heart == heart
    asked = step(visit, Tick(), 60.0)
    assert asked.heart == "asked"
    assert visit.next_deadline == (60.0 if heart == "waiting" else at + visit.patience)


def test_a_heart_that_waits_is_given_wherever_its_visitor_goes() -> None:
    """They were told that it takes a moment, and went on reading."""
    last = replace(begin(SETTINGS), last_heart=50.0)
    visit = after([*WAYS["wall"], HEART, HOME], last, at=55.0)
    assert step(visit, Tick(), 60.0).heart == "asked"


def test_a_heart_that_was_not_kept_was_not_given() -> None:
    """The disk was full: the visitor is told, and may try again at once."""
    visit = after([*WAYS["wall"], HEART, HeartKept(None)], at=50.0)
    assert visit.heart == "failed"
    again = step(visit, HEART, 51.0)
    assert again.heart == "asked"
    assert step(again, HeartKept(12), 52.0).number == 12


def test_a_heart_that_is_kept_after_all_was_given() -> None:
    """A disk that hung for longer than a visitor is let wait, and then wrote it."""
    failed = after([*WAYS["wall"], HEART, HeartKept(None)], at=50.0)
    late = step(failed, HeartKept(12), 58.0)
    assert (late.heart, late.number) == ("given", 12)
    assert step(begin(SETTINGS), HeartKept(12), 58.0) == begin(SETTINGS)


def test_in_a_crowd_one_heart_follows_the_other() -> None:
    """In the same visit, three seconds after the last was kept; what was given is told until then."""
    visit = replace(at_place("wall"), settings=replace(SETTINGS, is_crowd=True))
    given_ = after([HEART, HeartKept(12)], visit, at=50.0)
    assert step(given_, HEART, 52.0).heart == "given"
    assert given_.next_deadline == 53.0
    assert step(given_, Tick(), 52.9).heart == "given"
    more = step(given_, Tick(), 53.0)
    assert (more.heart, more.number) == ("more", 12)
    assert more.next_deadline == visit.touched + visit.patience + 50.0
    again = after([HEART, HeartKept(13)], more, at=53.0)
    assert (again.heart, again.number) == ("given", 13)


def test_in_a_crowd_a_heart_waits_three_seconds() -> None:
    """Also for the next visitor, so that nobody hammers at the glass."""
    crowd = replace(SETTINGS, is_crowd=True)
    visit = after([*WAYS["wall"], HEART], replace(begin(crowd), last_heart=50.0), at=51.0)
    assert visit.heart == "waiting"
    assert step(visit, Tick(), 53.0).heart == "asked"


def test_a_heart_kept_late_is_nobodys() -> None:
    """Who left before it was on the disk is not shown to the next visitor as its giver."""
    left = after([*WAYS["wall"], HEART, LEAVE, SlideBegan("fact")], at=50.0)
    visit = after([*WAYS["wall"], HeartKept(12)], left, at=52.0)
    assert (visit.heart, visit.number) == ("none", 0)


@everywhere
def test_hearts_are_given_at_the_wall(place: BoothPlace) -> None:
    """And nowhere else."""
    assert (step(at_place(place), HEART, 50.0).heart == "asked") == (place == "wall")


@pytest.mark.parametrize("place", [place for place in WAYS if place not in ("languages", "easier")])
@pytest.mark.parametrize(
    "through", [(LANGUAGES,), (EASIER,), (EASIER, LANGUAGES), (LANGUAGES, EASIER, LANGUAGES)]
)
def test_language_and_easier_lead_back(place: BoothPlace, through: tuple[Touch, ...]) -> None:
    """To the page they were opened on, with its sign, country and number; never to each other."""
    visit = replace(at_place(place), country="TH", setting="hotel")
    opened = after(through, visit, at=1.0)
    assert opened.place in ("languages", "easier")
    back = step(opened, BACK, 2.0)
    assert replace(back, return_to=visit.return_to, touched=visit.touched) == visit
    if opened.place == "languages":
        chosen = step(opened, Touch("language", "am"), 2.0)
        assert replace(chosen, return_to=visit.return_to, touched=visit.touched) == replace(
            visit, locale="am"
        )


@pytest.mark.parametrize("through", [(), (LANGUAGES, BACK), (EASIER, Touch("accessibility", "low"), BACK)])
@pytest.mark.parametrize("page", ["signs", "about-you"])
def test_a_sign_leads_back_to_its_list(page: BoothPlace, through: tuple[Touch, ...]) -> None:
    """Who opened it among the signs about themselves stays there, whatever they chose on the way."""
    sign = after(
        [Touch("sign", "no-passport"), *through, Touch("sign", "cannot-leave"), *through], at_place(page)
    )
    assert (sign.place, sign.sign) == ("sign", "cannot-leave")
    assert step(sign, BACK, 1.0).place == page


def test_a_sign_opened_later_leads_back_to_its_own_list() -> None:
    """Having been among the signs about oneself before is no matter."""
    about = after([Touch("sign", "cannot-leave"), BACK, LANGUAGES, BACK], at_place("about-you"))
    visit = after([Touch("go", "signs"), Touch("sign", "no-passport"), BACK], about)
    assert visit.place == "signs"
    visit = after([Touch("sign", "no-passport"), HOME, Touch("go", "signs"), Touch("sign", "x"), BACK], about)
    assert visit.place == "signs"


def test_a_sign_leads_back_to_the_page_it_was_on() -> None:
    """Nobody looks for their place in a list again."""
    visit = after([Touch("page", "2"), Touch("sign", "no-passport"), BACK], at_place("signs"))
    assert (visit.place, visit.page_index) == ("signs", 2)


@pytest.mark.parametrize("touch", [HOME, Touch("go", "help")])
def test_going_on_leaves_nothing_behind(touch: Touch) -> None:
    """Neither the sign that was read nor the number that was looked at is held longer than it is shown."""
    visit = step(replace(at_place("sign"), contact="ch-act212"), touch, 1.0)
    assert (visit.sign, visit.contact) == ("", "")


@pytest.mark.parametrize(
    ("place", "touch"),
    [
        ("signs", Touch("setting", "hotel")),
        ("signs", Touch("go", "about-you")),
        ("signs", BACK),
        ("about-you", Touch("go", "help")),
        ("countries", Touch("country", "TH")),
        ("help", Touch("number", "ch-act212")),
        ("help", Touch("go", "countries")),
        ("countries", BACK),
        ("languages", Touch("language", "am")),
        ("languages", BACK),
        ("easier", BACK),
        ("signs", LANGUAGES),
        ("signs", EASIER),
    ],
)
def test_another_list_begins_at_its_first_page(place: BoothPlace, touch: Touch) -> None:
    """Whoever was on the third page of the airport's signs is on the first of the hotel's."""
    visit = after([Touch("page", "2"), touch], at_place(place))
    assert (visit.place == place, visit.page_index) == (touch.action == "setting", 0)


@pytest.mark.parametrize(
    ("place", "parent"),
    [
        ("home", "home"), ("signs", "home"), ("settings", "signs"), ("about-you", "signs"), ("help", "home"),
        ("countries", "help"), ("number", "help"), ("support", "home"), ("give", "support"),
        ("follow", "support"), ("wall", "support"),
    ],
)  # fmt: skip
def test_back_is_the_page_before(place: BoothPlace, parent: BoothPlace) -> None:
    """Towards home, and never out of the visit."""
    assert step(at_place(place), BACK, 1.0).place == parent


@pytest.mark.parametrize(
    ("slide", "place", "parent"),
    [("help", "help", "home"), ("donate", "give", "support"), ("self-check", "about-you", "home")],
)
def test_back_from_a_page_that_a_slide_opened_is_one_step_up(
    slide: str, place: BoothPlace, parent: BoothPlace
) -> None:
    """Nobody was on a page before it."""
    visit = after([Touch("begin", slide=slide)])
    assert visit.place == place
    assert step(visit, BACK, 1.0).place == parent


def test_back_leads_through_the_pages_and_never_in_a_circle() -> None:
    """With what stood on each: the leaf of a list, the sign, the country. Who went to and fro between two
    pages is home after as many steps as there are pages.
    """
    visit = after(
        [
            Touch("begin"), Touch("go", "signs"), Touch("page", "1"), Touch("sign", "no-passport"),
            Touch("number", "ch-act212"),
        ]
    )  # fmt: skip
    back = step(visit, BACK, 1.0)
    assert (back.place, back.sign) == ("sign", "no-passport")
    assert (step(back, BACK, 1.0).place, step(back, BACK, 1.0).page_index) == ("signs", 1)
    about = after([HOME, Touch("go", "help"), *[Touch("go", "about-you"), Touch("go", "help")] * 5], visit)
    assert (about.place, step(about, BACK, 1.0).place) == ("help", "home")
    abroad = after(
        [
            HOME,
            Touch("go", "help"),
            Touch("go", "countries"),
            Touch("country", "TH"),
            Touch("number", "x"),
            BACK,
        ],
        visit,
    )
    assert (abroad.place, abroad.country, step(abroad, BACK, 1.0).country) == ("help", "TH", "CH")


def test_a_place_is_chosen_on_a_page_of_its_own_too() -> None:
    """And leads back to the signs that are seen there, from the first of them on."""
    signs = after([Touch("page", "2")], at_place("signs"))
    chosen = after([Touch("go", "settings"), Touch("setting", "hotel")], signs)
    assert (chosen.place, chosen.setting, chosen.page_index) == ("signs", "hotel", 0)
    assert step(chosen, BACK, 1.0).place == "home"
    unchanged = after([Touch("go", "settings"), BACK], signs)
    assert (unchanged.place, unchanged.setting, unchanged.page_index) == ("signs", signs.setting, 2)


@pytest.mark.parametrize(
    "touch",
    [BACK, HOME, LANGUAGES, EASIER, Touch("sign", "cannot-leave"), Touch("page", "1"), Touch("number", "x")],
)
def test_what_is_opened_next_begins_with_its_first_part(touch: Touch) -> None:
    """Whoever read what to do about a sign is told of the next one from its beginning."""
    second = step(at_place("sign"), Touch("part", "1"), 1.0)
    assert (second.place, second.part) == ("sign", 1)
    assert step(second, Touch("part", "0"), 2.0).part == 0
    assert step(second, touch, 2.0).part == 0


@pytest.mark.parametrize("argument", ["", "-1", "x", "\u00b3"])
def test_a_part_that_is_none_turns_nothing(argument: str) -> None:
    """A number alone names one."""
    second = step(at_place("sign"), Touch("part", "1"), 1.0)
    assert step(second, Touch("part", argument), 1.0) == second


def test_nothing_of_the_way_is_left_at_home() -> None:
    """Whoever touches "Back" there stays there."""
    visit = after([HOME, BACK], at_place("number"))
    assert (visit.place, visit.trail, visit.contact) == ("home", (), "")


def test_another_countrys_lines() -> None:
    """A country that is chosen is the one whose lines are shown, also after a number of it was seen."""
    visit = after([Touch("country", "TH")], at_place("countries"))
    assert (visit.place, visit.country) == ("help", "TH")
    number = after([Touch("number", "th-1300")], visit)
    assert (number.place, number.contact) == ("number", "th-1300")
    assert step(number, BACK, 1.0) == replace(visit, touched=1.0)


@everywhere
def test_a_button_of_another_page_does_nothing(place: BoothPlace) -> None:
    """However it came there: a second finger, a page that was just replaced."""
    allowed = {
        "language": {"languages"}, "setting": {"signs", "settings"}, "sign": {"signs", "sign", "about-you"},
        "country": {"countries"}, "number": {"help", "sign"}, "accessibility": {"easier"},
    }  # fmt: skip
    visit = at_place(place)
    for action, places in allowed.items():
        changed = replace(step(visit, Touch(action, "larger"), 1.0), touched=visit.touched) != visit
        assert changed == (place in places), action


def test_switches_make_it_easier() -> None:
    """Each by itself, on and off, and all off at once; they stay through the visit."""
    visit = at_place("easier")
    for name in ("larger", "contrast", "low", "still", "aloud"):
        on = step(visit, Touch("accessibility", name), 1.0)
        assert on.accessibility == replace(Accessibility(), **{name: True})
        assert step(on, Touch("accessibility", name), 2.0).accessibility == Accessibility()
    both = after([Touch("accessibility", "low"), Touch("accessibility", "aloud"), BACK, HOME], visit)
    assert both.accessibility == Accessibility(low=True, aloud=True)
    assert after([EASIER, Touch("accessibility", "none")], both).accessibility == Accessibility()


def test_a_booth_without_a_voice_reads_nothing_aloud() -> None:
    """Even if the switch were touched."""
    visit = after(
        [*WAYS["easier"], Touch("accessibility", "aloud")], begin(replace(SETTINGS, can_speak=False))
    )
    assert visit.accessibility == Accessibility()
