"""Which texts of the explorer are fixed, so that Markdown in them is the project's own?"""

from __future__ import annotations

import ast

MARKDOWN = {
    *("markdown", "write", "caption", "title", "header", "subheader", "badge", "metric"),
    *("info", "warning", "error", "success", "toast", "status", "spinner", "progress"),
    *("button", "download_button", "link_button", "checkbox", "toggle", "radio", "pills"),
    *("segmented_control", "selectbox", "multiselect", "slider", "select_slider", "tabs"),
    *("text_input", "text_area", "number_input", "date_input", "file_uploader", "popover"),
    *("expander", "page_link", "dialog", "feedback", "form_submit_button"),
}
"""Streamlit reads the first argument of these as Markdown, which fetches pictures by address."""

PASSES_ON = {
    "heading": ("title", "question"),
    "listed": ("title",),
    "search": ("label",),
    "_several": ("label",),
}
"""Functions of the explorer that show what they are given: their callers give fixed texts."""


def fixed(node: ast.expr) -> bool:
    """Whether nothing but the project's own words and numbers can be in an expression."""
    if isinstance(node, ast.JoinedStr):
        return all(isinstance(part, ast.Constant) or _number(part) for part in node.values)
    if isinstance(node, ast.BinOp | ast.IfExp | ast.BoolOp | ast.Tuple | ast.List):
        return all(fixed(part) for part in _parts(node))
    if isinstance(node, ast.Subscript):
        return fixed(node.value)
    return isinstance(node, ast.Constant) or _constant(node) or _catalogued(node)


def passed_on(tree: ast.Module) -> set[int]:
    """The names inside a function of PASSES_ON that are its own checked parameters."""
    return {
        id(name)
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and node.name in PASSES_ON
        for name in ast.walk(node)
        if isinstance(name, ast.Name | ast.JoinedStr) and _only(name, PASSES_ON[node.name])
    }


def _only(node: ast.Name | ast.JoinedStr, own: tuple[str, ...]) -> bool:
    if isinstance(node, ast.Name):
        return node.id in own
    values = [part.value for part in node.values if isinstance(part, ast.FormattedValue)]
    loose = [part for part in values if not (isinstance(part, ast.Name) and part.id in own)]
    return all(_length(part) for part in loose)


def _parts(node: ast.expr) -> list[ast.expr]:
    """The parts that can become the text; the test of an `if` cannot."""
    if isinstance(node, ast.IfExp):
        return [node.body, node.orelse]
    if isinstance(node, ast.BinOp):
        return [node.left, node.right]
    return node.values if isinstance(node, ast.BoolOp) else node.elts


def _number(part: ast.expr) -> bool:
    """A format that text refuses (`{n:,}`, `{n:.2f}`), or a length."""
    if not isinstance(part, ast.FormattedValue):
        return False
    spec = ast.unparse(part.format_spec) if part.format_spec else ""
    return spec.strip("f'\"").endswith((",", "d", ".2", ".1", ".0", "%")) or _length(part.value)


def _length(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and ast.unparse(node.func) == "len"


def _constant(node: ast.expr) -> bool:
    name = node.id if isinstance(node, ast.Name) else getattr(node, "attr", "")
    return bool(name) and name.isupper()


def _catalogued(node: ast.expr) -> bool:
    """Words that a measure or a signal declares about itself."""
    return isinstance(node, ast.Attribute) and ast.unparse(node.value).startswith(
        ("signals[", "measures[")
    )
