"""Everything that is read from a project, by subject; nothing here writes."""

from annotator.storage.reading.annotation import AnnotationReader
from annotator.storage.reading.articles import ArticleReader, ArticleRow
from annotator.storage.reading.base import Connect
from annotator.storage.reading.claims import Appearance, ClaimReader, ClaimRow
from annotator.storage.reading.counts import CountReader
from annotator.storage.reading.log import LogReader
from annotator.storage.reading.names import NameReader
from annotator.storage.reading.people import PeopleReader


class Repository:
    """The readers of one project.

    Args:
        connect: gives a connection to read from.
    """

    def __init__(self, connect: Connect) -> None:
        self.people = PeopleReader(connect)
        self.articles = ArticleReader(connect)
        self.annotation = AnnotationReader(connect)
        self.claims = ClaimReader(connect)
        self.counts = CountReader(connect)
        self.log = LogReader(connect)
        self.names = NameReader(connect)


__all__ = ["Appearance", "ArticleRow", "ClaimRow", "Connect", "Repository"]
