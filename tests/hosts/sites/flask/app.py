"""A site in Flask: the package's macros stand beside its own templates."""

import json
import os

from flask import Flask, render_template, send_from_directory
from jinja2 import ChoiceLoader, FileSystemLoader

here = os.path.dirname(__file__)
app = Flask(__name__)
app.jinja_loader = ChoiceLoader(
    [app.jinja_loader, FileSystemLoader(os.path.join(here, "node_modules/cresset/templates/jinja"))]
)


@app.get("/")
def index():
    with open(os.path.join(here, "content.json"), encoding="utf-8") as file:
        return render_template("index.html", **json.load(file))


@app.get("/styles.css")
def styles():
    return send_from_directory(os.path.join(here, "node_modules/cresset/dist"), "styles.css")


app.run(host="127.0.0.1", port=int(os.environ["PORT"]))
