"""The facts of a claim in one line: its topic, its attributes, its links to other claims."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from annotator.model import AttributeValue, Claim, ClaimLink, Uid
from annotator.scheme.model import Attribute, Type
from ui.dialogs.link_claim import link_word
from ui.language import tr
from ui.theme.look import Look
from ui.views.claims.fact import PADDING, ChoiceFact, FactButton, TextFact
from ui.views.claims.flow import Flow
from ui.views.workspace import Parts
from ui.widgets.menu import menu, open_below

YES, NO = "yes", "no"
OPEN, REMOVE = "open", "remove"


class Facts(Flow):
    """Topic, attributes and links.

    Signals:
        topic_written: another topic.
        attribute_set: an attribute's code and its value (None for none).
        claim_asked: show another claim (its uid).
        unlink_asked: take a link away (`ClaimLink`).
    """

    topic_written = Signal(str)
    attribute_set = Signal(str, object)
    claim_asked = Signal(object)
    unlink_asked = Signal(object)

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(4, 2, parent, outdent=PADDING)
        self._parts = parts
        self._look = parts.look
        self._shown: object = None

    def show_claim(self, claim: Claim, links: list[ClaimLink], numbers: dict[Uid, int]) -> None:
        """Show a claim's facts; what is shown already stays, and with it the focus."""
        shown = (claim.uid, claim.topic, dict(claim.attributes), links, numbers)
        if shown == self._shown:
            return
        self._shown = shown
        topic = TextFact(tr("Topic"), claim.topic, self._look)
        topic.written.connect(self.topic_written)
        items: list[QWidget] = [topic]
        items += [
            self._attribute(attribute, claim.attributes.get(attribute.code))
            for attribute in self._parts.desk.index.claim_attributes
        ]
        for link in links:
            fact = LinkFact(link, claim.uid, numbers, self._look)
            fact.asked.connect(self.claim_asked)
            fact.removed.connect(self.unlink_asked)
            items.append(fact)
        self.set_items(items)

    def _attribute(self, attribute: Attribute, value: AttributeValue | None) -> FactButton:
        setter = _Setter(self, attribute)
        name = attribute.name.in_language(self._look.language)
        options = options_of(attribute, self._look)
        if options:
            choice = ChoiceFact(name, options, code_of(value), self._look)
            choice.chosen.connect(setter.choose)
            setter.setParent(choice)
            return choice
        text = TextFact(name, code_of(value), self._look)
        text.written.connect(setter.choose)
        setter.setParent(text)
        return text


class _Setter(QObject):
    """Says which attribute was set, as a value of its type."""

    def __init__(self, facts: Facts, attribute: Attribute) -> None:
        super().__init__(facts)
        self._facts = facts
        self._attribute = attribute

    def choose(self, code: str) -> None:
        """Take a value as its widget knows it."""
        self._facts.attribute_set.emit(self._attribute.code, value_of(self._attribute, code))


class LinkFact(FactButton):
    """A link to another claim; a menu opens the other claim or takes the link away.

    Signals:
        asked: show the other claim (its uid).
        removed: take the link away (`ClaimLink`).
    """

    asked = Signal(object)
    removed = Signal(object)

    def __init__(self, link: ClaimLink, here: Uid, numbers: dict[Uid, int], look: Look) -> None:
        outgoing = link.source == here
        self._link = link
        self._other = link.target if outgoing else link.source
        number = look.digits(str(numbers.get(self._other, "?")))
        name = link_word(link.kind, outgoing=outgoing)
        super().__init__(name, tr("claim {number}").format(number=look.isolate(number)), look)
        self.menu: QMenu | None = None
        self.clicked.connect(self.open)

    def open(self) -> None:
        """Offer what can be done with the link."""
        self.menu = made = menu(self._look, self)
        for code, text in ((OPEN, tr("Show this claim")), (REMOVE, tr("Remove the link"))):
            made.addAction(text).setData(code)
        made.triggered.connect(self._triggered)
        open_below(made, self)

    def _triggered(self, action: QAction) -> None:
        if action.data() == OPEN:
            self.asked.emit(self._other)
        else:
            self.removed.emit(self._link)


def options_of(attribute: Attribute, look: Look) -> list[tuple[str, str]]:
    """Return the values that an attribute may take; empty for free words."""
    if attribute.type is Type.CHOICE:
        return [(one.code, one.name.in_language(look.language)) for one in attribute.choices]
    if attribute.type is Type.BOOL:
        return [(YES, tr("Yes")), (NO, tr("No"))]
    low, high = attribute.minimum, attribute.maximum
    if attribute.type is Type.INT and low is not None and high is not None:
        most = look.digits(str(high))
        return [
            (str(n), tr("{n} of {most}").format(n=look.digits(str(n)), most=most))
            for n in range(low, high + 1)
        ]
    return []


def code_of(value: AttributeValue | None) -> str:
    """Return a value as its widget knows it."""
    if isinstance(value, bool):
        return YES if value else NO
    return "" if value is None else str(value)


def value_of(attribute: Attribute, code: str) -> AttributeValue | None:
    """Return the value of the attribute's type that a widget's code stands for."""
    if not code:
        return None
    if attribute.type is Type.BOOL:
        return code == YES
    if attribute.type is Type.INT and code.lstrip("-").isdecimal():
        return int(code)
    return code
