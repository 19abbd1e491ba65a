"""How far a movement has come at an instant: from 0, before it begins, to 1, at rest."""

from dataclasses import dataclass


def eased(share: float) -> float:
    """A share from 0 to 1, set out softly and brought to rest softly; 0 before, 1 after."""
    share = min(max(share, 0.0), 1.0)
    return share * share * (3 - 2 * share)


def gliding(share: float, soft: float = 0.18) -> float:
    """A share from 0 to 1 at an even speed, but for a soft part of it at the beginning and at the end."""
    share = min(max(share, 0.0), 1.0)
    if share > 0.5:
        return 1 - gliding(1 - share, soft)
    speed = 1 / (1 - soft)
    return speed * (share * share / (2 * soft) if share < soft else share - soft / 2)


def between(first: float, last: float, share: float) -> float:
    """What lies at a share between two values."""
    return first + (last - first) * share


@dataclass(frozen=True)
class Span:
    """A movement's time in the film, in seconds from its beginning."""

    start: float
    end: float

    @property
    def seconds(self) -> float:
        """How long it takes."""
        return self.end - self.start

    def share(self, seconds: float) -> float:
        """The part of its time that is over at an instant, from 0 to 1."""
        return min(max((seconds - self.start) / self.seconds, 0.0), 1.0)

    def eased(self, seconds: float) -> float:
        """How far it has come at an instant, from 0 to 1."""
        return eased(self.share(seconds))


def one_by_one(whole: Span, number: int, each: float) -> list[Span]:
    """So many movements of `each` seconds, in even steps from the beginning of `whole` to its end."""
    step = (whole.seconds - each) / max(number - 1, 1)
    return [Span(whole.start + step * place, whole.start + step * place + each) for place in range(number)]
