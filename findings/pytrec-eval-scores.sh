#!/usr/bin/env bash
# PyPI pytrec-eval-terrier 0.5.11: the order of recommendations, and who is in the average.
#
# Expected: what is recommended stands in the order of its scores; names decide nothing that a measure shows; who got no
# recommendation counts with 0, as a user whose list is empty does.
# What happens: scores are compared as floats of 32 bits. The newest first, by the second of publication, is an order of steps
# of 128 seconds, and 0.50000001 is 0.5; what is equal then is ordered by id, the last one of the alphabet first: "v9" before
# "v10" before "a1". A user who is not in the run is not in the result either, so that the mean over the result is that of those
# who were served.
# Output: for each pair of scores the reciprocal rank of the relevant item, then the means of two runs.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pytrec-eval-terrier==0.5.11
"$work/venv/bin/python" - <<'EOF'
from importlib.metadata import version

from pytrec_eval import RelevanceEvaluator

print("pytrec-eval-terrier", version("pytrec-eval-terrier"))
changed = False
for relevant, other, scores, observed in [
    ("a1", "z1", (2.0, 1.0), 1.0),
    ("a1", "z1", (1764476200.0, 1764476000.0), 1.0),
    ("a1", "z1", (1764476040.0, 1764476000.0), 0.5),
    ("z1", "a1", (1764476040.0, 1764476000.0), 1.0),
    ("a1", "z1", (0.50000001, 0.5), 0.5),
    ("v10", "v9", (0.5, 0.5), 0.5),
    ("v10", "a1", (0.5, 0.5), 1.0),
]:
    run = dict(zip((relevant, other), scores, strict=True))
    found = RelevanceEvaluator({"user": {relevant: 1}}, {"recip_rank"}).evaluate({"user": run})["user"]["recip_rank"]
    print(f"{relevant} is relevant, scores {run}: reciprocal rank {found}")
    changed |= found != observed
evaluator = RelevanceEvaluator({name: {"a1": 1} for name in ("ann", "bob")}, {"recip_rank"})
for run, observed in [({"ann": {"a1": 1.0}, "bob": {}}, 0.5), ({"ann": {"a1": 1.0}}, 1.0)]:
    values = [measures["recip_rank"] for measures in evaluator.evaluate(run).values()]
    found = sum(values) / len(values)
    print(f"ann and bob, run {run}: {len(values)} in the result, mean {found}")
    changed |= found != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
