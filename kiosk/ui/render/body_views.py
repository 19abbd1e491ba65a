"""What a page has beside its headline and text, kind by kind, as QML sees it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject

from kiosk.content.language import locales
from kiosk.content.language.texts import Words
from kiosk.content.page.page import (
    Ask,
    DayBody,
    FactBody,
    HelpBody,
    HelpLine,
    InvitationBody,
    LinesBody,
    NoticeBody,
    Phrase,
    SelfCheckBody,
    SignsBody,
    StepCard,
    StepsBody,
    WallBody,
)
from kiosk.ui.render.fonts import Face, face
from kiosk.ui.render.word_views import ItemView, views


def body_views(body: object, owner: QObject) -> dict[str, Any]:
    """The values of a page's properties that its body gives, by their names."""
    match body:
        case SignsBody():
            return _signs(body, owner)
        case HelpBody():
            return _help(body, owner)
        case StepsBody():
            return {"items": _steps(owner, body.do), "others": _steps(owner, body.do_not)}
        case SelfCheckBody():
            asked = [_item(owner, one) for one in body.questions]
            return {"items": asked, "lead": views(body.closing, owner), "number": body.number}
        case FactBody():
            return _fact(body, owner)
        case InvitationBody():
            lead, note = views(body.invite, owner), views(body.check, owner)
            return {"lead": lead, "note": note, "number": body.host}
        case LinesBody():
            return {"items": [_item(owner, one) for one in body.lines]}
        case DayBody():
            return _day(body, owner)
        case WallBody():
            words = {"lead": views(body.counted, owner), "note": views(body.asks, owner)}
            return {"figure": views((body.count,), owner), "hearts": body.hearts, **words}
    return _notice(body, owner) if isinstance(body, NoticeBody) else {}


def _help(body: HelpBody, owner: QObject) -> dict[str, Any]:
    lines, asks = [_line(owner, one) for one in body.lines], [_ask(owner, one) for one in body.asks]
    return {"items": lines, "others": asks, "number": body.emergency}


def _notice(body: NoticeBody, owner: QObject) -> dict[str, Any]:
    lines = [
        _item(
            owner,
            (one.headline,),
            more=one.text,
            right_to_left=locales.is_right_to_left(one.headline.locale),
        )
        for one in body.lines
    ]
    alike = [[one for one in body.dangers if face(one.locale) == found] for found in _faces(body.dangers)]
    said = [Words(" · ".join(one.text for one in words), words[0].locale) for words in alike]
    dangers = [_item(owner, (one,)) for one in said]
    return {"items": lines, "others": dangers, "lead": views(body.venue, owner), "number": body.emergency}


def _faces(words: Phrase) -> list[Face]:
    return list(dict.fromkeys(face(one.locale) for one in words))


def _signs(body: SignsBody, owner: QObject) -> dict[str, Any]:
    cards = [_item(owner, one.label, pictogram=one.pictogram, mirrored=one.mirrored) for one in body.cards]
    words = {"lead": views(body.action, owner), "note": views(body.caveat, owner)}
    return {"items": cards, "leadPictogram": body.pictogram, **words}


def _fact(body: FactBody, owner: QObject) -> dict[str, Any]:
    share = -1.0 if body.share is None else body.share
    words = {"lead": views(body.text, owner), "note": views(body.source, owner)}
    return {"figure": views((body.number,), owner), "share": share, **words}


def _day(body: DayBody, owner: QObject) -> dict[str, Any]:
    words: dict[str, Any] = {
        "lead": views(body.name, owner),
        "note": views(body.counted or body.theme, owner),
    }
    if body.count:
        words |= {"number": body.count.text, "numberFamily": face(body.count.locale).family}
    return {"figure": views((body.date,), owner), **words}


def _steps(owner: QObject, steps: Sequence[StepCard]) -> list[ItemView]:
    return [_item(owner, one.text, pictogram=one.pictogram, mirrored=one.mirrored) for one in steps]


def _item(owner: QObject, words: Phrase, **parts: Any) -> ItemView:
    return ItemView(owner, words=words, **parts)


def _line(owner: QObject, line: HelpLine) -> ItemView:
    place = (Words(line.area, line.name.locale),) if line.area else ()
    kind = _in_one_face(line.kind)
    return ItemView(owner, words=(line.name,), more=kind or place, danger=place, number=line.number)


def _in_one_face(words: Phrase) -> Phrase:
    """One text of what stands in the face of the first, in two languages at most: no face has all letters."""
    alike = [one for one in words if face(one.locale) == face(words[0].locale)][:2]
    return (Words(" · ".join(one.text for one in alike), alike[0].locale),) if alike else ()


def _ask(owner: QObject, ask: Ask) -> ItemView:
    claims = (ask.claims,) if ask.claims else ()
    flipped = locales.is_right_to_left(ask.question.locale)
    parts = {"words": (ask.question,), "more": claims, "danger": (ask.danger,), "tag": ask.tag}
    return ItemView(owner, right_to_left=flipped, **parts)
