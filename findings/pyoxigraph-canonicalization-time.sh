#!/usr/bin/env bash
# PyPI pyoxigraph 0.5.13: RDFC-1.0 of a few blank nodes that all refer to each other.
#
# Expected: an end in bounded time, or an error, as the standard asks of implementations
# (RDF Dataset Canonicalization, 7.1: "dataset poisoning").
# What happens: each node more takes about ten times as long, 8 nodes several seconds, and
# neither a limit nor a way to stop it exists. So whoever canonicalises uploads needs a bound
# of their own.
# Output: seconds for 5 to 8 nodes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pyoxigraph==0.5.13
"$work/venv/bin/python" - <<'EOF'
import time
import pyoxigraph as ox

seconds = {}
for nodes in range(5, 9):
    dataset = ox.Dataset()
    for a in range(nodes):
        for b in range(nodes):
            if a != b:
                dataset.add(ox.Quad(ox.BlankNode(f"n{a}"), ox.NamedNode("http://example.org/p"), ox.BlankNode(f"n{b}")))
    start = time.process_time()
    dataset.canonicalize(ox.CanonicalizationAlgorithm.RDFC_1_0)
    seconds[nodes] = time.process_time() - start
    print(f"{nodes} nodes: {seconds[nodes]:.2f} s", flush=True)
raise SystemExit(0 if seconds[8] > 20 * seconds[6] else "the behaviour has changed")
EOF
