"""What comes in pairs is there in pairs.

That every migration has a test and a kept file is asked in `tests/storage/test_migrations.py`.
"""

import re

import pytest

from exports.registry import exporters
from tests.architecture import sources
from tests.architecture.sources import ROOT


@pytest.mark.parametrize("name", sorted(exporters()))
def test_every_exporter_is_held_against_a_golden_file(name: str) -> None:
    kept = [path for path in (ROOT / "tests" / "golden" / name).glob("*") if path.is_file()]
    assert kept, f"tests/golden/{name} holds no file"
    named = re.compile(rf'"golden" / "{name}"|golden/{name}\b')
    users = [path for path in sources.modules("tests") if named.search(path.read_text("utf-8"))]
    assert users, f"no test reads tests/golden/{name}"


def test_every_decision_stands_in_the_list() -> None:
    folder = ROOT / "docs" / "adr"
    listed = re.findall(r"\]\((\d{4}-[\w-]+\.md)\)", (folder / "README.md").read_text("utf-8"))
    assert listed == sorted(path.name for path in folder.glob("[0-9]*.md"))


def test_links_between_the_documents_lead_somewhere() -> None:
    documents = [path for path in sources.files() if path.suffix == ".md"]
    dead = [
        f"{path.relative_to(ROOT)}: {target}"
        for path in documents
        for target in re.findall(r"\]\((?!\w+:|#)([^)#]+)", path.read_text("utf-8"))
        if not (path.parent / target).exists()
    ]
    assert documents
    assert not dead, "\n".join(dead)


def test_the_readme_starts_with_the_two_commands() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    commands = re.findall(r"^python3 dev\.py (\w+)", readme, flags=re.MULTILINE)
    assert commands[:2] == ["run", "test"]
