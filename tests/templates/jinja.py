"""Renders templates with Jinja: [[name, template, variables], ...] comes in as JSON, and [[name, html], ...] goes out."""

import json
import sys

import jinja2

folder, asked = sys.argv[1:]
options = {"autoescape": "plain" not in asked}
if "strict" in asked:
    options["undefined"] = jinja2.StrictUndefined
environment = jinja2.Environment(loader=jinja2.FileSystemLoader(folder), **options)

compiled = {}
written = []
for name, template, variables in json.load(sys.stdin):
    try:
        if template not in compiled:
            compiled[template] = environment.from_string(template)
        written.append([name, compiled[template].render(variables)])
    except Exception as error:
        written.append([name, f"<p>{type(error).__name__}: {error}</p>"])
sys.stdout.write(json.dumps(written))
