"""XML as a tree, without entities of its own and anything outside the file; and its elements by their names without namespaces."""

from __future__ import annotations

from xml.etree.ElementTree import Element


def tree_of(content: bytes, *, doctype: bool = False) -> Element:
    """The tree of an XML file. `doctype`: it may name its format's definition, which is never fetched; what it defines itself
    is refused, and the signs that HTML names (`&eacute;`) are known. Raises what `office.package.parsed` turns into CannotRead.
    """
    from html.entities import entitydefs

    from defusedxml.ElementTree import DefusedXMLParser

    parser = DefusedXMLParser(forbid_dtd=not doctype)
    parser.entity.update(entitydefs)
    parser.feed(content)
    root: Element = parser.close()
    return root


def local_name(element: Element) -> str:
    """The element's name without its namespace; nothing for comments and instructions, which have none."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
