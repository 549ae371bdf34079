"""Organisations, whose checks came in as earlier verdicts, do nothing in the project."""

import pytest

from annotator.model import Person, Role
from annotator.model.errors import BadInput
from annotator.operations.claims import create_claim
from annotator.operations.people import add_person, edit_person
from annotator.operations.review import assign
from annotator.project import Project


@pytest.fixture
def organisation(project: Project) -> Person:
    """A body whose checks came in."""
    return project.perform(add_person, "مرصد الشائعات", Role.ORGANISATION).result


def test_nobody_signs_in_under_its_name(project: Project, organisation: Person) -> None:
    before = project.actor
    with pytest.raises(BadInput, match="does not work in this project"):
        project.sign_in(organisation.uid)
    assert project.actor == before


def test_it_becomes_no_person_and_no_person_becomes_one(
    project: Project, organisation: Person
) -> None:
    lead = project.perform(add_person, "ليلى", Role.LEAD).result
    for seen, role in ((organisation, Role.LEAD), (lead, Role.ORGANISATION)):
        with pytest.raises(BadInput, match="no person of the project"):
            project.perform(edit_person, seen, role=role)
    named = project.perform(edit_person, organisation, name="مرصد").result
    assert named.role is Role.ORGANISATION


def test_no_claim_is_given_to_it(project: Project, organisation: Person) -> None:
    lead = project.perform(add_person, "ليلى", Role.LEAD).result
    project.sign_in(lead.uid)
    claim = project.perform(create_claim, "ادعاء").result
    with pytest.raises(BadInput):
        project.perform(assign, claim, assignee=organisation.uid, second=None)
    assert project.read.claims.one(claim.uid).assignee is None
