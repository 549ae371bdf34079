"""Identifiers read as UUIDs everywhere else."""

import uuid

from hypothesis import given
from hypothesis import strategies as st

from annotator.model import Uid, new_uid, parse_uid, uid_text


@given(st.binary(min_size=16, max_size=16).map(Uid))
def test_the_text_is_that_of_a_uuid(uid: Uid) -> None:
    assert uid_text(uid) == str(uuid.UUID(bytes=uid))
    assert parse_uid(uid_text(uid)) == uid


def test_new_ones_are_of_version_7_and_grow() -> None:
    made = [new_uid() for _ in range(1000)]
    assert {uuid.UUID(bytes=uid).version for uid in made} == {7}
    assert made == sorted(set(made))
