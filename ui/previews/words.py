"""What is said of files: what they are, how large, and why one cannot be shown."""

from annotator.media import PDF
from ui.language import tr
from ui.previews.forms import Why, is_picture, is_written
from ui.theme.look import Look


def kind_word(media_type: str) -> str:
    """Return what kind of file it is."""
    if is_picture(media_type):
        return tr("Picture")
    if media_type == PDF:
        return tr("PDF")
    return tr("Text file") if is_written(media_type) else tr("File")


def kind_icon(media_type: str) -> str:
    """Return the Phosphor name of a kind of file."""
    if is_picture(media_type):
        return "image"
    if media_type == PDF:
        return "file-pdf"
    return "file-text" if is_written(media_type) else "file"


def size_words(size: int, look: Look) -> str:
    """Return a size in bytes, kilobytes or megabytes."""
    if size < 1024:
        return look.digits(tr("%n byte(s)", "", size))
    if size < 1024 * 1024:
        return tr("{size} KB").format(size=look.isolate(look.digits(f"{size / 1024:.0f}")))
    return tr("{size} MB").format(size=look.isolate(look.digits(f"{size / 1024 / 1024:.1f}")))


def refusal_words(why: Why) -> str:
    """Return why a file cannot be shown, and what to do."""
    words = {
        Why.OTHER: tr("This kind of file is not shown here. Save a copy to open it elsewhere."),
        Why.DAMAGED: tr("The file cannot be shown: it is damaged or is not what it is called."),
        Why.LOCKED: tr("This PDF needs a password. Save a copy to open it elsewhere."),
        Why.TOO_LARGE: tr("The picture is too large to be shown here. Save a copy to open it."),
        Why.SLOW: tr("Showing the file took too long. Save a copy to open it elsewhere."),
        Why.GONE: tr("The file is not there any more."),
    }
    return words[why]
