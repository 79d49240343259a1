"""Compares two versions of a vocabulary by rdflib.compare.

    ontology_diff.py OLD.nq NEW.nq

Prints seconds of parsing and of comparing, and how many triples only one has.
"""

import json
import sys
import time

import rdflib
from rdflib.compare import graph_diff, to_isomorphic


def read(path: str) -> rdflib.Graph:
    dataset = rdflib.Dataset(default_union=True)
    dataset.parse(path, format="nquads")
    graph = rdflib.Graph()
    for triple in dataset.triples((None, None, None)):
        graph.add(triple)
    return graph


start = time.perf_counter()
old, new = read(sys.argv[1]), read(sys.argv[2])
parsed = time.perf_counter()
_, only_old, only_new = graph_diff(to_isomorphic(old), to_isomorphic(new))
compared = time.perf_counter()
print(json.dumps({
    "read": parsed - start,
    "work": compared - parsed,
    "counts": [len(only_old), len(only_new)],
}))
