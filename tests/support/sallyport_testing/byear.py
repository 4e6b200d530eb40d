# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A user who sees nothing: works the window by keys, and knows of it what a screen reader is told.

Nothing is clicked and no place on the screen is asked for. Where the keyboard is, what stands there and what it
is called comes from the accessibility bus; what cannot be reached by Tab and arrow keys is not there.
"""
import re
import time

from .case import patience
from .desktop import Widget, WindowProgram

# What holds rows or tabs, and says of one of them that it is the current one, whether it has the keyboard or not.
_VIEWS = ["tree", "tree table", "table", "list", "list box", "page tab list"]
_ROWS = ["table cell", "list item", "tree item"]
_TEXTS = ["text", "password text", "spin button"]
# A person who sees nothing gives up before that.
_LONGEST_ROUND = 60


class ProgramByEar(WindowProgram):
    """The running program, and what is heard of it."""

    def focus(self):
        """What has the keyboard: a control, or the row of a list that is the current one; None: nothing has."""
        application = self._application()
        for window in application.children() if application else ():
            if window.has("ACTIVE") and (found := self._focus_below(window)):
                return self._current_row(found) or found
        return None

    @staticmethod
    def _told(question, otherwise=None):
        """The answer of the bus; otherwise: when what it is about vanishes while it is looked at."""
        try:
            return question()
        except Exception as error:
            if "atspi" not in repr(error).lower():
                raise
            return otherwise

    def _focus_below(self, widget):
        state = self.desktop.atspi().StateType
        for child in widget.children():
            states = child.node.get_state_set()  # asked for once: each question goes over the bus
            if states.contains(state.FOCUSED):
                # Parts of a view or a field say that they have what the whole of it has.
                return (child.role not in [*_VIEWS, *_TEXTS, "combo box"] and self._focus_below(child)) or child
            if states.contains(state.SHOWING) and child.role not in _VIEWS and (found := self._focus_below(child)):
                return found
        return None

    @staticmethod
    def _current_row(view):
        cells = view.children() if view.role in _VIEWS else ()
        return next((cell for cell in cells if cell.has("FOCUSED")), None)

    def settled(self, check, what, seconds=10.0):
        """Waits until check(what has the keyboard) is true; what has it then."""
        deadline = time.monotonic() + patience(seconds)
        while True:
            at = self._told(self.focus)
            if at is not None and self._told(lambda: check(at)):
                return at
            if self.process.poll() is not None:
                raise AssertionError(f"the program has ended with {self.process.returncode}: {self.said()}")
            if time.monotonic() > deadline:
                raise AssertionError(f"{what}; the keyboard is at {self.heard(at)}.\n{self.describe()}")
            time.sleep(0.02)

    def heard(self, widget):
        """What a screen reader says of it."""
        if widget is None:
            return "nothing"
        said = [*self.labels(widget), widget.name or "(no name)", widget.role]
        if widget.role in _TEXTS and widget.text != widget.name:
            said.append(f"“{widget.text}”")
        if widget.is_checked:
            said.append("checked")
        return ", ".join(said)

    def labels(self, widget):
        """What it is called by labels beside it, and by its description."""
        labelled = self.desktop.atspi().RelationType.LABELLED_BY
        targets = [relation.get_target(index) for relation in widget.node.get_relation_set()
                   for index in range(relation.get_n_targets()) if relation.get_relation_type() == labelled]
        return [text for text in [*(target.get_name() for target in targets), widget.description] if text]

    def _demand_a_name(self, at, key, before):
        # The name of a box with a list is what is chosen in it; what it is for stands beside it.
        has = self.labels(at) if at.role == "combo box" else at.name.strip()
        if not has:
            raise AssertionError(f"nobody is told what this is, where {key} stops: {self.heard(at)}, after {before}")

    @staticmethod
    def _same(a, b):
        """Rows are told of as new things whenever the figures in them change."""
        if a.role not in _ROWS or b.role not in _ROWS:
            return a.node == b.node
        return a.node.get_parent() == b.node.get_parent() and a.node.get_index_in_parent() == b.node.get_index_in_parent()

    def step(self, key, at):
        """Presses a key that moves the keyboard away from there; where it is then."""
        self.press(key)
        return self.settled(lambda now: not self._same(now, at), f"{key} does not leave {self.heard(at)}")

    def go(self, wanted, what, key):
        """Presses that key until the keyboard is where it is wanted. Every stop on the way says what it is."""
        at = self.settled(lambda now: True, "nothing has the keyboard")
        stops = []
        while not wanted(at):
            if any(self._same(stop, at) for stop, _ in stops) or len(stops) > _LONGEST_ROUND:
                raise AssertionError("\n".join([f"{key} does not come to {what}:", *(said for _, said in stops)]))
            self._demand_a_name(at, key, stops[-1][1] if stops else "the start")
            stops.append((at, self.heard(at)))
            at = self.step(key, at)
        return at

    def reach(self, role, name, key="Tab"):
        """Goes there by that key alone."""
        return self.go(lambda at: at.role in role.split("|") and re.fullmatch(name, at.name, re.DOTALL),
                       f"{role} “{name}”", key)

    def all_round(self, key="Tab"):
        """What is heard at each stop of that key until it comes back to the first."""
        first = self.settled(lambda now: True, "nothing has the keyboard")
        said = [self.heard(first)]
        self._demand_a_name(first, key, "the start")

        def is_back(at):
            if not self._same(at, first):
                said.append(self.heard(at))
            return self._same(at, first)
        self.step(key, first)
        self.go(is_back, "where it began", key)
        return said

    def push(self, name, key="Tab"):
        """Goes to a button and presses it."""
        self.reach("push button", name, key)
        self.press("space")

    def fill(self, name, text, key="Tab"):
        """Goes to a field and makes this what it holds."""
        self.reach("|".join(_TEXTS), name, key)
        self.press("ctrl+a")
        self.type(str(text))
        self.settled(lambda now: now.text == str(text), f"“{name}” does not say “{text}”")

    def page(self, name):
        """Goes to the tabs above the pages, and to the one of that name."""
        at = self.reach("page tab", ".*", "shift+Tab")
        tabs = [tab.name for tab in Widget(self, at.node.get_parent()).children() if tab.role == "page tab"]
        places = [place for place, said in enumerate(tabs) if re.fullmatch(name, said)]
        if not places:
            raise AssertionError(f"there is no page “{name}” among {tabs}")
        return self.reach("page tab", name, "Right" if places[0] > tabs.index(at.name) else "Left")

    def _view_of(self, at):
        view = at if at.role in _VIEWS else Widget(self, at.node.get_parent())
        return view if view.role in _VIEWS and view.role != "page tab list" else None

    def enter_view(self, name, key="Tab"):
        """Goes to a list; that list."""
        def is_inside(at):
            view = self._view_of(at)
            return view and re.fullmatch(name, view.name)
        return self._view_of(self.go(is_inside, f"the list “{name}”", key))

    def row(self, view, name, seconds=15.0):
        """Goes to a list and along its rows, as soon as there is one of that name; the row."""
        inside = self.enter_view(view)

        def rows():
            return self._told(lambda: [cell.name for cell in inside.children() if cell.role in _ROWS], [])
        deadline = time.monotonic() + patience(seconds)
        while not any(re.fullmatch(name, said, re.DOTALL) for said in rows()):
            if time.monotonic() > deadline:
                raise AssertionError("\n".join([f"no row of “{view}” says “{name}”:", *rows()]))
            time.sleep(0.05)
        self.press("Home")
        self.settled(lambda now: self._same(now, next(cell for cell in inside.children() if cell.role in _ROWS)),
                     f"Home does not go to the first row of “{view}”")
        return self.reach("|".join(_ROWS), name, "Down")
