"""How does a picture travel as one file that runs no foreign script and fetches nothing?"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from importlib import resources

from pyvis.network import Network

_VIS = "templates/lib/vis-9.1.2/vis-network.min.js"


def vis_script() -> str:
    """vis-network 9.1.2 as PyVis bundles it (Apache-2.0 or MIT), in lines as HTML counts them."""
    text = (resources.files("pyvis") / _VIS).read_text(encoding="utf-8")
    return re.sub(r"\n//# sourceMappingURL=.*", "", text.replace("\r\n", "\n"))


def page(model: Network, title: str) -> str:
    """A PyVis model as a page of its own: searchable, offline, names as text only.

    The data is a JSON block that no parser runs; the browser is told to run only the two
    scripts whose hashes stand in the head and to load nothing from anywhere.
    """
    script = "".join(_own(f"{part}.js") for part in ("legend", "named", "page"))
    style = _own("page.css")
    parts = {
        "POLICY": _policy((vis_script(), script), style),
        "STYLE": style,
        "DATA": _json({"title": title, **_content(model)}),
        "VIS": vis_script(),
        "SCRIPT": script,
    }
    return re.sub(r"\{\{(\w+)\}\}", lambda found: parts[found[1]], _own("page.html"))


def _content(model: Network) -> dict[str, object]:
    return {"nodes": model.nodes, "edges": model.edges, "options": model.options}


def _json(data: object) -> str:
    """JSON that cannot leave its block: `<`, `>` and `&` are written as escapes."""
    text = json.dumps(data, ensure_ascii=False, allow_nan=False)
    return text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")


def _policy(scripts: tuple[str, ...], style: str) -> str:
    allowed = " ".join(_hash(script) for script in scripts)
    return (
        f"default-src 'none'; script-src {allowed}; style-src {_hash(style)}; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def _own(file: str) -> str:
    return (resources.files("graph.views") / file).read_text(encoding="utf-8")
