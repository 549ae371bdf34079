"""Clitics are cut off where the corpus decides, and nowhere else."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator import resources
from annotator.text.clitics import (
    Clitics,
    Policy,
    candidates,
    departs,
    snapped,
    split,
    toggle_enclitic,
    toggle_proclitic,
    trimmed,
    widened,
)
from annotator.text.fold import fold
from annotator.text.graphemes import boundaries
from annotator.text.vocabulary import LETTERS, Vocabulary, lexicon
from annotator.text.words import words
from benchmarks import clitics as benchmark

CORPUS = """
قال العراق إن الفيروس وصل إلى بيروت، وزار وفد من الأردن مدينة طنجة وحقولها.
سافر زهير الكناني إلى غمدان ثم عاد زهير. ناقشت الوزارة خطة الموسم، وتبحث الهيئة مناقصات القمح.
يناقش المجلس رواتب المعلمين، وحلت مسألة السكن، وتوقف القطار عند المحطة.
"""


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return Vocabulary([CORPUS])


def parts(word: str, vocabulary: Vocabulary) -> str:
    """Return a word with its certain clitics set apart."""
    clitics = split(word, vocabulary)
    stem = word[clitics.start : clitics.end]
    return "+".join(filter(None, (clitics.proclitic, stem, clitics.enclitic)))


@pytest.mark.parametrize(
    "expected",
    [
        "و+العراق",
        "وب+العراق",
        "ب+الفيروس",
        "ل+لعراق",
        "ول+لفيروس",
        "ف+بيروت",
        "ب+بيروت",
        "ك+زهير",
        "ل+غمدان",
        "س+يناقش",
        "و+إسطنبول",
        "ل+أكاديمية",
        "خطت+ه",
        "مسألت+نا",
        "رواتب+هم",
        "ب+رواتب+ها",
        "وزارت+هم",
    ],
)
def test_what_the_corpus_or_the_spelling_decides_is_cut(
    expected: str, vocabulary: Vocabulary
) -> None:
    assert parts(expected.replace("+", ""), vocabulary) == expected
    assert split(expected.replace("+", ""), vocabulary).certain


@pytest.mark.parametrize(
    "word",
    [
        *("بيروت", "لبنان", "فرنسا", "كركوك", "سوريا", "والد", "وكالة", "مياه", "متهم", "سبها"),
        *("بطاقة", "بطاقاتهم", "وسائل", "فواصل", "بحرية", "فلبينية", "وجه", "الفيروس", "لله"),
    ],
)
def test_known_words_stay_whole(word: str) -> None:
    corpus = "قال طاقة طاقات سائل واصل حرية بينية والطاقة والحرية يا مت سب روت"
    assert parts(word, Vocabulary([corpus])) == word


@pytest.mark.parametrize(
    ("word", "corpus"),
    [
        ("بغمزان", "مدينة"),  # nobody knows غمزان
        ("كتلان", "وصل تلان والكتلان"),  # a noun of its own, since it has an article
        ("بسورة", "قال سورة إن بسورة عادت"),  # as frequent as what would remain
        ("فراسخ", "رأسخ"),  # a hamza makes another word
        ("سنجار", "النجار نجار نجار"),  # no verb
        ("وبعد", "بعد وعد"),
        ("بها", "ها"),
        ("لمعانه", "معان معانه لمعان"),
        ("ببلادهم", "بلادهم"),  # two ends, one of them unproved
        ("كتبنا", "كتب كتب كتب كتب كتب"),
        ("بيانا", "بيا بيان"),
        ("عراقي", "عراق عراق"),
        ("مدرسه", "مدرس مدرس مدرسة"),
        ("جميلهم", "الجميلهم جميل"),
        ("قال2", "قال"),
        ("Beirut", "بيروت"),
        ("و", "و"),
    ],
)
def test_without_evidence_nothing_is_cut(word: str, corpus: str) -> None:
    assert parts(word, Vocabulary([corpus])) == word


def test_who_writes_heh_for_teh_marbuta_gets_no_pronoun() -> None:
    assert parts("مهندسه", Vocabulary(["مهندس مهندس"])) == "مهندس+ه"
    assert parts("مهندسه", Vocabulary(["مهندس مهندس في مدينه جديده"])) == "مهندسه"


def test_marks_and_tatweel_stay_with_their_letters(vocabulary: Vocabulary) -> None:
    assert parts("وَالعِراق", vocabulary) == "وَ+العِراق"
    assert parts("بـبيـروت", vocabulary) == "بـ+بيـروت"
    assert parts("رواتـبُهُمْ", vocabulary) == "رواتـبُ+هُمْ"
    # One sign for lam and alef is not cut in two.
    assert parts("\ufefbمدينة", Vocabulary(["امدينة امدينة"])) == "\ufefbمدينة"


def test_candidates_begin_with_the_certain_one_and_hold_the_whole(vocabulary: Vocabulary) -> None:
    found = candidates("وبالعراق", vocabulary)
    assert (found[0].proclitic, found[0].certain) == ("وب", True)
    assert {one.proclitic for one in found} == {"", "و", "وب", "وبال"}
    assert [one.certain for one in found[1:]] == [False] * len(found[1:])


def test_a_key_takes_a_certain_proclitic_off_and_puts_it_back(vocabulary: Vocabulary) -> None:
    text = "سافر «وبالعراق» أيضا"
    start = text.index("وبال")
    end = text.index("»")
    cut = toggle_proclitic(text, start, end, vocabulary)
    assert text[slice(*cut)] == "العراق"
    assert toggle_proclitic(text, *cut, vocabulary) == (start, end)
    assert toggle_enclitic(text, start, end, vocabulary)[0] == start


def test_where_nothing_decides_the_key_goes_through_the_ways() -> None:
    text, seen = "وقض", []
    place = (0, 3)
    for _ in range(3):
        place = toggle_proclitic(text, *place, Vocabulary())
        seen.append(text[slice(*place)])
    assert seen == ["قض", "وقض", "قض"]


def test_the_keys_work_at_the_ends_of_several_words(vocabulary: Vocabulary) -> None:
    text = "قال وزهير وطلب رواتبهم اليوم"
    start, end = text.index("وزهير"), text.index(" اليوم")
    cut = toggle_enclitic(text, *toggle_proclitic(text, start, end, vocabulary), vocabulary)
    assert text[slice(*cut)] == "زهير وطلب رواتب"
    assert trimmed(text, start, end, vocabulary) == cut
    assert widened(text, *cut, vocabulary) == (start, end)


def test_no_word_no_change(vocabulary: Vocabulary) -> None:
    for place in ((0, 0), (3, 5), (9, 9)):
        assert toggle_proclitic("قال  «ثم»", *place, vocabulary) == place
        assert toggle_enclitic("قال  «ثم»", *place, vocabulary) == place


def test_the_policy_of_a_project_is_departed_from_only_for_certain(
    vocabulary: Vocabulary,
) -> None:
    text = "بالفيروس وقف"
    whole, bare, unsure = (0, 8), (1, 8), (9, 12)
    assert departs(text, *whole, Policy.WITHOUT_CLITICS, vocabulary)
    assert not departs(text, *bare, Policy.WITHOUT_CLITICS, vocabulary)
    assert departs(text, *bare, Policy.WITH_CLITICS, vocabulary)
    assert not departs(text, *whole, Policy.WITH_CLITICS, vocabulary)
    assert snapped(text, *whole, Policy.WITHOUT_CLITICS, vocabulary) == bare
    for policy in Policy:
        assert not departs(text, *unsure, policy, vocabulary)


ARABIC_WORDS = st.text("وفبكلسالعراقهمنيتةأإؤءىَّـ\u200d\u0600a5.", min_size=1, max_size=12)


@given(ARABIC_WORDS, st.lists(ARABIC_WORDS, max_size=8))
def test_cuts_lie_inside_the_word_and_in_no_cluster(word: str, corpus: list[str]) -> None:
    vocabulary = Vocabulary([" ".join([*corpus, word[1:], word[1:], "ال" + word[2:], word[:-2]])])
    for one in candidates(word, vocabulary):
        assert 0 <= one.start < one.end <= len(word)
        assert one.proclitic + word[one.start : one.end] + one.enclitic == word
        assert {one.start, one.end} <= set(boundaries(word))


@given(st.lists(ARABIC_WORDS, min_size=1, max_size=5))
def test_off_and_on_again_gives_back_the_words(several: list[str]) -> None:
    text = " ".join(several)
    vocabulary = Vocabulary([" ".join(word[1:] for word in several)])
    for word in words(text):
        for toggle in (toggle_proclitic, toggle_enclitic):
            place, seen = (word.start, word.end), set()
            while (place := toggle(text, *place, vocabulary)) not in seen:
                assert word.start <= place[0] < place[1] <= word.end
                seen.add(place)
            assert (word.start, word.end) in seen
        cut = trimmed(text, *word, vocabulary)
        assert widened(text, *cut, vocabulary) == tuple(word)


@given(st.lists(st.text("وبلا عرق", max_size=30), max_size=4))
def test_a_vocabulary_forgets_what_is_removed(texts: list[str]) -> None:
    vocabulary = Vocabulary(["عرق"])
    for text in texts:
        vocabulary.add(text)
    for text in texts:
        vocabulary.remove(text)
    assert vocabulary.count("عرق") == 1
    assert {vocabulary.count(word) for text in texts for word in text.split()} <= {0, 1}


def test_a_vocabulary_counts_on_beyond_its_buffer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotator.text.vocabulary._BUFFER", 3)
    vocabulary = Vocabulary(["وَلَد بنت بيت شجر ولد", "بيت شجر رجل دار قمر", "ولد"])
    counted = {word: vocabulary.count(word) for word in ("ولد", "بيت", "بنت", "قمر", "غير")}
    assert counted == {"ولد": 3, "بيت": 2, "بنت": 1, "قمر": 1, "غير": 0}


def test_a_vocabulary_has_the_words_of_the_tokenizer() -> None:
    found = [CORPUS[word.start : word.end] for word in words(CORPUS)]
    vocabulary = Vocabulary([CORPUS])
    assert all(vocabulary.count(fold(word, LETTERS)) == found.count(word) for word in found)


def test_the_lexicon_is_tidy() -> None:
    data = json.loads(resources.path("clitics.json").read_text(encoding="utf-8"))
    for rows in data.values():
        listed = " ".join(rows).split()
        assert listed == sorted(set(listed))
        assert all(word == fold(word, LETTERS) for word in listed)
    assert lexicon().has_form("بطاقاتها")
    assert lexicon().is_particle("ولهم")
    assert not lexicon().has_form("بيانوفا")


def test_the_benchmark_finds_no_wrong_cut(capsys: pytest.CaptureFixture[str]) -> None:
    assert benchmark.main(full=False, as_json=True) == 0
    rows = {row["name"]: row for row in json.loads(capsys.readouterr().out)}
    assert rows["clitics, held_back: wrong cuts"]["median"] == 0
    assert rows["clitics, tuning: wrong cuts"]["floor"] > 50


# --- the names that ship with the program, as a kind ---------------------------------------------

NAMES = sorted(lexicon().names)
NAMED = Vocabulary([" ".join(NAMES)] * 6)


@pytest.mark.parametrize("vocabulary", [NAMED, Vocabulary()], ids=["known", "empty"])
def test_no_name_loses_its_first_letter(vocabulary: Vocabulary) -> None:
    cut = [name for name in NAMES if split(name, vocabulary) != Clitics("", 0, len(name), "", True)]
    assert cut == []


@pytest.mark.parametrize("proclitic", ["و", "ف", "ب", "ل", "وب", "ول"])
def test_a_clitic_before_a_name_is_cut_and_nothing_else_is(proclitic: str) -> None:
    names = [name for name in NAMES if not name.startswith("ال")]
    found = {name: split(proclitic + name, NAMED) for name in names}
    # وبكين is و and بكين, whatever it was made of.
    wrong = [
        proclitic + name
        for name, one in found.items()
        if one.enclitic or (one.proclitic not in ("", proclitic) and proclitic + name != "وبكين")
    ]
    assert wrong == []
    assert sum(one.proclitic == proclitic for one in found.values()) > 0.95 * len(names)


def test_a_preposition_stands_before_no_conjunction() -> None:
    vocabulary = Vocabulary(["سعادة السفير وسعادة الوزير"] * 9)
    assert split("بوسعاد", vocabulary).proclitic == ""
    assert split("لوسعادة", vocabulary).proclitic == ""
