"""The proposals are as right and as many as the benchmark asks for."""

import json

import pytest

from benchmarks import attribution


def test_the_targets_hold(capsys: pytest.CaptureFixture[str]) -> None:
    assert attribution.main(full=False, as_json=True) == 0
    rows = {row["name"]: row for row in json.loads(capsys.readouterr().out)}
    for half in ("tuning", "held_back"):
        cue = rows[f"{half}: cue, precision"]
        assert cue["median"] >= cue["target"] > cue["floor"]
        assert rows[f"{half}: source type, precision"]["median"] >= 0.9
