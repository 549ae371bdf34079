"""What the window can ask in a dialog."""

from enum import StrEnum


class Question(StrEnum):
    """The dialogs that actions open; the application knows how."""

    EXPORT = "export"
    IMPORT = "import"
    PASTE = "paste"
    ARTICLE = "article"
    PERSON = "person"
    PEOPLE = "people"
    SETTINGS = "settings"
    SCALE = "scale"
    DRAFTS = "drafts"
    ABOUT = "about"
    UNDO = "undo"
    REDO = "redo"
    REMOVE = "remove"
