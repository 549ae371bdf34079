"""The head of our JSON file, read so that one bad record of it costs itself alone."""

import re
from collections.abc import Mapping
from typing import Any, TypeVar

import msgspec

from annotator.importers.incoming import Skipped
from annotator.interchange import records, version1

_MISSING = re.compile("Object missing required field `(.+?)`")
_KIND = re.compile("Expected `(.+?)`, got `(.+?)`")
_T = TypeVar("_T")
_LISTS: Mapping[str, Any] = {
    "people": records.PersonRecord,
    "records": records.RegistryRecord,
    "attachments": records.AttachmentRecord,
    "evidence": records.EvidenceRecord,
    "claims": records.ClaimRecord,
    "claim_links": records.ClaimLinkRecord,
}
_LISTS_1: Mapping[str, Any] = {
    "people": records.PersonRecord,
    "claims": version1.Claim1,
    "claim_links": records.ClaimLinkRecord,
}


def forgiving_head(
    members: Mapping[str, msgspec.Raw], file: str
) -> tuple[records.FileHead, list[Skipped]]:
    """Return the head that a file's members make, and the records that were left out of it.

    Raises:
        msgspec.DecodeError: what is no record of a list is not as it should be.
    """
    return _forgiving(members, records.FileHead, _LISTS, file)


def forgiving_head_1(
    members: Mapping[str, msgspec.Raw], file: str
) -> tuple[records.FileHead, list[Skipped]]:
    """Return the head of a file of version 1 as the present one has it; see `forgiving_head`."""
    old, refused = _forgiving(members, version1.Head1, _LISTS_1, file)
    return version1.upgraded(old), refused


def _forgiving(
    members: Mapping[str, msgspec.Raw], kind: type[_T], lists: Mapping[str, Any], file: str
) -> tuple[_T, list[Skipped]]:
    try:
        return _decoded(members, kind), []
    except msgspec.ValidationError:
        refused: list[Skipped] = []
        sound = {key: _sound(key, raw, lists, file, refused) for key, raw in members.items()}
        return _decoded(sound, kind), refused


def _decoded(members: Mapping[str, msgspec.Raw], kind: type[_T]) -> _T:
    return msgspec.json.decode(msgspec.json.encode(members), type=kind)


def _sound(
    key: str,
    raw: msgspec.Raw,
    lists: Mapping[str, Any],
    file: str,
    refused: list[Skipped],
) -> msgspec.Raw:
    """Return a member without the records of it that are not as they should be."""
    if key == "settings":
        problem = _problem(raw, records.SettingsRecord)
        if problem:
            refused.append(Skipped(f"{file}: {key}", problem))
        return msgspec.Raw(b"{}") if problem else raw
    if key not in lists:
        return raw
    kept = []
    for number, item in enumerate(msgspec.json.decode(raw, type=list[msgspec.Raw])):
        problem = _problem(item, lists[key])
        if problem:
            refused.append(Skipped(f"{file}: {key}[{number}]", problem))
        else:
            kept.append(item)
    return msgspec.Raw(msgspec.json.encode(kept))


def _problem(raw: msgspec.Raw, kind: Any) -> str:
    try:
        msgspec.json.decode(raw, type=kind)
    except msgspec.DecodeError as error:
        return explained(error)
    return ""


def explained(error: Exception) -> str:
    """Return what is wrong with a record, and where in it, by what the decoder says."""
    what, _, path = str(error).partition(" - at `$")
    where = path.strip("`.") or "$"
    missing = _MISSING.match(what)
    if missing:
        return f"The record lacks the field “{missing[1]}”, at {where}."
    kind = _KIND.match(what)
    if kind:
        return f"The record has “{kind[2]}” where “{kind[1]}” belongs, at {where}."
    return f"The record is not as it should be ({what}), at {where}."
