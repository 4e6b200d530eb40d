#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a translation lacks a text of the sources, or does not fit the text it is for.

    translations.py SOURCE-FOLDER CMAKE LUPDATE

Each .ts file has to hold what lupdate finds, all of it translated; a translation has to have the
same places to fill in, the same HTML, the same kind of end, and a mnemonic where the source has one.
"""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

PLACE = re.compile(r"%L?\d+|%n")
TAG = re.compile(r"</?[a-z][^>]*>", re.I)
MNEMONIC = re.compile(r"(?<!&)&(?!(?:\w+|#\d+);)([^\s&])")
ENDS = ("…", ":", ".", "?", "!", " ", "\n")
# What stands for the end of a sentence elsewhere.
SAME_END = {"。": ".", "：": ":", "？": "?", "؟": "?"}
# How many plural forms Qt has for a language.
FORMS = {"ar": 6, "ja": 1}


@dataclass(frozen=True)
class Text:
    context: str
    source: str
    comment: str

    def __str__(self):
        return f'{self.context}: "{self.source}"' + (f" ({self.comment})" if self.comment else "")


@dataclass(frozen=True)
class Translation:
    state: str  # "" is finished
    forms: tuple
    plural: bool


def read(path):
    """Text -> Translation."""
    found = {}
    for context in ElementTree.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            text = Text(context.findtext("name"), message.findtext("source") or "",
                        message.findtext("comment") or "")
            translation = message.find("translation")
            plural = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.findall("numerusform")] if plural else [
                translation.text or ""]
            found[text] = Translation(translation.get("type", ""), tuple(forms), plural)
    return found


def mnemonics(text):
    return [letter.casefold() for letter in MNEMONIC.findall(text)]


def misfits(source, form, plural):
    """What is wrong with one form of a translation."""
    if not form.strip():
        yield "is empty"
        return
    form = form[:-1] + SAME_END.get(form[-1], form[-1])
    places, wanted = Counter(PLACE.findall(form)), Counter(PLACE.findall(source))
    if plural:  # "one file" needs no number
        places["%n"] = wanted["%n"] = 0
    if places != wanted:
        yield f"has the places {sorted(places.elements())} instead of {sorted(wanted.elements())}"
    if Counter(TAG.findall(form)) != Counter(TAG.findall(source)):
        yield "has other HTML"
    if len(mnemonics(form)) != len(mnemonics(source)):
        yield f"has {len(mnemonics(form))} mnemonics instead of {len(mnemonics(source))}"
    for end in ENDS:
        if form.endswith(end) != source.endswith(end):
            yield f"does not end as the source with {end!r}" if source.endswith(end) else f"ends with {end!r}"
    if form.startswith(" ") != source.startswith(" "):
        yield "differs in the space at its start"
    if "!" in form and "!" not in source:
        yield "exclaims"


def shared(texts_by_letter):
    """Mnemonics that are there more than once, and how often too many."""
    twice = {letter: owners for letter, owners in texts_by_letter.items() if len(owners) > 1}
    return twice, sum(len(owners) - 1 for owners in twice.values())


def clashes(texts):
    """Contexts, which are about a window each, whose translations share more mnemonics than their sources.

    Those of two menus may be the same, and nothing here tells where a text is.
    """
    contexts = {}
    for text, translation in texts.items():
        here, there = contexts.setdefault(text.context, ({}, {}))
        for letter in mnemonics(translation.forms[0]):
            here.setdefault(letter, []).append(text.source)
        for letter in mnemonics(text.source):
            there.setdefault(letter, []).append(text.source)
    for context, (here, there) in contexts.items():
        twice, excess = shared(here)
        if excess > shared(there)[1]:
            listed = "; ".join(f"Alt+{letter.upper()} {', '.join(map(repr, owners))}"
                               for letter, owners in sorted(twice.items()))
            yield f"{context}: mnemonics are shared more often than in the sources: {listed}"


def problems_of(committed, fresh, language="en"):
    for text in fresh.keys() - committed.keys():
        yield f"{text} is not there; build the target update-translations and translate it"
    for text in committed.keys() - fresh.keys():
        yield f"{text} is no longer in the sources; build the target update-translations"
    for text, translation in committed.items():
        if translation.state:
            yield f"{text} is {translation.state}"
            continue
        if translation.plural and len(translation.forms) != FORMS.get(language, 2):
            yield f"{text} has {len(translation.forms)} plural forms instead of {FORMS.get(language, 2)}"
        for form in translation.forms:
            for misfit in misfits(text.source, form, translation.plural):
                yield f'{text} as "{form}" {misfit}'
    yield from clashes(committed)


def check_the_checks():
    """Each kind of mistake is seen, and what is right is not called wrong."""
    right = (("Done.", "完了。"), ("Really?", "حقا؟"), ("&Save %1", "%1 &sichern"), ("<b>%1</b> is gone.", "<b>%1</b> ist weg."), ("A && B", "A && B"),
             ("a &amp; b", "a &amp; b"), ("New…", "Neu…"))
    wrong = (("Save", ""), ("%1 of %2", "%1 von %1"), ("&Save", "Sichern"), ("<b>x</b>", "x"), ("New…", "Neu"),
             ("Name:", "Name"), ("Done.", "Fertig!"), ("Save", "&Sichern"))
    for source, form in right:
        assert not list(misfits(source, form, False)), source
    for source, form in wrong:
        assert list(misfits(source, form, False)), source
    assert not list(misfits("%n file(s)", "eine Datei", True))
    one, two = Text("A", "&Open", ""), Text("A", "&Close", "")
    both = {one: Translation("", ("&Auf",), False), two: Translation("", ("&Ab",), False)}
    assert list(clashes(both))
    assert list(problems_of({one: both[one]}, both))
    assert list(problems_of(both, {one: both[one]}))
    many = {one: Translation("", ("&Auf",) * 2, True)}
    assert not list(problems_of(many, many)) and list(problems_of(many, many, "ar"))
    assert list(problems_of({one: Translation("unfinished", ("&Auf",), False)}, {one: both[one]}))


def main(source, cmake, lupdate):
    check_the_checks()
    folder = Path(source) / "translations"
    count, problems = 0, []
    with tempfile.TemporaryDirectory(prefix="sallyport-translations-") as copy:
        files = sorted(folder.glob("*.ts"))
        for file in files:
            shutil.copy(file, copy)
        subprocess.run([cmake, f"-DLUPDATE={lupdate}", f"-DFOLDER={copy}", "-P", folder / "update.cmake"],
                       check=True, timeout=100)
        for file in files:
            committed, fresh = read(file), read(Path(copy) / file.name)
            count += len(committed)
            problems += [f"{file.name}: {problem}" for problem in sorted(problems_of(committed, fresh, file.stem.rpartition("_")[2]))]
    if count < 100:
        problems.append(f"only {count} texts: wrong folder?")
    print("\n".join(problems) if problems else f"translations: {count} texts, all of them translated")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
