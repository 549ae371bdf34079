"""What import changes in a text, and that it changes nothing else."""

import pytest
from hypothesis import given

from annotator.text.repair import Repaired, repair
from tests.unit.text.alphabet import HARD


@given(HARD)
def test_a_sound_text_stays_as_it_is(text: str) -> None:
    text = text.replace("\0", "").lstrip("\ufeff")
    assert repair(text) == Repaired(text)


@pytest.mark.parametrize(
    ("text", "repaired"),
    [
        ("\ufeffنص", Repaired("نص", bom=True)),
        ("\ufeff\ufeffنص\ufeff", Repaired("\ufeffنص\ufeff", bom=True)),
        ("أ\0ب\0", Repaired("أ\ufffdب\ufffd", repairs=("NUL characters replaced by U+FFFD: 2.",))),
        ("أ\udc00", Repaired("أ\ufffd", repairs=("Lone surrogates replaced by U+FFFD: 1.",))),
        (
            "\ude00\ud83d",
            Repaired("\ufffd\ufffd", repairs=("Lone surrogates replaced by U+FFFD: 2.",)),
        ),
        (
            "\ud83d\ude00",
            Repaired("😀", repairs=("Surrogate pairs joined to the character they stand for: 1.",)),
        ),
        ("\r\n\r\u2028\x85\t", Repaired("\r\n\r\u2028\x85\t")),
        ("", Repaired("")),
    ],
)
def test_repairs(text: str, repaired: Repaired) -> None:
    assert repair(text) == repaired
    repaired.text.encode("utf-8")
