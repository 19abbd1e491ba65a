"""What a notice that is being written says in each language, as QML takes it."""

from collections.abc import Sequence
from typing import Any

from kiosk.announcing.notice_draft import NoticeDraft
from kiosk.announcing.notice_looks import NoticeLook
from kiosk.content.language import locales
from kiosk.editing.displays.display_choices import own_name


def said_rows(draft: NoticeDraft, looks: Sequence[NoticeLook]) -> dict[str, dict[str, Any]]:
    """What is said by the code of each language, with what is wrong and from where it is read."""
    faults = draft.made()[1]
    return {
        one.locale: {
            "name": own_name(one.locale),
            "headline": one.headline,
            "text": one.text,
            "fault": faults.get(("headline", one.locale), ""),
            "textFault": faults.get(("text", one.locale), ""),
            "reach": _reach(one.headline, looks),
            "textReach": _reach(one.text, looks),
            "isRightToLeft": locales.is_right_to_left(one.locale),
        }
        for one in draft.said
    }


def _reach(words: str, looks: Sequence[NoticeLook]) -> int:
    shown = looks if words else ()
    return round(min((one.reaches[words] for one in shown if words in one.reaches), default=0))
