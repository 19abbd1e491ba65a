"""Writes a name in Latin letters, as well as can be done letter by letter."""

import unicodedata

# Russian, Ukrainian and Bulgarian, after the tables of the BGN/PCGN.
_CYRILLIC = (
    "абвгґдеёєжзиіїйклмнопрстуфхцчшщъыьэюя",
    "a b v g g d e yo ye zh z i i yi y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya",
)
_GREEK = (
    "αβγδεζηθικλμνξοπρσςτυφχψω",
    "a v g d e z i th i k l m n x o p r s s t y f ch ps o",
)
# Arabic, Persian and Urdu: short vowels are not written.
_ARABIC = (
    "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةپچژگکیہھےںٹڈڑء",
    "a b t th j h kh d dh r z s sh s d t z a gh f q k l m n h w y a a p ch zh g k y h h e n t d r -",
)
_HEBREW = (
    "אבגדהוזחטיכךלמםנןסעפףצץקרשת",
    "a b g d h v z h t y k k l m m n n s a p p ts ts q r sh t",
)
_LETTERS = {
    letter: sound.replace("-", "")
    for letters, sounds in (_CYRILLIC, _GREEK, _ARABIC, _HEBREW)
    for letter, sound in zip(letters, sounds.split(), strict=True)
}
# Letters of other scripts that are named for their sound, by their names in Unicode: HANGUL SYLLABLE SEOUL.
_NAMED = ("HANGUL SYLLABLE ", "HIRAGANA LETTER ", "KATAKANA LETTER ")
_SMALL = "SMALL "  # of kana, beside the sign before it


def latin(text: str) -> str:
    """A name with the letters of other alphabets, of Korean and of kana by Latin ones; what has no letter of
    its own, as Chinese characters, as it is.
    """
    return "".join(map(_sound, unicodedata.normalize("NFKC", text).casefold()))


def _sound(sign: str) -> str:
    if sign in _LETTERS:
        return _LETTERS[sign]
    plain = unicodedata.normalize("NFD", sign)[0]  # without an accent
    if plain in _LETTERS:
        return _LETTERS[plain]
    name = unicodedata.name(sign, "")
    for start in _NAMED:
        if name.startswith(start):
            return name.removeprefix(start).removeprefix(_SMALL).lower()
    return sign
