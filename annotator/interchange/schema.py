"""The JSON Schema of the JSON file, made from its records."""

import inspect

import msgspec

from annotator.interchange.records import VERSION, ProjectFile

URL = "https://json-schema.org/draft/2020-12/schema"


def project_schema() -> dict[str, object]:
    """Return the JSON Schema (draft 2020-12) that is published in `docs/schema`.

    Offsets beyond the text, quotes that differ and references that lead nowhere are not what
    a schema can tell; the importer looks for them.
    """
    (root,), components = msgspec.json.schema_components(
        (ProjectFile,), ref_template="#/$defs/{name}"
    )
    return {
        "$schema": URL,
        "$id": "hashiya-project.schema.json",
        "title": f"Hashiya project, version {VERSION}",
        **root,
        "$defs": {name: _unwrapped(components[name]) for name in sorted(components)},
    }


def _unwrapped(definition: dict[str, object]) -> dict[str, object]:
    """Return a definition with its docstring free of the source's indentation."""
    description = inspect.cleandoc(str(definition.get("description", "")))
    return {**definition, **({"description": description} if description else {})}


def schema_text() -> str:
    """Return the schema as the published file has it."""
    encoded = msgspec.json.encode(project_schema())
    return msgspec.json.format(encoded, indent=2).decode() + "\n"
