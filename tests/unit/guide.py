#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guide as HTML: it is made the same way each time, all its links lead somewhere, every error has its place.

Run with the source folder, by a Python that has the library Markdown.
"""
import importlib.util
import re
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from html.parser import HTMLParser
from pathlib import Path

ROOT = Path(sys.argv.pop(1)).resolve()
SPEC = importlib.util.spec_from_file_location("build", ROOT / "packaging/guide/build.py")
GUIDE = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(GUIDE)


class Reader(HTMLParser):
    """What a page links to, the places in it, and whether what is opened is closed."""

    VOID = {"meta", "link", "img", "br", "hr"}

    def __init__(self, text):
        super().__init__()
        self.links, self.places, self.open, self.lost = [], [], [], []
        self.alternatives = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        self.links += [attrs[name] for name in ("href", "src") if name in attrs]
        self.places += [attrs["id"]] if "id" in attrs else []
        if tag == "img":
            self.alternatives.append(attrs.get("alt", ""))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if tag not in self.VOID and (not self.open or self.open.pop() != tag):
            self.lost.append(tag)


class Guide(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = Path(folder.name) / "guide"
        GUIDE.build(ROOT, cls.folder)
        cls.pages = {path: Reader(path.read_text(encoding="utf-8")) for path in sorted(cls.folder.rglob("*.html"))}

    def test_it_is_the_same_each_time(self):
        again = self.folder.parent / "again"
        GUIDE.build(ROOT, again)
        files = sorted(path.relative_to(self.folder) for path in self.folder.rglob("*") if path.is_file())
        self.assertEqual(files, sorted(path.relative_to(again) for path in again.rglob("*") if path.is_file()))
        for name in files:
            self.assertEqual((self.folder / name).read_bytes(), (again / name).read_bytes(), name)

    def test_there_is_a_page_for_each_in_each_language(self):
        names = GUIDE.ids(ROOT)
        self.assertEqual(len(self.pages), len(names) * len(GUIDE.LANGUAGES) + 1)
        for language in GUIDE.LANGUAGES:
            for name in names:
                self.assertIn(self.folder / language / f"{name}.html", self.pages)

    def test_every_link_leads_somewhere_in_the_guide(self):
        for path, page in self.pages.items():
            for link in page.links:
                name, _, place = link.partition("#")
                target = (path.parent / name).resolve() if name else path
                self.assertTrue(target.is_file() and target.is_relative_to(self.folder.resolve()), f"{path}: {link}")
                if place:
                    self.assertIn(place, self.pages[self.folder / target.relative_to(self.folder.resolve())].places, f"{path}: {link}")

    def test_pages_are_whole(self):
        for path, page in self.pages.items():
            self.assertEqual((page.open, page.lost), ([], []), path)
            self.assertEqual(len(page.places), len(set(page.places)), path)
            text = path.read_text(encoding="utf-8")
            # What Markdown did not take for what it should be.
            for left in ("{{", "}}", "```", "**", "](", "|---"):
                self.assertNotIn(left, re.sub(r"<code>.*?</code>", "", text, flags=re.S), path)

    def test_pictures_say_in_words_what_they_show(self):
        pictures = [alternative for page in self.pages.values() for alternative in page.alternatives]
        self.assertEqual(len(pictures), len(list((ROOT / "resources/help/images").glob("*.svg"))))
        for alternative in pictures:
            self.assertGreater(len(alternative), 30)

    def test_pictures_are_the_same_in_all_languages_but_for_words(self):
        def shape(path):
            return [(element.tag, {name: value for name, value in element.attrib.items()})
                    for element in ElementTree.parse(path).iter()]
        pictures = sorted((ROOT / "resources/help/images").glob("*-en.svg"))
        self.assertTrue(pictures)
        for path in pictures:
            for language in GUIDE.LANGUAGES:
                other = path.with_name(path.name.replace("-en.svg", f"-{language}.svg"))
                self.assertEqual(shape(other), shape(path), other)

    def test_every_error_has_its_place(self):
        """By the table in core/base: a new code fails here until the pages explain it."""
        body = (ROOT / "core/base/error.cpp").read_text(encoding="utf-8")
        body = body[body.index("QLatin1String codeName(Code code)"):]
        codes = re.findall(r'case Code::\w+:\s*return QLatin1String\("([a-z0-9-]+)"\);', body)
        header = (ROOT / "core/base/error.h").read_text(encoding="utf-8")
        entries = re.search(r"enum class Code \{(.*?)\};", header, flags=re.S).group(1)
        entries = re.findall(r"^\s*(\w+),", re.sub(r"//[^\n]*", "", entries), flags=re.M)
        self.assertEqual(len(codes), len(entries), "codes without a name, or names that are read wrongly")
        for language in GUIDE.LANGUAGES:
            places = self.pages[self.folder / language / "errors.html"].places
            self.assertEqual(sorted(places), sorted(codes), language)


if __name__ == "__main__":
    unittest.main(verbosity=2)
