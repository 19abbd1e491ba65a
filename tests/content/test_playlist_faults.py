"""What is wrong with playlists and links, alone or beside each other, is told at its line."""

from pathlib import Path

import pytest

from kiosk.content.campaign.campaign_reader import read_campaign
from tests.content.packs import RIGHT, SLIDES, TOP, campaign_faults, marked, pack, playlist, slide


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            'slides = ["picture", "word"]  # !',
            'playlists[2].slides[2]: there is no slide "word"; did you mean "words"?',
        ),
        ("slides = []  # !", "playlists[2].slides: is empty"),
        (
            'slides = "words"  # !',
            'playlists[2].slides: "words" is not a list in square brackets: write slides = ["words"]',
        ),
        ('slides = ["words"]\nid = "first"  # !', "playlists[2].id: "),
        ('slides = ["words"]\nevery = 0  # !', "playlists[2].every: 0 is less than 1, the least it may be"),
        (
            'slides = ["words"]\npriority = 2\nevery = 3  # !',
            (
                "playlists[2].every: stands beside priority, but an insert has no priority: "
                "remove one of the two"
            ),
        ),
        ('slides = ["words"]\npriority = 2.5  # !', "playlists[2].priority: 2.5 is not a whole number"),
        (
            f'slides = ["words"]\npriority = 1{"0" * 30}  # !',
            "playlists[2].priority: 1000000000000000000000000000000 is more than 1000, the most it may be",
        ),
        (
            'slides = ["words"]\nwhen = { day = ["sat"] }  # !',
            'playlists[2].when.day: unknown key "day"; did you mean "days"?',
        ),
        (
            'slides = ["words"]\nwhen = { days = ["saturday"] }  # !',
            'playlists[2].when.days[1]: "saturday" is not a day; did you mean "sat"?',
        ),
        (
            'slides = ["words"]\nwhen.hours = [\n"06:00-08:00",\n"6-9",  # !\n]',
            'playlists[2].when.hours[2]: "6-9" is not a span of hours; did you mean "06:00-09:00"?',
        ),
        (
            'slides = ["words"]\nwhen.dates = "07-30"  # !',
            'playlists[2].when.dates: "07-30" is not a list in square brackets: write dates = ["07-30"]',
        ),
        ('slides = ["words"]\nwhen = "today"  # !', 'playlists[2].when: "today" is not a table'),
        (
            'slides = ["words"]\nwhere = { country = ["BE"] }  # !',
            'playlists[2].where.country: unknown key "country"; did you mean "countries"?',
        ),
        (
            'slides = ["words"]\nwhere.countries = [\n"EU",\n"Belgium",  # !\n]',
            (
                'playlists[2].where.countries[2]: "Belgium" is no country code of ISO 3166, as JP; '
                'did you mean "BE"?'
            ),
        ),
        (
            'slides = ["words"]\nwhere.countries = ["eu"]  # !',
            'playlists[2].where.countries[1]: "eu" is no country code of ISO 3166, as JP; did you mean "EU"?',
        ),
        (
            'slides = ["words"]\nwhere.countries = "BE"  # !',
            'playlists[2].where.countries: "BE" is not a list in square brackets: write countries = ["BE"]',
        ),
        (
            'slides = ["words"]\nwhere.displays = []  # !',
            "playlists[2].where.displays: is empty: list what it must match, or remove it",
        ),
        ('slides = ["words"]\nwhere.displays = [""]  # !', "playlists[2].where.displays[1]: is empty"),
        (
            'slides = ["words"]\nwhere.modes = ["boot"]  # !',
            ('playlists[2].where.modes[1]: "boot" is none of signage, booth, quiet; did you mean "booth"?'),
        ),
        (
            'slides = ["words"]\nwhere = {}  # !',
            (
                "playlists[2].where: is empty: say countries, displays or modes, "
                "or remove it to be there on every display"
            ),
        ),
    ],
)
def test_a_playlist_says_what_is_wrong(tmp_path: Path, line: str, said: str) -> None:
    """In its slides, in its order, in when it holds and in where it is there."""
    first = playlist('id = "first"', 'slides = ["words"]')
    if "id =" in line:
        said += '"first" is already the id of another playlist: give each its own'
    text = RIGHT + first + playlist(line).replace('id = "more"\n', "" if "id =" in line else 'id = "more"\n')
    assert campaign_faults(tmp_path, text) == [(number, said) for number in marked(text)]


@pytest.mark.parametrize(
    ("links", "said"),
    [
        (
            ['donate = "http://www.un.org/"'],
            ['begins with "http:": a code leads to https alone, write "https://"'],
        ),
        (
            ['donate = "https://www.un.org@evil.example/"'],
            ["has a user name or a password before its host, which all can read: leave out all up to the @"],
        ),
        (
            ['donate = "https://www.un.org.evil.example/"'],
            [
                (
                    'leads to "www.un.org.evil.example", none of links.hosts (www.un.org); '
                    'did you mean "www.un.org"?'
                ),
            ],
        ),
        (
            ['donate = "https://www.\u0443n.org/"'],
            [
                (
                    'has "\u0443" (U+0443, cyrillic small letter u) as character 13: '
                    "behind the host it is written "
                    "%D1%83, in the host it has no place"
                ),
            ],
        ),
        (
            ['donate.de = "https://evil.example"'],
            [
                (
                    'leads to "evil.example", none of links.hosts (www.un.org): '
                    "add it to hosts, if that is the campaign's"
                )
            ],
        ),
        (["donate = 3"], ["3 is not a text in quotes"]),
    ],
)
def test_a_code_leads_to_a_named_host_over_https(tmp_path: Path, links: list[str], said: list[str]) -> None:
    """Whatever a link looks like."""
    text = TOP + '[links]\nhosts = ["www.un.org"]\n' + "".join(f"{link}  # !\n" for link in links) + SLIDES
    place = "links.donate.de" if ".de" in links[0] else "links.donate"
    expected = [f"{place}: {one}" for one in said]
    assert campaign_faults(tmp_path, text) == [*zip(marked(text), expected, strict=True)]


@pytest.mark.parametrize(("kind", "links"), [("donate", ""), ("learn", '[links]\nhosts = ["www.un.org"]\n')])
def test_a_code_needs_its_link(tmp_path: Path, kind: str, links: str) -> None:
    """Told at the slide."""
    text = TOP + links + SLIDES + slide(f'kind = "{kind}"').replace("[[slides]]", "[[slides]]  # !")
    assert campaign_faults(tmp_path, text) == [
        (
            line,
            (
                f"slides[3]: a {kind} slide needs the page its code leads to: "
                f'write {kind} = "https://…" under [links]'
            ),
        )
        for line in marked(text)
    ]


GIVE_AND_HELP = slide('id = "give"', 'kind = "donate"') + slide('id = "aid"', 'kind = "help"')


@pytest.mark.parametrize(
    "playlists",
    [
        playlist('slides = ["words", "give", "aid", "picture"]'),
        playlist('slides = ["aid", "words", "give"]'),
        playlist('id = "base"', 'slides = ["words", "give"]') + playlist('slides = ["aid"]', "every = 2"),
        playlist('id = "base"', 'slides = ["aid"]') + playlist('slides = ["give"]', "every = 1"),
    ],
)
def test_an_appeal_beside_help_is_no_fault(tmp_path: Path, playlists: str) -> None:
    """It is left out where they would meet, in a row, at the loop's end, or where a slide is inserted."""
    assert read_campaign(pack(tmp_path, RIGHT + GIVE_AND_HELP + playlists)).playlists


def test_one_playlist_holds_always(tmp_path: Path) -> None:
    """Else there would be a time with nothing to show."""
    text = RIGHT + playlist('id = "a"', 'slides = ["words"]', 'when.days = ["sat"]').replace(
        "[[playlists]]", "[[playlists]]  # !"
    )
    text += playlist('id = "b"', 'slides = ["words"]', "every = 3")
    text += playlist('id = "c"', 'slides = ["words"]', 'where.countries = ["EU"]')
    assert campaign_faults(tmp_path, text) == [
        (
            line,
            (
                "playlists: each has when, every or where: one must hold always and everywhere, "
                "without any of them"
            ),
        )
        for line in marked(text)
    ]
