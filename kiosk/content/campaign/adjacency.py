"""Says of which kinds slides may follow one another: nobody in need is asked for money."""

from kiosk.content.campaign.slides import HELP_KINDS

GIVING = "donate"


def may_stand_beside(kind: str, other: str) -> bool:
    """Whether slides of two kinds may follow one another."""
    return not (GIVING in (kind, other) and HELP_KINDS & {kind, other})
