"""Validates data against shapes by pySHACL.

    shacl.py DATA.ttl SHAPES.ttl

Prints seconds of parsing and of validating, and how many results there are.
"""

import json
import sys
import time

import pyshacl
import rdflib
from rdflib.namespace import SH

start = time.perf_counter()
data, shapes = (rdflib.Graph().parse(path, format="turtle") for path in sys.argv[1:3])
parsed = time.perf_counter()
_, report, _ = pyshacl.validate(data, shacl_graph=shapes)
validated = time.perf_counter()
print(json.dumps({
    "read": parsed - start,
    "work": validated - parsed,
    "counts": [len(list(report.subjects(rdflib.RDF.type, SH.ValidationResult)))],
}))
