"""Every string has its translation, every error and every verb its words."""

import ast
import inspect
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

import annotator.operations
from annotator.model import Kind
from annotator.model.article import Role
from annotator.model.errors import BadInput, HashiyaError, StaleEdit
from annotator.storage.work import Work
from tests.gui.widgets.conftest import MakeLook
from ui import catalogs, changed_words, messages, wording
from ui.language import load_catalogs, tr
from ui.wording import in_language, role_word, sentence, template_pattern, verb_word, worded

PLURALS = {"ar": 6, "en": 2}
HOLE = re.compile(r"%n|%\d|\{\w*\}")


def entries(language: str) -> list[ElementTree.Element]:
    found = list(ElementTree.parse(catalogs.source(language)).getroot().iter("message"))
    assert found
    return found


def said(message: ElementTree.Element, tag: str) -> str:
    return message.findtext(tag) or ""


def forms(message: ElementTree.Element) -> list[str]:
    """Return the translations of a message: one, or one for each plural form."""
    translation = message.find("translation")
    assert translation is not None
    if message.get("numerus"):
        return [form.text or "" for form in translation.iter("numerusform")]
    return [translation.text or ""]


def calls_of_tr(root: Path) -> list[tuple[Path, ast.Call]]:
    return [
        (path, node)
        for path in sorted((root / "ui").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and (getattr(node.func, "id", "") == "tr" or getattr(node.func, "attr", "") == "tr")
    ]


@pytest.mark.parametrize("language", catalogs.LANGUAGES)
def test_every_string_is_translated(language: str) -> None:
    open_ones = [
        said(message, "source")
        for message in entries(language)
        if not all(form.strip() for form in forms(message))
        or message.find("translation[@type]") is not None
    ]
    assert not open_ones, f"python3 dev.py translate, then translate: {open_ones}"


@pytest.mark.parametrize("language", catalogs.LANGUAGES)
def test_every_plural_has_all_its_forms(language: str) -> None:
    short = [
        said(message, "source")
        for message in entries(language)
        if message.get("numerus") and len(forms(message)) != PLURALS[language]
    ]
    assert not short


@pytest.mark.parametrize("language", catalogs.LANGUAGES)
def test_translations_keep_the_holes(language: str) -> None:
    """A form of zero, one or two may say its number in words; nothing else may go."""
    for message in entries(language):
        wanted = sorted(HOLE.findall(said(message, "source")))
        for place, form in enumerate(forms(message)):
            found = sorted(HOLE.findall(form))
            in_words = message.get("numerus") and place < 3
            assert found == wanted or (
                in_words and found == [hole for hole in wanted if hole != "%n"]
            ), (said(message, "source"), form)


@pytest.mark.parametrize("language", catalogs.LANGUAGES)
def test_catalogs_are_up_to_date_with_the_code(language: str, root: Path, tmp_path: Path) -> None:
    again = tmp_path / f"again_{language}.ts"
    again.write_bytes(catalogs.source(language).read_bytes())
    spoken = catalogs.spoken_by_core(root)
    catalogs.update(root, again, language, spoken)
    kept = {(said(one, "source"), said(one, "comment")) for one in entries(language)}
    tree = ElementTree.parse(again).getroot()
    found = {(said(one, "source"), said(one, "comment")) for one in tree.iter("message")}
    assert found == kept, "run python3 dev.py translate"
    file = catalogs.folder() / wording.TEMPLATES
    assert file.read_bytes() == catalogs.encoded(spoken), "run python3 dev.py translate"


@pytest.mark.parametrize("language", catalogs.LANGUAGES)
def test_compiled_catalogs_hold_what_the_translators_wrote(language: str) -> None:
    made = catalogs.released(catalogs.source(language))
    assert catalogs.compiled(language).read_bytes() == made, "run python3 dev.py translate"


def test_a_broken_catalog_is_told(tmp_path: Path) -> None:
    broken = tmp_path / "broken.ts"
    broken.write_text("<TS><context>")
    with pytest.raises(catalogs.ToolFailed):
        catalogs.released(broken)


def test_strings_are_literals_that_lupdate_can_see(root: Path) -> None:
    hidden = [
        f"{path.relative_to(root)}:{call.lineno}"
        for path, call in calls_of_tr(root)
        if not all(isinstance(argument, ast.Constant) for argument in call.args[:2])
        and path.name != "wording.py"
    ]
    assert not hidden


def test_plurals_are_given_by_position(root: Path) -> None:
    """Lupdate takes a count for a plural only as the third argument."""
    wrong = [
        f"{path.relative_to(root)}:{call.lineno}"
        for path, call in calls_of_tr(root)
        if isinstance(call.args[0], ast.Constant)
        and ("%n" in str(call.args[0].value)) != (len(call.args) == 3)
    ]
    assert not wrong


def test_nobody_translates_but_by_tr(root: Path) -> None:
    """`self.tr` and `translate` would put strings into contexts of their own."""
    others = [
        str(path.relative_to(root))
        for path in sorted((root / "ui").rglob("*.py"))
        if path.name != "language.py"
        and re.search(r"self\.tr\(|QCoreApplication\.translate", path.read_text("utf-8"))
    ]
    assert not others


def test_catalogs_take_the_place_of_the_ones_before(qapp: QApplication) -> None:
    for language in ("ar", "en", "ar"):
        load_catalogs(qapp, language)
        named = qapp.findChildren(QTranslator, "hashiya-catalog")
        assert named
        assert all(f"_{language}" in one.filePath() for one in named)


def test_a_missing_catalog_is_told(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="missing"):
        load_catalogs(qapp, "ar", tmp_path)
    load_catalogs(qapp, "ar")


def test_the_language_changes_at_once(make_look: MakeLook) -> None:
    make_look("ar")
    assert tr("Recent projects") == "المشاريع الأخيرة"
    make_look("en")
    assert tr("Recent projects") == "Recent projects"


@pytest.mark.parametrize(
    ("count", "arabic", "english"),
    [
        (0, "لا مقالات", "0 articles"),
        (1, "مقال واحد", "1 article"),
        (2, "مقالان", "2 articles"),
        (3, "3 مقالات", "3 articles"),
        (11, "11 مقالاً", "11 articles"),
        (100, "100 مقال", "100 articles"),
        (103, "103 مقالات", "103 articles"),
    ],
)
def test_plurals_are_said_as_both_languages_say_them(
    make_look: MakeLook, count: int, arabic: str, english: str
) -> None:
    make_look("ar")
    assert tr("%n article(s)", "", count) == arabic
    make_look("en")
    assert tr("%n article(s)", "", count) == english


def test_messages_are_found_in_code(tmp_path: Path) -> None:
    (tmp_path / "errors.py").write_text(
        "class HashiyaError(Exception): ...\n"
        "class Mine(HashiyaError): ...\n"
        "class Deeper(Mine): ...\n"
        "class Other(Exception): ...\n"
        "_REMEDY = 'Look again.'\n"
        "_TYPED: str = 'Typed.'\n"
        "def f(a, b):\n"
        "    Deeper(f'{a} has {b!r} of both.', place='not this', remedy=_REMEDY)\n"
        "    errors.Mine('One.' if a else f'Not {b}.', remedy=_TYPED)\n"
        "    Mine(a)\n"
        "    Mine(f'{a}')\n"
        "    Other('not this either')\n"
        "    Mine('')\n"
    )
    assert messages.templates([tmp_path]) == [
        "%1 has %2 of both.",
        "Look again.",
        "Not %1.",
        "One.",
        "Typed.",
    ]


def test_a_template_finds_its_messages() -> None:
    found = template_pattern("“%1” is not (a) %2.").fullmatch("“س.ص” is not (a) line\nor two.")
    assert found is not None
    assert found.groups() == ("س.ص", "line\nor two")
    assert template_pattern("One.").fullmatch("One…") is None


def test_an_error_is_said_in_arabic(make_look: MakeLook) -> None:
    make_look("ar")
    error = BadInput(
        "“سارة” works in this project already.", place="people", remedy="Choose another name."
    )
    said_of_it = worded(error)
    assert "\u2068سارة\u2069" in said_of_it.message
    assert said_of_it.message != error.message
    assert said_of_it.remedy != error.remedy
    assert sentence(error) == said_of_it.sentence
    assert sentence(error).startswith("\u2068people\u2069: ")
    make_look("en")
    assert sentence(BadInput("A person needs a name.")) == "A person needs a name."


def test_a_reason_inside_a_message_is_said_as_well(make_look: MakeLook) -> None:
    make_look("ar")
    text = in_language("This cannot be taken back. There is nothing to undo.")
    assert text.endswith(in_language("There is nothing to undo."))
    assert not re.search("[a-z]", text)


def test_a_message_that_nobody_translated_stays(make_look: MakeLook) -> None:
    make_look("ar")
    error = HashiyaError("Nobody wrote this sentence anywhere.")
    assert sentence(error) == "Nobody wrote this sentence anywhere."


def test_no_message_is_taken_for_another(root: Path) -> None:
    """The first form that fits, of those with most words of their own, is the message's own."""
    for template in catalogs.spoken_by_core(root):
        filled = re.sub(r"%(\d)", r"§\1§", template)
        fitting = [form for form in wording._forms() if form.pattern.fullmatch(filled)]
        assert fitting[0].template == template


@pytest.mark.parametrize("role", list(Role))
def test_every_role_has_its_word(make_look: MakeLook, role: Role) -> None:
    make_look("ar")
    assert not re.search("[a-zA-Z]", role_word(role))


def verbs() -> list[str]:
    """Return the functions of the operations that take a transaction and change something."""
    import importlib
    import pkgutil

    found = []
    for info in pkgutil.iter_modules(annotator.operations.__path__):
        module = importlib.import_module(f"annotator.operations.{info.name}")
        for name, function in inspect.getmembers(module, inspect.isfunction):
            first = next(iter(inspect.signature(function).parameters.values()), None)
            if function.__module__ != module.__name__ or name.startswith("_") or first is None:
                continue
            if first.annotation is Work:
                found.append(name)
    return found


HELPERS = {
    "begin",
    "check_batches_free",
    "check_blind",
    "bring",
    "forget_attachment",
    "forget_untouched",
    "forget_unused",
    "invert",
    "keep_file",
    "new_claim",
    "own_set",
    "put_scheme",
    "release_span",
    "reopen_over",
}
"""Parts of verbs; the log never names them."""


@pytest.mark.parametrize("verb", sorted(set(verbs()) - HELPERS))
def test_every_verb_has_its_word(make_look: MakeLook, verb: str) -> None:
    make_look("ar")
    assert not re.search("[a-zA-Z]", verb_word(verb))


def test_an_unknown_verb_is_said_as_it_is() -> None:
    assert verb_word("fly_away") == "fly away"


def test_a_stale_edit_is_one_line() -> None:
    error = StaleEdit("Somebody changed it.", remedy="Look\nagain.")
    assert sentence(error) == "Somebody changed it. Look again."


def test_what_somebody_changed_meanwhile_is_said_in_words(make_look: MakeLook) -> None:
    make_look("en")
    said = in_language("Somebody changed the claim meanwhile (assignee, wording).")
    assert "assignee" not in said
    assert "checker" in said
    assert "wording" in said
    for kind in set(Kind) - {Kind.BATCH}:
        assert kind.replace("_", " ") in changed_words._things()
    assert changed_words.changed_words("said_on") == "said on"


def test_a_date_in_an_error_keeps_its_order(make_look: MakeLook) -> None:
    make_look("ar")
    said = sentence(BadInput("A date is written year, month, day: 2026-09-17."))
    assert "\u20662026-09-17\u2069" in said
