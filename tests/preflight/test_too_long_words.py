"""Words that find no room are told by text, language and shape of screen, for where they are typed."""

from kiosk.content.campaign.campaign_reader import read_campaign
from kiosk.editing.checking.too_long_words import too_long_words
from kiosk.editing.words.campaign_words import TooLong
from tests.content.packs import slide
from tests.preflight.drawn_looking import DrawnLooker

LONG = "Whatever you say is heard. " * 12
WORD = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen" * 6


def test_only_the_language_that_is_too_long_is_told(drawn: DrawnLooker) -> None:
    """On the shapes on which it is; whole it may stand too small, and a word that no line holds is cut."""
    parts = slide(
        'id = "ask"', 'kind = "message"', f'headline = {{ en = "Ask.", de = "{WORD}", fr = "{LONG}" }}'
    )
    file = drawn.display("", locales='["en", "de", "fr"]')
    found = too_long_words([drawn.subject(read_campaign(drawn.look.pack(parts)), file)])
    told = {place: one for place, one in found.items() if place[0] == "ask"}
    assert {*told} == {("ask", "headline", "de"), ("ask", "headline", "fr")}
    assert {*told["ask", "headline", "de"]} == {TooLong("tall", is_cut=True), TooLong("wide", is_cut=True)}
    assert not any(one.is_cut for one in told["ask", "headline", "fr"])
    assert too_long_words([]) == {}


def test_words_that_stand_in_for_others_are_too_long_in_their_own_language(drawn: DrawnLooker) -> None:
    """What is not in German is shown in English, and it is the English that has to be shorter."""
    parts = slide('id = "ask"', 'kind = "message"', f'headline = {{ en = "{WORD}", fr = "Oui." }}')
    file = drawn.display("", locales='["de", "fr"]')
    found = too_long_words([drawn.subject(read_campaign(drawn.look.pack(parts)), file)])
    assert {place for place in found if place[0] == "ask"} == {("ask", "headline", "en")}
