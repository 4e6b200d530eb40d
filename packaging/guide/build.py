#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes plain HTML of the pages of the help: build.py SOURCE FOLDER

SOURCE is the project's folder; FOLDER gets LANGUAGE/PAGE.html, the pictures, and an index. Needs the library
Markdown (Debian: python3-markdown). The same pages give the same bytes.
"""
import html
import re
import shutil
import sys
from pathlib import Path

import markdown

# The name of a language in itself, of the guide, and of what is beside the text.
LANGUAGES = {"en": ("English", "The Sallyport guide", "Pages"), "de": ("Deutsch", "Das Handbuch von Sallyport", "Seiten")}
PAGE = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} – Sallyport</title>
<link rel="stylesheet" href="../guide.css">
</head>
<body>
<nav aria-label="{pages}">
{list}
</nav>
<main>
{body}
</main>
</body>
</html>
"""
INDEX = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sallyport</title>
<link rel="stylesheet" href="guide.css">
</head>
<body>
<main>
<h1>Sallyport</h1>
<ul>
{list}
</ul>
</main>
</body>
</html>
"""


def ids(source):
    """The pages in the order that the window lists them in."""
    text = (source / "ui/shell/helppages.cpp").read_text(encoding="utf-8")
    return re.findall(r'"(\w+)"', re.search(r"kIds\[\] = \{(.*?)\};", text, flags=re.S).group(1))


def prepared(text):
    """Without the marks around what the window knows better, and of commands that a test runs or not."""
    text = re.sub(r"\{\{/?\w+\}\}", "", text)
    return re.sub(r"^```(?!$).*$", "```", text, flags=re.M) if "```" in text else text


def with_links(body, names, page):
    """Links from page to page, and headings that can be linked to: an error's by its code."""
    def target(match):
        name, _, place = match.group(1).partition("#")
        if name not in names:
            raise SystemExit(f"{page}: a link to {match.group(1)}, which is no page")
        return f'href="{name}.html{"#" + place if place else ""}"'
    body = re.sub(r'href="help:([^"]*)"', target, body)
    body = re.sub(r'src="images/', 'src="../images/', body)
    body = re.sub(r"<h3>(.*?)</h3>\n<p><code>([a-z0-9-]+)</code>:", r'<h3 id="\2">\1</h3>\n<p><code>\2</code>:', body)
    return re.sub(r"<table>.*?</table>", lambda m: f'<div class="wide">{m.group(0)}</div>', body, flags=re.S)


def build(source, folder):
    pages = source / "resources/help"
    names = ids(source)
    shutil.rmtree(folder, ignore_errors=True)
    for language, (_, guide, beside) in LANGUAGES.items():
        texts = {name: (pages / language / f"{name}.md").read_text(encoding="utf-8") for name in names}
        unlisted = {path.stem for path in (pages / language).glob("*.md")} - set(names)
        if unlisted:
            raise SystemExit(f"not in the list of pages: {', '.join(sorted(unlisted))}")
        titles = {name: text.partition("\n")[0].removeprefix("# ") for name, text in texts.items()}
        (folder / language).mkdir(parents=True)
        for name, text in texts.items():
            body = markdown.markdown(prepared(text), extensions=["tables", "fenced_code", "sane_lists"], output_format="html")
            entries = "\n".join(
                f'<li>{f"<b>{html.escape(titles[other])}</b>" if other == name else link(other, titles[other])}</li>'
                for other in names)
            others = " · ".join(f'<a href="../{other}/{name}.html" lang="{other}">{LANGUAGES[other][0]}</a>'
                                for other in LANGUAGES if other != language)
            side = f"<p>{html.escape(guide)}</p>\n<ul>\n{entries}\n</ul>\n<p>{others}</p>"
            write(folder / language / f"{name}.html",
                  PAGE.format(language=language, title=html.escape(titles[name]), pages=beside, list=side,
                              body=with_links(body, names, f"{language}/{name}.md")))
    shutil.copytree(pages / "images", folder / "images", copy_function=shutil.copyfile)
    shutil.copyfile(source / "packaging/guide/guide.css", folder / "guide.css")
    write(folder / "index.html", INDEX.format(list="\n".join(
        f'<li><a href="{language}/{names[0]}.html" lang="{language}">{html.escape(words[1])}</a></li>'
        for language, words in LANGUAGES.items())))


def write(path, text):
    path.write_text(text, encoding="utf-8", newline="\n")


def link(name, title):
    return f'<a href="{name}.html">{html.escape(title)}</a>'


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    build(Path(sys.argv[1]), Path(sys.argv[2]))
