"""What actions are called in the language that is not shown, so that both find them."""

from pathlib import Path
from xml.etree import ElementTree

from annotator import resources
from ui.choices import Language


def other_names(language: Language, folder: Path | None = None) -> dict[str, str]:
    """Return the texts of the other language by those of the one that is shown.

    They come from the translators' file, which lies beside the program's; without it only the
    names that are shown are found.
    """
    file = (folder or resources.path("translations")) / "hashiya_ar.ts"
    try:
        root = ElementTree.parse(file).getroot()
    except (OSError, ElementTree.ParseError):
        return {}
    pairs = (
        (message.findtext("source", ""), message.findtext("translation", ""))
        for message in root.iter("message")
    )
    if language == "ar":
        return {arabic: english for english, arabic in pairs if arabic}
    return {english: arabic for english, arabic in pairs if arabic}
