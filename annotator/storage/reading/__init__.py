"""Everything that is read from a project, by subject; nothing here writes."""

from annotator.storage.reading.annotation import AnnotationReader, SetShare
from annotator.storage.reading.articles import ArticleReader, ArticleRow
from annotator.storage.reading.attachments import AttachmentReader
from annotator.storage.reading.attributions import AttributionReader
from annotator.storage.reading.base import Connect
from annotator.storage.reading.belongings import Belongings, BelongingsReader, Share
from annotator.storage.reading.claims import ClaimReader, ClaimRow
from annotator.storage.reading.counts import CountReader
from annotator.storage.reading.evidence import EvidenceReader
from annotator.storage.reading.log import LogReader
from annotator.storage.reading.names import NameReader
from annotator.storage.reading.people import PeopleReader
from annotator.storage.reading.places import Appearance
from annotator.storage.reading.queue import EVERYTHING, Filter, QueueRow, passes
from annotator.storage.reading.records import RecordReader, RecordRow
from annotator.storage.reading.settings import SettingReader
from annotator.storage.reading.surfaces import SpanName, Surface, Surfaces
from annotator.storage.reading.vocabulary import Used, VocabularyReader


class Repository:
    """The readers of one project.

    Args:
        connect: gives a connection to read from.
    """

    def __init__(self, connect: Connect) -> None:
        self.people = PeopleReader(connect)
        self.settings = SettingReader(connect)
        self.articles = ArticleReader(connect)
        self.annotation = AnnotationReader(connect)
        self.records = RecordReader(connect)
        self.attachments = AttachmentReader(connect)
        self.claims = ClaimReader(connect)
        self.evidence = EvidenceReader(connect)
        self.attributions = AttributionReader(connect)
        self.counts = CountReader(connect)
        self.log = LogReader(connect)
        self.vocabulary = VocabularyReader(connect)
        self.names = NameReader(connect)
        self.belongings = BelongingsReader(connect)


__all__ = [
    "EVERYTHING",
    "Appearance",
    "ArticleRow",
    "Belongings",
    "ClaimRow",
    "Connect",
    "Filter",
    "QueueRow",
    "RecordRow",
    "Repository",
    "SetShare",
    "Share",
    "SpanName",
    "Surface",
    "Surfaces",
    "Used",
    "passes",
]
