#!/usr/bin/env bash
# PyPI sssom 0.4.21 (sssom-py): mappings that say that two terms do not match.
#
# Expected: with predicate_modifier "Not" a row means that the subject is not a match of the object (SSSOM
# data model, predicate_modifier_enum), so that an export either says so or leaves the row out. A comment or
# label is a text (TSV format; the model knows no null).
# What happens: the export to OWL asserts the mapping, so that owl:equivalentClass is true of two classes of which
# a curator said that they are not equivalent, and a reasoner merges them; only the annotation beside
# it knows of the "Not". The exports to FHIR ("equivalent") and to OntoPortal have no trace of it. The texts
# "NA", "None" and "null" are emptied when a table is read, as pandas does with them.
# Output: for each row what the three exports say, and the comments.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check sssom==0.4.21 rdflib==7.6.0
cat > "$work/mappings.sssom.tsv" <<'TSV'
#curie_map:
#  a: http://example.org/a/
#  b: http://example.org/b/
#license: https://creativecommons.org/publicdomain/zero/1.0/
#mapping_set_id: http://example.org/mappings
subject_id	predicate_id	predicate_modifier	object_id	mapping_justification	comment
a:1	owl:equivalentClass		b:1	semapv:ManualMappingCuration	checked
a:2	owl:equivalentClass	Not	b:2	semapv:ManualMappingCuration	NA
a:3	skos:exactMatch	Not	b:3	semapv:ManualMappingCuration	None
TSV
cd "$work"
"$work/venv/bin/python" -W ignore - <<'PY'
import json
from io import StringIO

from rdflib import OWL, SKOS, Graph, Namespace
from sssom.parsers import parse_sssom_table
from sssom.writers import write_json, write_owl

A, B = Namespace("http://example.org/a/"), Namespace("http://example.org/b/")
table = parse_sssom_table("mappings.sssom.tsv")


def export(write, **options):
    text = StringIO()
    write(table, text, **options)
    return text.getvalue()


ontology = Graph().parse(data=export(write_owl), format="turtle")
portal = {entry["classes"][0]: entry for entry in json.loads(export(write_json, serialisation="ontoportal_json"))}
fhir = {
    element["code"]: element["target"][0]
    for group in json.loads(export(write_json, serialisation="fhir_json"))["group"]
    for element in group["element"]
}
changed = False
for row in sorted(table.df.to_dict("records"), key=lambda row: row["subject_id"]):
    number = row["subject_id"][2:]
    predicate = SKOS.exactMatch if number == "3" else OWL.equivalentClass
    asserted = (A[number], predicate, B[number]) in ontology
    said = [json.dumps(portal[str(A[number])]), json.dumps(fhir[row["subject_id"]])]
    negated = [any(word in text for word in ("Not", "Negated", "disjoint")) for text in said]
    print(f"{row['subject_id']} {row['predicate_modifier'] or 'is'} {row['predicate_id']} {row['object_id']}: asserted in OWL {asserted}, "
          f"negated in OntoPortal and FHIR {negated}, FHIR {fhir[row['subject_id']]['equivalence']}, comment {row['comment']!r}")
    changed |= not asserted or any(negated) or row["comment"] != ("checked" if number == "1" else "") or bool(row["predicate_modifier"]) != (number != "1")
raise SystemExit("the behaviour has changed" if changed else 0)
PY
