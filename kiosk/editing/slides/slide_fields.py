"""What may be said of a slide of each kind, as fields with their limits: by the models that read it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, get_args

from kiosk.content.campaign.slides import KINDS, Pictured
from kiosk.content.campaign.value_checks import Fit, Tone

Form = Literal["words", "picture", "focus", "choice", "switch", "seconds", "day", "many", "one"]
# The key in the file, by its form; in the order in which people ask for them.
FORMS: Mapping[str, Form] = {
    "headline": "words",
    "text": "words",
    "theme": "words",
    "signs": "many",
    "questions": "many",
    "fact": "one",
    "day": "one",
    "show": "choice",
    "image": "picture",
    "focus": "focus",
    "fit": "choice",
    "alt": "words",
    "tone": "choice",
    "seconds": "seconds",
    "first-day": "day",
    "last-day": "day",
    "countdown": "switch",
    "sound": "switch",
    "mirror": "switch",
    "quiet": "switch",
    "enabled": "switch",
}
CHOICES: Mapping[str, tuple[str, ...]] = {
    "fit": get_args(Fit),
    "tone": get_args(Tone),
    "show": ("both", "do", "do-not"),
}
SHORTEST, LONGEST = 5.0, 600.0  # seconds, as the reader takes them


@dataclass(frozen=True, slots=True)
class FieldOfSlide:
    """One key of a slide: what form it has, what stands there, and what does where nothing is written."""

    key: str
    form: Form
    value: Any
    usual: Any = None


def fields_of(slide: Mapping[str, Any]) -> list[FieldOfSlide]:
    """The fields of a slide as its file has it; none of one whose kind nobody knows."""
    model = KINDS.get(str(slide.get("kind")))
    if model is None:
        return []
    known = {_written(name, field.alias): field for name, field in model.model_fields.items()}
    has_picture = "image" in slide or "video" in slide
    return [
        FieldOfSlide(key, form, slide.get(key), _usual(known[key].default))
        for key, form in FORMS.items()
        if key in known and (has_picture or key not in {"focus", "fit", "mirror"})
        if key != "alt" or has_picture or not issubclass(model, Pictured)
    ]


def seconds_typed(text: str) -> float | None:
    """How many seconds are meant; None where that is no number from 5 to 600."""
    try:
        found = round(float(text.strip().replace(",", ".").removesuffix("s").strip()), 3)
    except ValueError:
        return None
    return found if SHORTEST <= found <= LONGEST else None


def _written(name: str, alias: str | None) -> str:
    return (alias or name).replace("_", "-")


def _usual(default: Any) -> Any:
    return default if isinstance(default, (bool, str, int, float, tuple)) else None
