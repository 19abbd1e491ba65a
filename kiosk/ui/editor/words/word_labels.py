"""What slides, texts and their states are called on the page of words."""

from PySide6.QtCore import QObject

from kiosk.content.language import locales
from kiosk.content.language.direction import in_sentence
from kiosk.editing.slides.playlist_name import playlist_name
from kiosk.editing.words.campaign_texts import CampaignText, EditedSlide
from kiosk.editing.words.campaign_words import CampaignWords, Cell, WordState
from kiosk.ui.editor.slides.field_words import FieldWords


class WordLabels(QObject):
    """Names for people."""

    def __init__(self) -> None:
        super().__init__()
        self._slides = FieldWords()

    def slide(self, slide: EditedSlide) -> str:
        """What a slide is called."""
        return self.tr("The campaign itself") if slide.id is None else slide.name

    def note(self, slide: EditedSlide, words: CampaignWords) -> str:
        """What it is, and which playlists have it."""
        if slide.id is None:
            return ""
        kind = self._slides.kind(slide.kind)
        if words.is_new(slide):
            return self.tr("{0}, new in this draft").format(kind)
        if not slide.playlists:
            return self.tr("{0}, in no playlist").format(kind)
        return self.tr("{0}, in {1}").format(kind, ", ".join(map(playlist_name, slide.playlists)))

    def text(self, text: CampaignText) -> str:
        """What a text is called."""
        return {
            "title": self.tr("Title"),
            "credit": self.tr("Credit"),
        }.get(text.key) or self._slides.label(text.key)

    def state(self, cell: Cell) -> str:
        """How far words are; nothing of those that are ready."""
        if cell.is_too_long:
            return self.tr("Too long")
        return {
            WordState.draft: self.tr("Draft"),
            WordState.changed: self.tr("Source changed"),
            WordState.missing: self.tr("Missing"),
        }.get(cell.state, "")

    def told(self, cell: Cell, source: str) -> str:
        """A sentence about the words that are looked at."""
        if cell.too_long:
            return self._too_long(cell)
        if cell.state is WordState.missing:
            return self.tr("Displays show the {0} in its place.").format(in_sentence(self.language(source)))
        if cell.state is WordState.changed:
            return self.tr("The {0} says something else since these words were written.").format(
                in_sentence(self.language(source))
            )
        if not cell.is_own and cell.found_in:
            return self.tr("These are the words in {0}.").format(in_sentence(self.language(cell.found_in)))
        if cell.state is WordState.draft:
            return self.tr("Nobody who speaks the language has read them yet.")
        return ""

    def _too_long(self, cell: Cell) -> str:
        shapes = {
            "wide": self.tr("landscape screens"),
            "tall": self.tr("portrait screens"),
            "bar": self.tr("long strips"),
        }
        where = self.tr(" and ").join(shapes[one.shape] for one in cell.too_long)
        if any(one.is_cut for one in cell.too_long):
            return self.tr("Too long on {0}: not all of it is seen.").format(where)
        return self.tr("Too long on {0}: its letters become too small.").format(where)

    def cell(self, text: CampaignText, locale: str) -> str:
        """Which text, in which language."""
        return f"{self.text(text)}, {self.language(locale)}"

    def language(self, locale: str) -> str:
        """A language's name in itself."""
        return locales.endonym(locale)
