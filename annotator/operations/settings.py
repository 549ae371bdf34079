"""Verbs on the project itself: its name and its scheme."""

from annotator.model import Kind
from annotator.model.errors import BadInput
from annotator.scheme import library
from annotator.scheme.check import check_scheme
from annotator.scheme.model import Scheme
from annotator.storage.rows import Flat
from annotator.storage.work import Work


def rename_project(work: Work, name: str) -> None:
    """Give the project another name."""
    name = name.strip()
    if not name:
        raise BadInput("A project needs a name.")
    uid, old = work.read.people.project()
    if name != old:
        work.update_flat(Kind.PROJECT, uid, {"name": old}, {"name": name})


def replace_scheme(work: Work, scheme: Scheme) -> int:
    """Put a scheme in force as the next version; earlier versions are kept.

    Returns:
        The version's number.

    Raises:
        SchemeViolation: annotation uses a label that the new scheme lacks.
    """
    version = work.read.people.scheme_version() + 1
    check_scheme(scheme)
    _check_used(work, scheme)
    content = library.encode(scheme).decode()
    flat: Flat = {"version": version, "content": content, "at": work.now()}
    work.insert_flat(Kind.SCHEME, work.new_uid(), flat)
    return version


def _check_used(work: Work, scheme: Scheme) -> None:
    known = {label.code for label in scheme.labels}
    used = work.read.counts.all().labels
    missing = [f"{code} ({count})" for code, count in used.items() if code not in known]
    if missing:
        raise BadInput(
            f"The new scheme lacks labels that are in use: {', '.join(missing)}.",
            remedy="Keep these labels in the scheme, or relabel their spans first.",
        )
