"""What each key of an operator's files is for: said in the schemas and the tables of keys."""

import ast
from functools import lru_cache
from inspect import getsource
from itertools import pairwise
from textwrap import dedent
from typing import get_args

from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.slides import SlideBase
from kiosk.content.campaign.when import When
from kiosk.content.campaign.where import Where
from kiosk.content.directory.contact import Contact
from kiosk.content.directory.phone_numbers import Number
from kiosk.content.directory.venue_reader import VenueContact, VenueContacts
from kiosk.content.display.accepted import Acceptance, AcceptedFindings
from kiosk.content.display.display import Display, Screen
from kiosk.content.notice.notice import Notice
from kiosk.content.toml.model import Frozen

# What a table is for, where its class says it for readers of the program.
ABOUT: dict[type[Frozen], str] = {
    Campaign: "A campaign: what is shown, and when.",
    Display: "One screen: where it hangs, whom it speaks to, how far away they stand.",
    When: "Windows of time: all keys that are given must match, each with one of its items.",
    Where: "Displays: all keys that are given must match, each with one of its items.",
    VenueContacts: (
        "What a venue knows better about help lines; it stands beside display.toml, or at the top of the "
        "venue's folder."
    ),
    AcceptedFindings: (
        "Findings of `kiosk check` that somebody of the venue has looked at; it stands beside display.toml, "
        "or at the top of the venue's folder."
    ),
    VenueContact: (
        "A contact of the directory as the venue confirms or corrects it, or one of its own, which needs all "
        "that the directory would know."
    ),
    Number: "A telephone number.",
    Notice: (
        "What a venue has to say at once; it stands beside display.toml, or at the top of the venue's "
        "folder. Those in `notices/` there, which are kept ready, have neither `from` nor `until`."
    ),
}

# Defaults that are no value of the model.
DEFAULTS: dict[type[Frozen], dict[str, str]] = {
    Campaign: {"playlists": "one of all slides"},
    When: {"dates": "every date", "days": "every day", "hours": "the whole day"},
    Where: {"countries": "any, or none", "displays": "every id", "modes": "every mode"},
    Display: {
        "country": "the territory of the machine's locale, else none",
        "timezone": "the machine's",
        "locales": "the machine's, else English",
        "heard": "none",
        "campaign": "the only one",
    },
    Screen: {"output": "the primary one", "pixels": "not known: judged for 1920 × 1080, lying and standing"},
    AcceptedFindings: {"accepted": "none"},
    Notice: {"text": "none", "displays": "every one"},
    Acceptance: {"display": "every one"},
    VenueContacts: {"contacts": "none", "sources": "none"},
    VenueContact: {
        **{field.alias or name: "the directory's" for name, field in Contact.model_fields.items()},
        "country": "the directory's",
    },
}


def meaning(model: type[Frozen], key: str) -> str:
    """The sentence on a key of a model: the docstring of its attribute, there or in a class it is made from.

    Raises:
        KeyError: nobody wrote it yet.
    """
    known = (docstrings(one)[key] for one in _speakers(model) if key in docstrings(one))
    found = next(known, None)
    if found is None:
        raise KeyError(f"{model.__name__} has a key that nobody explained: {key}")
    return found


@lru_cache(maxsize=64)  # twice the models that there are
def docstrings(model: type[Frozen]) -> dict[str, str]:
    """The docstrings of the attributes that a class itself has, by their keys.

    They are read from its source: Python does not keep them, and the player does not pay for them.
    """
    (found,) = ast.parse(dedent(getsource(model))).body
    assert isinstance(found, ast.ClassDef)
    said = {
        field.target.id: after.value.value
        for field, after in pairwise(found.body)
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name)
        if isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant)
    }
    return {
        model.model_fields[name].alias or name: " ".join(str(sentence).split())
        for name, sentence in said.items()
    }


def _speakers(model: type[Frozen]) -> list[type[Frozen]]:
    """The classes whose docstrings explain a model's keys, the first that does wins."""
    # Its keys are those of a contact; it has no source of its own.
    classes = (*VenueContact.__mro__[1:], *Contact.__mro__) if model is VenueContact else model.__mro__
    return [one for one in classes if issubclass(one, Frozen)]


def default(model: type[Frozen], key: str) -> str | None:
    """What stands in for a key that is left out, where it is no value of the model."""
    if issubclass(model, SlideBase) and key == "seconds":
        (kind,) = get_args(model.model_fields["kind"].annotation)
        return f"{model.model_construct(id=kind, kind=kind).seconds:g}"
    return next((DEFAULTS[one][key] for one in model.__mro__ if key in DEFAULTS.get(one, {})), None)
