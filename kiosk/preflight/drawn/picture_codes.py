"""Tells of codes that a campaign's own pictures hold: nobody proved them, and people scan them on trust."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from kiosk.content.campaign.links import link_fault
from kiosk.content.messages.message import Message, message
from kiosk.content.page.page import InvitationBody
from kiosk.preflight.drawn.drawn_place import of_drawn, where
from kiosk.preflight.subject.finding import Finding
from kiosk.preflight.subject.subject import DrawnSlide, Subject
from kiosk.preflight.texts.link_hosts import is_of_anybody, shortens


def findings(subject: Subject) -> Iterator[Finding]:
    """Each code of a slide's picture once; not the slide's own, should that stand over it."""
    told: set[tuple[str, str]] = set()
    for one in subject.drawn:
        own = one.page.body.link if isinstance(one.page.body, InvitationBody) else None
        for held in one.drawn.picture.codes if one.drawn.picture else ():
            if held != own and (one.slide.id, held) not in told:
                told.add((one.slide.id, held))
                yield of_drawn(subject, _told(one, held), one)


def _told(one: DrawnSlide, held: str) -> Message:
    host = _host(held)
    reason = ""
    if shortens(host):
        reason = "shortens links, and may lead elsewhere tomorrow"
    elif is_of_anybody(host):
        reason = "is a host on which anybody may write"
    elif held.lower().startswith(("http:", "https:")) and link_fault(held, (host,)):
        reason = "is not reached by a link that a campaign may have"
    if reason:
        return message(
            "picture-holds-doubtful-code", target=held, host=host, reason=reason, where=where(one.page)
        )
    return message("picture-holds-code", target=held, where=where(one.page))


def _host(held: str) -> str:
    try:
        return (urlsplit(held).hostname or "").removesuffix(".")
    except ValueError:  # brackets without an address
        return ""
