"""The work of the typescript-types starter, in rdflib and Jinja2.

    python typescript_types.py VOCABULARY.nq OUT.ts

The graph is read through rdflib's indexes rather than its SPARQL, which is many
times slower. The output is that of the starter, byte for byte.
"""

import re
import sys
from collections import defaultdict
from hashlib import sha1
from pathlib import Path

from jinja2 import Environment
from rdflib import OWL, RDF, RDFS, SKOS, XSD, Dataset, Graph, Literal, Namespace, URIRef

SCHEMAS = (Namespace("http://schema.org/"), Namespace("https://schema.org/"))
STATUS = URIRef("http://www.w3.org/2003/06/sw-vocab-status/ns#term_status")
DOMAINS = (RDFS.domain, *(ns.domainIncludes for ns in SCHEMAS))
RANGES = (RDFS.range, *(ns.rangeIncludes for ns in SCHEMAS))
RESTRICTED = (OWL.allValuesFrom, OWL.someValuesFrom, OWL.onClass, OWL.onDataRange)
ROOT = "RdfResource"
RESERVED = re.compile(
    r"Rdf[A-Za-z]*|OneOrMany|Option|Vec|Box|String|Bool|I64|F64|Str|Self|Query|Mutation|Subscription|Int|Float|Boolean|ID|id"
)
META = re.compile(
    r"http://www\.w3\.org/(1999/02/22-rdf-syntax-ns|2000/01/rdf-schema|2002/07/owl)#|https?://schema\.org/DataType$"
)

PLAIN = {RDFS.Literal: "RdfLiteral", RDF.langString: "RdfLiteral", RDF.PlainLiteral: "RdfLiteral", RDF.JSON: "RdfValue"}
PLAIN |= {RDF.HTML: "string", RDF.XMLLiteral: "string", XSD.boolean: "boolean"}
PLAIN |= dict.fromkeys(
    (XSD.integer, XSD.int, XSD.long, XSD.short, XSD.byte, XSD.nonNegativeInteger, XSD.positiveInteger, XSD.nonPositiveInteger,
     XSD.negativeInteger, XSD.unsignedLong, XSD.unsignedInt, XSD.unsignedShort, XSD.unsignedByte, XSD.decimal, XSD.double, XSD.float),
    "number",
)  # fmt: skip
PLAIN |= dict.fromkeys(
    (XSD.string, XSD.normalizedString, XSD.token, XSD.language, XSD.Name, XSD.NCName, XSD.NMTOKEN, XSD.hexBinary, XSD.base64Binary,
     XSD.date, XSD.dateTime, XSD.dateTimeStamp, XSD.time, XSD.duration, XSD.dayTimeDuration, XSD.yearMonthDuration,
     XSD.gYear, XSD.gYearMonth, XSD.gMonth, XSD.gMonthDay, XSD.gDay, XSD.anyURI),
    "string",
)  # fmt: skip
for schema in SCHEMAS:
    PLAIN |= dict.fromkeys((schema.Integer, schema.Number, schema.Float), "number")
    PLAIN[schema.Boolean] = "boolean"
    texts = ("Text", "URL", "CssSelectorType", "XPathType", "PronounceableText", "Date", "DateTime", "Time")
    PLAIN |= {schema[name]: "string" for name in texts}


class Vocabulary:
    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.classes = self.name_terms(self.find_classes(), capital=True)
        self.properties = self.name_terms(self.find_properties(), capital=False)
        self.enumerations = self.find_enumerations()
        self.members = self.find_members()
        self.docs = self.find_docs()

    def typed(self, *kinds: URIRef) -> set[URIRef]:
        found = {term for kind in kinds for term in self.graph.subjects(RDF.type, kind)}
        return {term for term in found if isinstance(term, URIRef) and not META.match(term)}

    def any_of(self, subject, predicates) -> bool:
        return any((subject, predicate, None) in self.graph for predicate in predicates)

    def find_classes(self) -> set[URIRef]:
        kinds = (RDFS.Datatype, *(ns.DataType for ns in SCHEMAS))
        datatypes = {term for kind in kinds for term in self.graph.subjects(RDF.type, kind)}
        datatypes |= {sub for term in datatypes for sub in self.graph.transitive_subjects(RDFS.subClassOf, term)}
        return {term for term in self.typed(RDFS.Class, OWL.Class) - datatypes if self.is_ours(term)}

    def is_ours(self, term: URIRef) -> bool:
        said = (RDFS.label, RDFS.comment, SKOS.definition, RDFS.subClassOf)
        if self.any_of(term, said) or any((None, predicate, term) in self.graph for predicate in (*RANGES, *DOMAINS)):
            return True
        space = re.sub(r"[^/#]*$", "", term)
        pointers = (OWL.equivalentClass, SKOS.exactMatch, SKOS.closeMatch, RDFS.subClassOf)
        others = (other for predicate in pointers for other in self.graph.subjects(predicate, term))
        return not any(isinstance(other, URIRef) and re.sub(r"[^/#]*$", "", other) != space for other in others)

    def find_properties(self) -> set[URIRef]:
        said = (RDFS.label, RDFS.comment, SKOS.definition, *DOMAINS, *RANGES[:1])
        found = self.typed(RDF.Property, OWL.ObjectProperty, OWL.DatatypeProperty, OWL.FunctionalProperty)
        return {term for term in found if self.any_of(term, said) or (None, OWL.onProperty, term) in self.graph}

    @staticmethod
    def name_terms(terms: set[URIRef], capital: bool) -> dict[URIRef, str]:
        names: dict[URIRef, str] = {}
        taken: set[str] = set()
        for term in sorted(terms):
            name = re.sub(r"[^A-Za-z0-9]+", "_", re.sub(r"^.*[/#:](.)", r"\1", term))
            name = name[:1].upper() + name[1:] if capital else name
            name = f"_{name}" if name[:1].isdigit() else name
            apart = f"_{sha1(term.encode()).hexdigest()[:6]}" if name in taken else ""
            taken.add(name)
            names[term] = name + apart + ("_" if RESERVED.fullmatch(name) else "")
        return names

    def find_enumerations(self) -> dict[URIRef, list[str]]:
        members = defaultdict(set)
        for schema in SCHEMAS:
            for term in self.graph.transitive_subjects(RDFS.subClassOf, schema.Enumeration):
                owns = any((None, predicate, term) in self.graph for predicate in DOMAINS)
                if term != schema.Enumeration and not owns:
                    members[term].update(self.graph.subjects(RDF.type, term))
        for node, head in self.graph.subject_objects(OWL.oneOf):
            for owner in {node, *self.graph.subjects(OWL.equivalentClass, node)}:
                members[owner].update(self.graph.items(head))
        iris = {term: sorted(m for m in found if isinstance(m, URIRef)) for term, found in members.items()}
        return {term: found for term, found in iris.items() if found and term in self.classes}

    def one_of(self, node):
        """The node, and the members of the union that it is."""
        return [node, *(item for head in self.graph.objects(node, OWL.unionOf) for item in self.graph.items(head))]

    def restrictions(self, term: URIRef):
        for node in [*self.graph.objects(term, RDFS.subClassOf), *self.graph.objects(term, OWL.equivalentClass)]:
            yield node
            for head in self.graph.objects(node, OWL.intersectionOf):
                yield from self.graph.items(head)

    def find_members(self) -> dict[URIRef | str, set[URIRef]]:
        members = defaultdict(set)
        for term in self.properties:
            stated = [node for predicate in DOMAINS for node in self.graph.objects(term, predicate)]
            for domain in (each for node in stated for each in self.one_of(node)):
                if domain in self.classes:
                    members[domain].add(term)
                elif domain not in (OWL.Thing, RDFS.Resource):
                    for sub in self.graph.transitive_subjects(RDFS.subClassOf, domain):
                        members[sub].add(term)
            if self.is_universal(term, stated):
                members[ROOT].add(term)
        for term in self.classes:
            for node in self.restrictions(term):
                members[term].update(p for p in self.graph.objects(node, OWL.onProperty) if p in self.properties)
        return members

    def is_universal(self, term: URIRef, stated: list) -> bool:
        deprecation = (OWL.deprecated, *(ns.supersededBy for ns in SCHEMAS))
        aside = any((term, RDF.type, kind) in self.graph for kind in (OWL.AnnotationProperty, OWL.OntologyProperty))
        if aside or self.any_of(term, deprecation):
            return False
        everything = {OWL.Thing, RDFS.Resource}.intersection(self.graph.objects(term, RDFS.domain))
        return bool(everything) or not (stated or (None, OWL.onProperty, term) in self.graph)

    def find_docs(self) -> dict[URIRef, str]:
        ranked: dict[URIRef, tuple[bool, int, str]] = {}
        for rank, predicate in enumerate((RDFS.comment, SKOS.definition)):
            for term, text in self.graph.subject_objects(predicate):
                if isinstance(text, Literal):
                    language = (text.language or "en").lower()
                    key = (language != "en" and not language.startswith("en-"), rank, str(text))
                    ranked[term] = min(ranked.get(term, key), key)
        return {term: re.sub(r"[ \t\r]*(\n|\\n)[ \t]*", "\n", text).strip() for term, (_, _, text) in ranked.items()}

    def deprecation(self, term: URIRef) -> str | None:
        reasons = []
        for schema in SCHEMAS:
            for new in self.graph.objects(term, schema.supersededBy):
                reasons.append(f"Superseded by {re.sub(r'^.*[/#:]', '', new)}.")
        if (term, OWL.deprecated, Literal(True)) in self.graph:
            reasons.append("Deprecated by the vocabulary.")
        if (term, STATUS, Literal("archaic")) in self.graph:
            reasons.append("Archaic.")
        return min(reasons, default=None)

    def parents(self, term: URIRef) -> list[str]:
        if term in self.enumerations:
            return []
        found = set(self.graph.objects(term, RDFS.subClassOf)) & self.classes.keys() - self.enumerations.keys()
        acyclic = (parent for parent in found if term not in self.graph.transitive_objects(parent, RDFS.subClassOf))
        return sorted(self.classes[parent] for parent in acyclic)

    def type_of(self, term: URIRef) -> str:
        declared = [node for predicate in RANGES for node in self.graph.objects(term, predicate)]
        if not declared:
            nodes = self.graph.subjects(OWL.onProperty, term)
            declared = [value for node in nodes for predicate in RESTRICTED for value in self.graph.objects(node, predicate)]
        ranges = {each for node in declared for each in self.one_of(node) if isinstance(each, URIRef)}
        if not ranges:
            kinds = {OWL.DatatypeProperty: "RdfLiteral", OWL.ObjectProperty: "RdfResource"}
            return next((name for kind, name in kinds.items() if (term, RDF.type, kind) in self.graph), "RdfValue")
        return " | ".join(sorted({self.type_name(each) for each in ranges}))

    def type_name(self, term: URIRef) -> str:
        fallback = "RdfLiteral" if (term, RDF.type, RDFS.Datatype) in self.graph else ROOT
        return self.classes.get(term) or PLAIN.get(term, fallback)

    def describe(self, term: URIRef) -> dict:
        return {"iri": term, "doc": self.docs.get(term), "deprecated": self.deprecation(term)}

    def rows(self) -> list[dict]:
        types = {term: self.type_of(term) for term in self.properties}
        single = set(self.graph.subjects(RDF.type, OWL.FunctionalProperty))

        def members(owner) -> list[dict]:
            found = sorted(self.members.get(owner, ()), key=self.properties.__getitem__)
            return [
                {**self.describe(p), "key": self.properties[p], "type": types[p], "single": p in single} for p in found
            ]

        rows = [{"part": 1, "name": ROOT, "members": members(ROOT)}]
        for term, name in self.classes.items():
            described = {**self.describe(term), "name": name, "parents": ", ".join(self.parents(term))}
            iris = self.enumerations.get(term)
            rows.append(described | {"part": 0 if iris else 2, "iris": iris, "members": members(term)})
        return sorted(rows, key=lambda row: (row["part"], row["name"]))


TEMPLATE = """\
// One interface per class. Every property may be left out, and may have several
// values unless the vocabulary says that it has one at most.

/** A value, or several. */
export type OneOrMany<T> = T | readonly T[];

/** A literal: bare, or as JSON-LD writes its language or datatype. */
export type RdfLiteral =
  | string
  | number
  | boolean
  | { "@value": string | number | boolean; "@language"?: string; "@type"?: string };

/** Any resource or literal. */
export type RdfValue = RdfLiteral | RdfResource;
{% macro comment(term, indent) -%}
{{ indent }}/**
{%- if term.doc %}
{{ indent }} * {{ term.doc.replace("*/", "*\\\\/").replace("\\n", "\\n" ~ indent ~ " * ").replace(" * \\n", " *\\n") }}
{{ indent }} *
{%- endif %}
{{ indent }} * @see {{ term.iri }}
{%- if term.deprecated %}
{{ indent }} * @deprecated {{ term.deprecated }}
{%- endif %}
{{ indent }} */
{%- endmacro -%}
{% for class in classes %}
{% if class.iri %}{{ comment(class, "") }}
{% else %}/**
 * What every resource has.
 */
{% endif %}
{%- if class.iris -%}
export type {{ class.name }} =
{%- for value in class.iris %}
  | "{{ value }}"
{%- endfor %};
{% else -%}
export interface {{ class.name }}{% if class.iri %} extends {{ class.parents or "RdfResource" }}{% endif %} {
{%- if not class.iri %}
  "@id"?: string;
  "@type"?: OneOrMany<string>;
{%- endif %}
{%- for member in class.members %}
{{ comment(member, "  ") }}
  {{ member.key }}?: {% if member.single %}{{ member.type }}{% else %}OneOrMany<{{ member.type }}>{% endif %};
{%- endfor %}
}
{% endif %}
{%- endfor %}
"""


def main() -> None:
    source, out = Path(sys.argv[1]), Path(sys.argv[2])
    # Named graphs are read as one.
    graph = Dataset(default_union=True)
    graph.parse(source)
    template = Environment(keep_trailing_newline=False).from_string(TEMPLATE)
    out.write_text(template.render(classes=Vocabulary(graph).rows()), encoding="utf-8")


if __name__ == "__main__":
    main()
