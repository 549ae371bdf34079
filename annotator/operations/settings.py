"""Verbs on the project itself: its name, its scheme and its settings."""

import uuid

from annotator.model import CliticPolicy, Kind, OthersSeen, Setting, SettingKey, Uid
from annotator.model.errors import BadInput
from annotator.model.setting import NO, YES
from annotator.operations.given import web_address
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


def set_setting(work: Work, key: SettingKey, value: str | bool) -> Setting:
    """Decide something for all who work in the project.

    Args:
        work: the transaction.
        key: what is decided.
        value: yes or no for what is asked so, a text otherwise.

    Raises:
        BadInput: the setting cannot have this value.
    """
    setting = Setting(_uid_of(work, key), key, _checked(key, value))
    there = {one.uid: one for one in work.read.settings.rows()}.get(setting.uid)
    if there is None:
        work.insert(setting)
    else:
        work.update(there, setting)
    return setting


def _uid_of(work: Work, key: SettingKey) -> Uid:
    """Return a setting's identifier, the same in all copies of a project."""
    project, _ = work.read.people.project()
    return Uid(uuid.uuid5(uuid.UUID(bytes=bytes(project)), key.value).bytes)


def _checked(key: SettingKey, value: str | bool) -> str:
    if isinstance(value, bool):
        value = YES if value else NO
    value = value.strip()
    allowed: tuple[str, ...] = ()
    if key is SettingKey.BLIND_REVIEW:
        allowed = (YES, NO)
    elif key is SettingKey.CLITIC_POLICY:
        allowed = tuple(CliticPolicy)
    elif key is SettingKey.OTHERS_SEEN:
        allowed = tuple(OthersSeen)
    elif key is SettingKey.ORGANISATION_URL:
        return web_address(value)
    if allowed and value not in allowed:
        raise BadInput(
            f"The setting “{key}” cannot be “{value}”.", remedy=f"It is: {', '.join(allowed)}."
        )
    return value


def replace_scheme(work: Work, scheme: Scheme) -> int:
    """Put a scheme in force as the next version; earlier versions are kept.

    Returns:
        The version's number.

    Raises:
        BadInput: annotation or verdicts use something that the new scheme lacks.
    """
    check_scheme(scheme)
    _check_used(work, scheme)
    return put_scheme(work, scheme)


def put_scheme(work: Work, scheme: Scheme) -> int:
    """Write a scheme that holds together and fits what is there; returns its version."""
    version = work.read.people.scheme_version() + 1
    content = library.encode(scheme).decode()
    flat: Flat = {"version": version, "content": content, "at": work.now()}
    work.insert_flat(Kind.SCHEME, work.new_uid(), flat)
    return version


def _check_used(work: Work, scheme: Scheme) -> None:
    labels = {label.code for label in scheme.labels}
    used = work.read.counts.all().labels
    missing = [f"{code} ({count})" for code, count in used.items() if code not in labels]
    if missing:
        raise BadInput(
            f"The new scheme lacks labels that are in use: {', '.join(missing)}.",
            remedy="Keep these labels in the scheme, or relabel their spans first.",
        )
    values = {value.code for value in scheme.verdicts}
    given = work.read.counts.verdicts()
    missing = [f"{code} ({count})" for code, count in given.items() if code not in values]
    if missing:
        raise BadInput(
            f"The new scheme lacks verdicts that are in use: {', '.join(missing)}.",
            remedy="Replace the scale first, which gives these verdicts new values.",
        )
