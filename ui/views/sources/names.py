"""What the workspace calls facets and their values."""

from annotator.model.attribution import SOURCE_TYPE, Facet, Naming, is_year
from annotator.scheme.lookup import SchemeIndex
from ui.language import tr
from ui.theme.dates import month_name
from ui.theme.look import Look


class Names:
    """The words for facets and values.

    Args:
        index: the project's scheme, which names the types of sources.
        look: the language and its digits.
    """

    def __init__(self, index: SchemeIndex, look: Look) -> None:
        self._look = look
        choices = (one.choices for one in index.scheme.attributes if one.code == SOURCE_TYPE)
        self._types = {
            choice.code: choice.name.in_language(look.language)
            for some in choices
            for choice in some
        }

    def facet(self, facet: Facet) -> str:
        """Return what a facet is called."""
        return {
            Facet.NAMING: tr("Named or not"),
            Facet.TYPE: tr("Source type"),
            Facet.OUTLET: tr("Outlet"),
            Facet.TOPIC: tr("Topic"),
            Facet.CUE: tr("Cue"),
            Facet.PERIOD: tr("Period"),
        }[facet]

    def value(self, facet: Facet, value: str) -> str:
        """Return what a value of a facet is called."""
        if facet is Facet.NAMING:
            return self.naming(Naming(value))
        if not value:
            return self._nothing(facet)
        if facet is Facet.TYPE:
            return self._types.get(value, value)
        return self.period(value) if facet is Facet.PERIOD else value

    def naming(self, naming: Naming) -> str:
        """Return the word for being named, or not."""
        return {
            Naming.NAMED: tr("Named"),
            Naming.OFFICIAL: tr("Unnamed official"),
            Naming.OTHER: tr("Unnamed other"),
        }[naming]

    def period(self, period: str) -> str:
        """Return a month with its year, or a year."""
        if is_year(period):
            return self._look.digits(period)
        year, _, month = period.partition("-")
        return f"{month_name(int(month), self._look)} {self._look.digits(year)}"

    def _nothing(self, facet: Facet) -> str:
        return {
            Facet.TYPE: tr("No type"),
            Facet.OUTLET: tr("No outlet"),
            Facet.TOPIC: tr("No topic"),
            Facet.CUE: tr("No cue"),
            Facet.PERIOD: tr("No month"),
        }[facet]
