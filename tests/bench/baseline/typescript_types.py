"""The work of the typescript-types starter, in rdflib and Jinja2.

    python typescript_types.py PROJECT VOCABULARY.nq OUT

The templates are the project's own, which Jinja2 renders as they are: they keep to what
it and Tera both know, so without macros, `set_global` and filters that are not here. The
graph is read through rdflib's indexes rather than its SPARQL, which is many times slower.
What is not in schema.org (restrictions, shapes) is not modelled. The output in the folder
OUT is that of the starter, byte for byte.
"""

import json
import re
import sys
import tomllib
from collections import defaultdict
from functools import cache, cached_property
from pathlib import Path
from types import SimpleNamespace

from jinja2 import Environment
from rdflib import OWL, RDF, RDFS, XSD, Dataset, Graph, Namespace, URIRef

SCHEMA = Namespace("http://schema.org/")
ROOT = URIRef("http://www.w3.org/2000/01/rdf-schema#Resource")
ROOT_NAME = "RdfResource"
DATATYPES = json.loads(Path(__file__).with_name("datatypes.json").read_text(encoding="utf-8"))
# schema.org's own datatypes, by what they are in XSD.
OF_SCHEMA_ORG = {"Integer": "int", "Number": "double", "Float": "double", "Boolean": "boolean", "URL": "anyURI"}
OF_SCHEMA_ORG |= {"Date": "date", "DateTime": "dateTime", "Time": "time"}
# Names that TypeScript knows already.
GLOBALS = {"Array", "Boolean", "Date", "Error", "Function", "Map", "Number", "Object", "Set", "String", "Symbol"}
KINDS = ("class", "enumeration", "datatype", "resource", "value")


def local(iri: str) -> str:
    return re.sub(r"^.*[/#:](.)", r"\1", iri)


def lines(text: str) -> str:
    """Every line end, also one written as two letters, as a line feed; no blanks around."""
    return re.sub(r"[ \t\r]*(\n|\\n)[ \t]*", "\n", text).strip()


class Vocabulary:
    """The classes of schema.org and their members, as the rows that the templates read."""

    def __init__(self, graph: Graph, types: dict[str, str]) -> None:
        self.graph = graph
        self.types = types
        self.datatypes = set(graph.transitive_subjects(RDFS.subClassOf, SCHEMA.DataType))
        self.datatypes.update(
            sub
            for each in graph.subjects(RDF.type, SCHEMA.DataType)
            for sub in graph.transitive_subjects(RDFS.subClassOf, each)
        )
        self.classes = {term: self.class_name(term) for term in graph.subjects(RDF.type, RDFS.Class) if self.is_ours(term)}
        self.members = defaultdict(set)
        for member, owner in graph.subject_objects(SCHEMA.domainIncludes):
            self.members[owner].add(member)
        self.functional = set(graph.subjects(RDF.type, OWL.FunctionalProperty))

    def is_ours(self, term) -> bool:
        return isinstance(term, URIRef) and term in SCHEMA and term not in self.datatypes

    @staticmethod
    def class_name(term: URIRef) -> str:
        name = re.sub(r"\W", "_", local(term))
        name = f"_{name}" if name[0].isdigit() else name
        return f"{name}_" if name in GLOBALS else name

    @cached_property
    def enumerations(self) -> dict[URIRef, list[URIRef]]:
        below = self.graph.transitive_subjects(RDFS.subClassOf, SCHEMA.Enumeration)
        values = {term: sorted(self.graph.subjects(RDF.type, term)) for term in below if term != SCHEMA.Enumeration}
        return {term: found for term, found in values.items() if found and term not in self.members}

    @cache
    def ancestors(self, term: URIRef) -> frozenset[URIRef]:
        return frozenset(each for each in self.graph.transitive_objects(term, RDFS.subClassOf) if each in self.classes and each != term)

    @cache
    def depth(self, term: URIRef) -> int:
        return 1 + max(map(self.depth, self.parents(term)), default=0)

    @cache
    def parents(self, term: URIRef) -> list[URIRef]:
        found = {each for each in self.graph.objects(term, RDFS.subClassOf) if each in self.classes and each not in self.enumerations}
        above = {higher for each in found for higher in self.ancestors(each)}
        return sorted(found - above, key=lambda each: (-self.depth(each), each))

    @cache
    def effective(self, term: URIRef) -> dict[URIRef, URIRef]:
        """Each member that a class has, with the class that it comes from."""
        inherited = defaultdict(set)
        for parent in self.parents(term):
            for member, owner in self.effective(parent).items():
                inherited[member].add(owner)
        # What two parents have, each by itself, the class has to decide.
        disputed = {member for member, owners in inherited.items() if len(owners) > 1}
        own = disputed | self.members.get(term, set()) - inherited.keys()
        found = {member: next(iter(owners)) for member, owners in inherited.items()}
        return found | dict.fromkeys(own, term)

    def own(self, term: URIRef) -> list[URIRef]:
        """What a class has and does not inherit, by key."""
        return sorted((member for member, owner in self.effective(term).items() if owner == term), key=local)

    @cache
    def types_of(self, member: URIRef) -> list[tuple[str, str]]:
        """Kind and name of each type, in the order of kinds and IRIs."""
        found = sorted({self.kind(term) for term in self.graph.objects(member, SCHEMA.rangeIncludes)})
        return [(KINDS[kind], name) for kind, _, name in found] or [("value", "value")]

    def kind(self, term: URIRef) -> tuple[int, str, str]:
        if term in self.classes:
            return int(term in self.enumerations), term, self.classes[term]
        if term in self.datatypes or term in XSD:
            name = local(term) if term in XSD else OF_SCHEMA_ORG.get(local(term), "string")
            return 2, name, name
        return 3, "", "resource"

    def written(self, kind: str, name: str) -> str:
        if kind in ("class", "enumeration"):
            return name
        return self.types.get(name) or self.types[kind]

    def describe(self, term: URIRef, name: str) -> dict:
        label, doc = self.graph.value(term, RDFS.label), self.graph.value(term, RDFS.comment)
        texts = [str(label) if label and str(label) != name else None, lines(doc) if doc else None]
        newer = sorted(f"Superseded by {local(each)}." for each in self.graph.objects(term, SCHEMA.supersededBy))
        return {"iri": term, "about": "\n\n".join(filter(None, texts)), "deprecated": newer[0] if newer else None}

    @cache
    def member(self, term: URIRef) -> dict:
        union = " | ".join(sorted({self.written(kind, name) for kind, name in self.types_of(term)}))
        many = term not in self.functional
        return {**self.describe(term, local(term)), "name": local(term), "required": False, "many": many, "union": union}

    def sorted_classes(self) -> list[URIRef]:
        return sorted(self.classes.keys() - self.enumerations.keys(), key=self.classes.__getitem__)

    def class_rows(self) -> list[dict]:
        rows = [{"name": ROOT_NAME, "iri": ROOT, "is_root": True, "own": []}]
        for term in self.sorted_classes():
            parents = [{"name": self.classes[each]} for each in self.parents(term)]
            members = [self.member(each) for each in self.own(term)]
            name = self.classes[term]
            rows.append({**self.describe(term, name), "name": name, "parents": parents, "own": members})
        return rows

    def enumeration_rows(self) -> list[SimpleNamespace]:
        rows = []
        for term in sorted(self.enumerations, key=self.classes.__getitem__):
            values = [{"iri": value} for value in self.enumerations[term]]
            # No dictionary: Jinja2 would take its method for `values`.
            name = self.classes[term]
            rows.append(SimpleNamespace(**self.describe(term, name), name=name, values=values))
        return rows

    def table_rows(self) -> list[dict]:
        rows = [{"name": ROOT_NAME, "iri": ROOT, "parents": [], "members": []}]
        for term in self.sorted_classes():
            members = [{"key": local(each), "types": self.types_of(each)} for each in self.own(term)]
            parents = [self.classes[each] for each in self.parents(term)] or [ROOT_NAME]
            rows.append({"name": self.classes[term], "iri": term, "parents": parents, "members": members})
        return rows


def comment(text: str, prefix: str) -> str:
    """Each line behind the prefix, without blanks at its end; none closes the comment."""
    return "\n".join((prefix + line.replace("*/", "*\\/")).rstrip(" \t") for line in text.rstrip().splitlines())


def json_encode(value) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def main(project: Path, source: Path, out: Path) -> None:
    # Named graphs are read as one.
    graph = Dataset(default_union=True)
    graph.parse(source, format="nquads")
    manifest = tomllib.loads((project / "ggen.toml").read_text(encoding="utf-8"))
    model = Vocabulary(graph, manifest["vocabulary"]["types"])
    lists = {
        "classes": model.class_rows,
        "table": model.table_rows,
        "enumerations": model.enumeration_rows,
        "all_datatypes": lambda: DATATYPES,
    }
    environment = Environment(keep_trailing_newline=True)
    environment.filters |= {"comment": comment, "json_encode": json_encode, "join": lambda items, sep: sep.join(items)}
    environment.globals |= {"vocabulary": lambda of: lists[of](), "settings": manifest["vocabulary"]["settings"]}
    out.mkdir(parents=True, exist_ok=True)
    for rule in manifest["generation"]["rules"]:
        template = environment.from_string((project / rule["template"]["file"]).read_text(encoding="utf-8"))
        text = template.render(results=lists[rule["query"]["vocabulary"]]())
        (out / rule["output_file"]).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
