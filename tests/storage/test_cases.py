"""One claim of several, several of one; scales and settings."""

import pytest

from annotator import operations as do
from annotator.model import (
    ClaimLinkKind,
    ClaimState,
    CliticPolicy,
    SettingKey,
    Settings,
    Stance,
)
from annotator.model.errors import BadInput
from annotator.operations.cases import Weight, keeper, merge_outcome
from annotator.project import Project
from annotator.scheme.model import Name, VerdictValue
from tests.storage.desks import Newsroom, newsroom
from tests.storage.states import state_of


@pytest.fixture
def room(project: Project) -> Newsroom:
    return newsroom(project)


def test_merged_claims_have_all_that_each_had(room: Newsroom) -> None:
    project = room.project
    tagged = room.tag("CLAIM", "الميناء سيغلق")
    assert tagged.claim is not None
    kept, third = room.claim("الميناء يغلق"), room.claim("ثالث")
    other = project.read.claims.one(tagged.claim)
    other = project.perform(do.edit_claim, other, topic="موانئ", note="م").result
    project.perform(do.judge_claim, other.uid, "false")
    other = room.now(other)
    project.perform(do.comment, other.uid, "تعليق")
    made = project.perform(do.add_evidence, other.uid, Stance.REFUTES, title="بيان").result
    project.perform(do.use_evidence, made.evidence.uid, kept.uid, Stance.REFUTES)
    project.perform(do.link_claims, other.uid, third.uid, ClaimLinkKind.UPDATES)
    project.perform(do.link_claims, kept.uid, third.uid, ClaimLinkKind.UPDATES)
    project.perform(do.link_claims, kept.uid, other.uid, ClaimLinkKind.PART_OF)
    before = state_of(project)
    merged = project.perform(do.merge_claims, kept, [other]).result
    read = project.read.claims
    assert read.one(kept.uid) == merged
    assert (merged.topic, merged.note, merged.state) == ("موانئ", "م", ClaimState.DECIDED)
    assert [one.span.uid for one in read.appearances(kept.uid)] == [tagged.uid]
    assert [one.value for one in read.verdicts(kept.uid)] == ["false"]
    assert [one.text for one in read.comments(kept.uid)] == ["تعليق"]
    assert len(read.evidence(kept.uid)) == 1
    assert [(one.source, one.target) for one in read.links()] == [(kept.uid, third.uid)]
    assert len(read.all()) == 2
    assert project.check() == []
    project.undo()
    assert state_of(project) == before


def test_claims_that_were_judged_otherwise_are_reopened(room: Newsroom) -> None:
    first, second = room.claim("أول"), room.claim("ثان")
    room.project.perform(do.judge_claim, first.uid, "true")
    room.project.perform(do.judge_claim, second.uid, "false")
    merged = room.project.perform(do.merge_claims, room.now(first), [room.now(second)]).result
    assert merged.state is ClaimState.REOPENED
    assert len(room.project.read.claims.verdicts(first.uid)) == 2
    with pytest.raises(BadInput, match="itself"):
        room.project.perform(do.merge_claims, merged, [merged])


def test_a_claim_is_split_by_its_spans(room: Newsroom) -> None:
    project = room.project
    one, two = room.tag("CLAIM", "الميناء سيغلق"), room.tag("CLAIM", "الأسعار ستنخفض")
    assert one.claim is not None
    two = project.perform(do.join_claim, two, one.claim).result
    claim = project.read.claims.one(one.claim)
    before = state_of(project)
    made = project.perform(do.split_claim, claim, [two]).result
    assert made.wording == "الأسعار ستنخفض"
    assert [place.span.uid for place in project.read.claims.appearances(made.uid)] == [two.uid]
    assert [place.span.uid for place in project.read.claims.appearances(claim.uid)] == [one.uid]
    project.undo()
    assert state_of(project) == before
    with pytest.raises(BadInput, match="split"):
        project.perform(do.split_claim, claim, [])


def scale(*codes: str) -> list[VerdictValue]:
    return [VerdictValue(code=code, name=Name(code, code), normalized="mixed") for code in codes]


def test_another_scale_says_what_it_touches_and_is_one_step(room: Newsroom) -> None:
    project = room.project
    first, second = room.claim("أول"), room.claim("ثان")
    for claim, value in ((first, "true"), (first, "mostly-true"), (second, "mostly-true")):
        project.perform(do.judge_claim, claim.uid, value, reason="مراجعة")
    values = scale("true", "half")
    impact = do.scale_impact(project.read, values, {})
    assert impact.missing == ("mostly-true",)
    with pytest.raises(BadInput, match="nothing for values in use: mostly-true"):
        project.perform(do.replace_scale, values, {})
    before = state_of(project)
    done = project.perform(do.replace_scale, values, {"mostly-true": "half"}).result
    assert {one.old: (one.new, one.verdicts, one.standing) for one in done.values} == {
        "true": ("true", 1, 0),
        "mostly-true": ("half", 2, 2),
    }
    assert [one.code for one in project.scheme.verdicts] == ["true", "half"]
    assert [one.value for one in project.read.claims.verdicts(first.uid)] == ["half", "true"]
    assert project.check() == []
    project.undo()
    assert state_of(project) == before
    assert len(project.scheme.verdicts) == 9
    assert project.check() == []


def test_a_scheme_without_a_verdict_in_use_is_refused(room: Newsroom) -> None:
    import msgspec

    project = room.project
    project.perform(do.judge_claim, room.claim().uid, "true")
    lacking = msgspec.structs.replace(project.scheme, verdicts=tuple(scale("half")))
    with pytest.raises(BadInput, match="lacks verdicts"):
        project.perform(do.replace_scheme, lacking)


def test_settings_are_decided_for_all(room: Newsroom) -> None:
    project = room.project
    assert project.read.settings.all() == Settings()
    project.perform(do.set_setting, SettingKey.ORGANISATION_NAME, " مكتب التحقق ")
    project.perform(do.set_setting, SettingKey.ORGANISATION_URL, "https://example.org")
    project.perform(do.set_setting, SettingKey.BLIND_REVIEW, True)
    project.perform(do.set_setting, SettingKey.CLITIC_POLICY, "with")
    whole = Settings("مكتب التحقق", "https://example.org", True, CliticPolicy.WITH)
    assert project.read.settings.all() == whole
    project.perform(do.set_setting, SettingKey.BLIND_REVIEW, False)
    assert not project.read.settings.all().blind_review
    project.undo()
    assert project.read.settings.all() == whole
    with Project.open(project.path) as again:
        assert again.read.settings.all() == whole


@pytest.mark.parametrize(
    ("key", "value"),
    [
        (SettingKey.BLIND_REVIEW, "maybe"),
        (SettingKey.CLITIC_POLICY, "sometimes"),
        (SettingKey.ORGANISATION_URL, "example.org"),
    ],
)
def test_a_setting_has_values_of_its_own(project: Project, key: SettingKey, value: str) -> None:
    with pytest.raises(BadInput):
        project.perform(do.set_setting, key, value)
    assert project.read.settings.rows() == []


# --- which claim stays ---------------------------------------------------------------------------


def test_the_published_stays_else_the_judged_else_the_older(room: Newsroom) -> None:
    project, read = room.project, room.project.read
    first, second, third = (room.claim(words) for words in ("أول", "ثان", "ثالث"))
    assert keeper(read, [second, first]) == (first, Weight.OLDER)
    project.perform(do.judge_claim, second.uid, "false", "لأن")
    assert keeper(read, [first, room.now(second)]) == (room.now(second), Weight.JUDGED)
    project.perform(do.judge_claim, third.uid, "false", "لأن")
    project.perform(do.publish, room.now(third), "https://checks.example.org/3", despite="عاجل")
    all_of_them = [room.now(one) for one in (first, second, third)]
    assert keeper(read, all_of_them) == (room.now(third), Weight.PUBLISHED)
    outcome = merge_outcome(read, all_of_them[1], [all_of_them[0]])
    assert (outcome.better, outcome.why) == (None, None)
    outcome = merge_outcome(read, all_of_them[0], all_of_them[1:])
    assert (outcome.better, outcome.why) == (room.now(third), Weight.PUBLISHED)
    with pytest.raises(BadInput, match="readers know it"):
        project.perform(do.merge_claims, all_of_them[0], all_of_them[1:])
    merged = project.perform(do.merge_claims, all_of_them[2], all_of_them[:2]).result
    assert (merged.number, merged.published_url) == (3, "https://checks.example.org/3")


def test_the_address_of_a_second_published_check_is_noted(room: Newsroom) -> None:
    project = room.project
    claims = [room.claim(words) for words in ("أول", "ثان")]
    for claim in claims:
        project.perform(do.judge_claim, claim.uid, "false", "لأن")
        address = f"https://checks.example.org/{claim.number}"
        project.perform(do.publish, room.now(claim), address, despite="عاجل")
    merged = project.perform(do.merge_claims, room.now(claims[0]), [room.now(claims[1])]).result
    assert merged.published_url == "https://checks.example.org/1"
    assert "https://checks.example.org/2" in merged.note


# --- two people, one claim -----------------------------------------------------------------------

SAID = "الأسعار ستنخفض"


def test_the_same_words_of_two_people_are_one_claim(room: Newsroom) -> None:
    project = room.project
    one = room.at(room.annotator).tag("CLAIM", SAID)
    other = room.at(room.checker).tag("CLAIM", SAID)
    assert one.claim is not None
    assert one.claim == other.claim
    assert room.tag("CLAIM", "الميناء سيغلق").claim != one.claim
    assert len(project.read.claims.appearances(one.claim)) == 2


def test_undo_and_deletion_of_the_first_leave_the_claim_to_the_other(room: Newsroom) -> None:
    project = room.project
    one = room.at(room.annotator).tag("CLAIM", SAID)
    other = room.at(room.checker).tag("CLAIM", SAID)
    room.at(room.annotator)
    project.undo()
    assert other.claim is not None
    assert [place.span.uid for place in project.read.claims.appearances(other.claim)] == [other.uid]
    project.redo()
    assert len(project.read.claims.appearances(other.claim)) == 2
    project.perform(do.delete_span, project.read.annotation.span(one.uid))
    assert len(project.read.claims.appearances(other.claim)) == 1
    room.at(room.checker)
    project.perform(do.delete_span, project.read.annotation.span(other.uid))
    assert not project.read.claims.has(other.claim)
    assert project.check() == []
