#!/usr/bin/env bash
# PyPI tantivy 0.27.0 (and the crate under it): scores after documents were replaced.
#
# Expected: two indexes with the same documents give the same scores.
# What happens: BM25 counts documents that were deleted or replaced until their segment is
# merged: how many there are, how long, and how many have a word. So scores depend on how often
# documents were updated, and change once more when segments are merged; and documents of equal
# scores come in the order in which they happen to lie.
# Output: the scores of one query, in an index that was filled once, and in one in which a
# document was replaced six times and then put back.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check tantivy==0.27.0
"$work/venv/bin/python" -W ignore::DeprecationWarning - <<'EOF'
import tantivy

builder = tantivy.SchemaBuilder()
builder.add_text_field("id", stored=True, tokenizer_name="raw")
builder.add_text_field("body", stored=True)
schema = builder.build()


def scores(commits: list[list[tuple[str, str]]]) -> list[tuple[str, float]]:
    index = tantivy.Index(schema)
    writer = index.writer(15_000_000, 1)
    for commit in commits:
        for name, body in commit:
            writer.delete_documents("id", name)
            writer.add_document(tantivy.Document(id=name, body=body))
        writer.commit()
    writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()
    hits = searcher.search(index.parse_query("graph shape", ["body"]), 10).hits
    return [(searcher.doc(address)["id"][0], round(score, 4)) for score, address in hits]


documents = [("a", "graph graph x"), ("b", "shape y"), ("c", "shape z shape w"), ("d", "other"), ("e", "other e")]
once = scores([documents])
updated = scores([documents] + [[("d", f"graph text {n}")] for n in range(6)] + [[("d", "other")]])
print("filled once:  ", once)
print("with updates: ", updated)
raise SystemExit("the behaviour has changed" if once == updated else 0)
EOF
