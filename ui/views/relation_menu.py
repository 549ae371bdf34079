"""A small menu where several relations are possible between two spans: one key each."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from annotator.model import quoted
from ui.actions.context import Context
from ui.actions.relations import Link, make
from ui.actions.sight import shorten
from ui.desk import Desk
from ui.keys import press_of
from ui.language import tr
from ui.theme.look import Look
from ui.widgets.menu import Menu, menu_text


class RelationMenu(Menu):
    """The relations that are possible; 1 to 9 choose, whatever the keyboard's layout."""

    def __init__(self, desk: Desk, links: list[Link], look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.links = links
        for number, one in enumerate(links, start=1):
            name = one.type.name.in_language(look.language)
            target = shorten(quoted(desk.text, one.target.fragments))
            words = tr("{relation}: {target}").format(relation=name, target=target)
            choice = _Choice(desk, one, self)
            self.addAction(menu_text(words, str(number))).triggered.connect(choice.fire)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = press_of(event).letter
        if letter.isdecimal() and 0 < int(letter) <= len(self.links):
            self.actions()[int(letter) - 1].trigger()
            self.close()
        else:
            super().keyPressEvent(event)


class _Choice(QObject):
    def __init__(self, desk: Desk, link: Link, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._link = link

    def fire(self) -> None:
        make(self._desk, self._link)


def ask(context: Context, links: list[Link]) -> None:
    """Let the person choose, beside the relation's target."""
    reader = context.reader
    menu = RelationMenu(context.desk, links, reader.look, reader)
    point = reader.viewport().mapToGlobal(reader.point_of(links[0].target.start))
    menu.popup(point)
    menu.setActiveAction(menu.actions()[0])
