"""What is said of the code of a donate slide: what its page is, and no more than that."""

from typing import NamedTuple
from urllib.parse import urlsplit

from kiosk.content.sentences import booth_sentences, sentences

# The pages of the United Nations' fund for survivors, below www.unodc.org; the one about it has no form to
# give.
FUND = "/human-trafficking-fund/"
ABOUT = "about.html"
HOSTS = ("www.unodc.org", "unodc.org")


class GiftWords(NamedTuple):
    """A text beside the code, None where nothing is known of its page; what scanning does; a button to it."""

    text: str | None
    scan: str
    button: str


def gift_words(address: str) -> GiftWords:
    """The words for the page at an https address."""
    parts = urlsplit(address)
    is_of_fund = parts.hostname in HOSTS and FUND in parts.path
    if is_of_fund and parts.path.endswith(ABOUT):
        return GiftWords(sentences.FUND_HELPS, sentences.SCAN_TO_READ, booth_sentences.ABOUT_THE_FUND)
    return GiftWords(
        sentences.FUND_HELPS if is_of_fund else None, sentences.SCAN_TO_GIVE, booth_sentences.GIVE
    )
