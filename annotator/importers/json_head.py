"""The head of our JSON file, read so that one bad record of it costs itself alone."""

import re
from collections.abc import Mapping
from typing import Any

import msgspec

from annotator.importers.incoming import Skipped
from annotator.interchange import records

_MISSING = re.compile("Object missing required field `(.+?)`")
_KIND = re.compile("Expected `(.+?)`, got `(.+?)`")
_LISTS: Mapping[str, Any] = {
    "people": records.PersonRecord,
    "records": records.RegistryRecord,
    "attachments": records.AttachmentRecord,
    "evidence": records.EvidenceRecord,
    "claims": records.ClaimRecord,
    "claim_links": records.ClaimLinkRecord,
}


def forgiving_head(
    members: Mapping[str, msgspec.Raw], file: str
) -> tuple[records.FileHead, list[Skipped]]:
    """Return the head that a file's members make, and the records that were left out of it.

    Raises:
        msgspec.DecodeError: what is no record of a list is not as it should be.
    """
    try:
        return _decoded(members), []
    except msgspec.ValidationError:
        refused: list[Skipped] = []
        sound = {key: _sound(key, raw, file, refused) for key, raw in members.items()}
        return _decoded(sound), refused


def _decoded(members: Mapping[str, msgspec.Raw]) -> records.FileHead:
    return msgspec.json.decode(msgspec.json.encode(members), type=records.FileHead)


def _sound(key: str, raw: msgspec.Raw, file: str, refused: list[Skipped]) -> msgspec.Raw:
    """Return a member without the records of it that are not as they should be."""
    if key == "settings":
        problem = _problem(raw, records.SettingsRecord)
        if problem:
            refused.append(Skipped(f"{file}: {key}", problem))
        return msgspec.Raw(b"{}") if problem else raw
    if key not in _LISTS:
        return raw
    kept = []
    for number, item in enumerate(msgspec.json.decode(raw, type=list[msgspec.Raw])):
        problem = _problem(item, _LISTS[key])
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
