"""Looks at the hosts that codes may lead to: some lead on to anywhere, on some anybody may write."""

from collections.abc import Iterator

from kiosk.content.messages.message import message
from kiosk.preflight.subject.finding import Finding
from kiosk.preflight.subject.subject import Subject

# What these lead to is changed by whoever owns the short link, and is not seen by who scans it.
SHORTENERS = frozenset({
    *("bit.ly", "bitly.com", "buff.ly", "cutt.ly", "dub.sh", "goo.gl", "is.gd", "lnkd.in", "ow.ly", "qr.io"),
    *("qrco.de", "rb.gy", "rebrand.ly", "s.id", "shorturl.at", "t.co", "t.ly", "tiny.cc", "tinyurl.com"),
    *("urlz.fr", "v.gd"),
})  # fmt: skip
# On these anybody writes a page, under a host that thousands of others have.
ANYBODY = (
    *("blogspot.com", "facebook.com", "forms.gle", "forms.office.com", "github.io", "google.com"),
    *("instagram.com", "jimdosite.com", "linktr.ee", "medium.com", "netlify.app", "pages.dev"),
    *("telegram.me", "t.me", "tiktok.com", "vercel.app", "wa.me", "weebly.com", "wixsite.com"),
    *("wordpress.com", "x.com", "youtube.com"),
)


def findings(subject: Subject) -> Iterator[Finding]:
    """The hosts under [links] that people who scan cannot judge."""
    links = subject.campaign.links
    for host in links.hosts if links else ():
        if shortens(host):
            yield subject.of_campaign(message("link-shortener", host=host), "links")
        elif is_of_anybody(host):
            yield subject.of_campaign(message("host-of-anybody", host=host), "links")


def shortens(host: str) -> bool:
    """Whether a host, in small letters, leads on to pages of other hosts."""
    return host.removeprefix("www.") in SHORTENERS


def is_of_anybody(host: str) -> bool:
    """Whether anybody may have a page under a host, in small letters."""
    return any(host == one or host.endswith(f".{one}") for one in ANYBODY)
