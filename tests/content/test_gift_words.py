"""What is said beside a code to give is true of the page that it leads to."""

import pytest

from kiosk.content.page.gift_words import gift_words
from kiosk.content.sentences import booth_sentences, sentences

FUND = "https://www.unodc.org/unodc/en/human-trafficking-fund"


@pytest.mark.parametrize(
    ("address", "said"),
    [
        (
            f"{FUND}/unvtf-about.html",
            (sentences.FUND_HELPS, sentences.SCAN_TO_READ, booth_sentences.ABOUT_THE_FUND),
        ),
        (
            f"{FUND}/unvtf-about.html?utm_source=BRU-1#top",
            (sentences.FUND_HELPS, sentences.SCAN_TO_READ, booth_sentences.ABOUT_THE_FUND),
        ),
        (f"{FUND}/donate.html", (sentences.FUND_HELPS, sentences.SCAN_TO_GIVE, booth_sentences.GIVE)),
        (
            "https://example.org/human-trafficking-fund/about.html",
            (None, sentences.SCAN_TO_GIVE, booth_sentences.GIVE),
        ),
        ("https://www.unodc.org/", (None, sentences.SCAN_TO_GIVE, booth_sentences.GIVE)),
    ],
)
def test_a_code_promises_what_its_page_is(address: str, said: tuple[str | None, str, str]) -> None:
    """A page about the fund takes no gift; a venue's own page is given to, without the fund's name."""
    assert gift_words(address) == said
