"""The words that a project uses, the most used first."""

from annotator.importers.incoming import IncomingArticle
from annotator.model import RecordKind, Role
from annotator.operations.articles import add_articles
from annotator.operations.claims import create_claim
from annotator.operations.people import add_person
from annotator.operations.registry import add_record
from annotator.project import Project
from annotator.storage.reading import Used


def test_words_by_what_they_are_used_for(project: Project) -> None:
    lead = project.perform(add_person, "ليلى", Role.LEAD).result
    project.sign_in(lead.uid)
    articles = [
        IncomingArticle(text="خبر أول.", outlet="صحيفة الحقول", author="ريم"),
        IncomingArticle(text="خبر ثان.", outlet="وكالة سنابل", author="ريم"),
        IncomingArticle(text="خبر ثالث.", outlet="وكالة سنابل"),
    ]
    project.perform(add_articles, articles, source="test")
    project.perform(create_claim, "يُغلق السوق", topic="سوق", platform="إذاعة", said_on="")
    project.perform(create_claim, "ترتفع الأسعار", topic="")
    project.perform(add_record, RecordKind.OUTLET, name_ar="قناة المرفأ", role="قناة")
    project.perform(add_record, RecordKind.PERSON, name_ar="أحمد العلي", role="وزير")
    of = project.read.vocabulary.of
    assert of(Used.OUTLET) == ["وكالة سنابل", "صحيفة الحقول", "قناة المرفأ"]
    assert of(Used.PUBLISHER) == of(Used.OUTLET)
    assert of(Used.AUTHOR) == ["ريم"]
    assert of(Used.TOPIC) == ["سوق"]
    assert of(Used.PLATFORM) == ["إذاعة"]
    assert of(Used.SPEAKER) == ["أحمد العلي"]
    assert set(of(Used.ROLE)) == {"قناة", "وزير"}
