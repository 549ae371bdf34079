"""The facts of a claim in one line: its topic, its attributes, where it was said."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from annotator.model import AttributeValue, Claim, DraftKey
from annotator.scheme.model import Attribute, Type
from annotator.storage.reading import Used
from ui.addresses import host
from ui.language import tr
from ui.theme.dates import published
from ui.theme.look import Look
from ui.views.claims.fact import PADDING, ChoiceFact, FactButton, TextFact
from ui.views.claims.flow import Flow
from ui.views.workspace import Parts

YES, NO = "yes", "no"


class Facts(Flow):
    """Topic, attributes and origin.

    Signals:
        topic_written: another topic.
        attribute_set: an attribute's code and its value (None for none).
        origin_asked: say where it was said.
    """

    topic_written = Signal(str)
    attribute_set = Signal(str, object)
    origin_asked = Signal()

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(4, 2, parent, outdent=PADDING)
        self._parts = parts
        self._look = parts.look
        self._shown: object = None

    def show_claim(self, claim: Claim, *, stated: bool) -> None:
        """Show a claim's facts; what is shown already stays, and with it the focus.

        Args:
            claim: the claim.
            stated: whether articles state it; then its origin is said only where it is known.
        """
        origin = (claim.platform, claim.said_on, claim.address)
        shown = (claim.uid, claim.topic, dict(claim.attributes), origin, stated)
        if shown == self._shown:
            return
        self._shown = shown
        topic = TextFact(tr("Topic"), claim.topic, self._look)
        topic.keep_as(self._parts.desk.drafts, DraftKey("claim.topic", claim.uid))
        topic.offer(partial(self._parts.desk.project.read.vocabulary.of, Used.TOPIC))
        topic.written.connect(self.topic_written)
        items: list[QWidget] = [topic]
        items += [
            self._attribute(claim, attribute)
            for attribute in self._parts.desk.index.claim_attributes
        ]
        for name, value in self._origin(claim):
            if value or not (stated or any(origin)):
                fact = FactButton(name, value, self._look)
                fact.clicked.connect(self.origin_asked)
                items.append(fact)
        self.set_items(items)

    def _origin(self, claim: Claim) -> list[tuple[str, str]]:
        """Return where it was said, when, and whose page the address is on."""
        look = self._look
        when = published(claim.said_on, look, year=True) if claim.said_on else ""
        where = look.isolate(host(claim.address)) if claim.address else ""
        return [(tr("Said on"), claim.platform), (tr("When"), when), (tr("Address"), where)]

    def _attribute(self, claim: Claim, attribute: Attribute) -> FactButton:
        value = claim.attributes.get(attribute.code)
        setter = _Setter(self, attribute)
        name = attribute.name.in_language(self._look.language)
        options = options_of(attribute, self._look)
        if options:
            choice = ChoiceFact(name, options, code_of(value), self._look)
            choice.chosen.connect(setter.choose)
            setter.setParent(choice)
            return choice
        text = TextFact(name, code_of(value), self._look)
        text.keep_as(self._parts.desk.drafts, DraftKey(f"claim.{attribute.code}", claim.uid))
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
