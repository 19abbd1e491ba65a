"""Asks whose the pictures and films of a campaign are, where it does not say."""

from collections.abc import Iterator

from kiosk.content.campaign.slides import Pictured, VideoSlide
from kiosk.content.messages.message import message
from kiosk.preflight.subject.finding import Finding
from kiosk.preflight.subject.subject import Subject


def findings(subject: Subject) -> Iterator[Finding]:
    """One note for all of them."""
    if subject.campaign.credit:
        return
    shown = [
        one.id
        for one in subject.campaign.slides
        if isinstance(one, VideoSlide) or (isinstance(one, Pictured) and one.image)
    ]
    if shown:
        yield subject.of_campaign(
            message("pictures-without-credit", count=len(shown), first=shown[0]), "title"
        )
