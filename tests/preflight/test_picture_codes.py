"""A code in a campaign's own picture is told: nobody proved that it scans, nor where it leads."""

import pytest
from PIL import Image, ImageOps

from kiosk.content.campaign.campaign_reader import read_campaign
from tests.content.packs import slide
from tests.preflight.drawn_looking import DrawnLooker
from tests.preflight.looking import DONATE
from tests.preflight.test_drawn_pictures import scene, shown
from tests.preflight.test_spoilt_codes import square


def poster(held: str) -> Image.Image:
    """A picture with a code in its middle."""
    picture = scene()
    picture.paste(square(held, 10), (1000, 900))
    return picture


@pytest.mark.parametrize(
    ("held", "severity", "said"),
    [
        ("https://www.example.org/page", "note", "check cannot vouch for it"),
        ("https://www.un.org/give", "note", "check cannot vouch for it"),
        ("WIFI:S:Hall;;", "note", "check cannot vouch for it"),
        ("https://bit.ly/3xYz", "warning", '"bit.ly" shortens links'),
        ("https://docs.google.com/forms/1", "warning", '"docs.google.com" is a host on which anybody'),
        ("http://www.example.org/", "warning", "is not reached by a link that a campaign may have"),
        ("https://[example", "warning", "is not reached by a link"),
    ],
)
def test_a_code_in_a_picture_is_told_once(drawn: DrawnLooker, held: str, severity: str, said: str) -> None:
    """With what it says, though both shapes of the screen show it; some hosts nobody should allow."""
    (found,) = shown(drawn, poster(held), 'headline = "Ask."')
    assert (found.severity, found.rule, found.slide) == (severity, "picture-holds-code", "seen")
    assert f'which says "{held}"' in found.message
    assert said in found.message


def test_a_code_of_light_on_dark_is_told_as_well(drawn: DrawnLooker) -> None:
    """Some telephones read it."""
    (found,) = shown(drawn, ImageOps.invert(poster("https://www.example.org/page")))
    assert found.rule == "picture-holds-code"


def test_the_code_that_a_slide_has_from_its_link_is_none_of_its_picture(drawn: DrawnLooker) -> None:
    """Though it stands over it."""
    folder = drawn.look.pack(DONATE + 'image = "seen.png"\n', slide('kind = "message"', 'headline = "Ask."'))
    scene().save(folder / "seen.png")
    assert drawn.findings(read_campaign(folder)) == []
