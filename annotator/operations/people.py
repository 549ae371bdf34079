"""Verbs on people."""

from dataclasses import replace

from annotator.model import Person, Role
from annotator.model.errors import BadInput
from annotator.storage.work import Work


def add_person(work: Work, name: str, role: Role = Role.ANNOTATOR) -> Person:
    """Add somebody to the project.

    Raises:
        BadInput: the name is empty or taken.
    """
    person = Person(work.new_uid(), _free_name(work, name), role)
    work.insert(person)
    return person


def edit_person(
    work: Work, seen: Person, *, name: str | None = None, role: Role | None = None
) -> Person:
    """Change somebody's name or role.

    Raises:
        BadInput: the name is empty or taken, or an organisation would be made a person.
    """
    if role is not None and (Role.ORGANISATION in (role, seen.role)) and role is not seen.role:
        raise BadInput(
            "An organisation, whose checks came in from outside, is no person of the project.",
            remedy="Add the person under another name.",
        )
    new_name = seen.name if name in (None, seen.name) else _free_name(work, name or "")
    new = replace(seen, name=new_name, role=role or seen.role)
    work.update(seen, new)
    return new


def _free_name(work: Work, name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise BadInput("A person needs a name.", remedy="Type the name that others know.")
    if work.read.people.named(name) is not None:
        raise BadInput(f"“{name}” works in this project already.", remedy="Choose another name.")
    return name
