#!/usr/bin/env bash
# PyPI tantivy 0.27.0 (and the crate under it): names of the files of an index.
#
# Expected: a file of an index is written once, so that its name tells its content and a cache
# or an object store may keep it under this name for good; names of segments are random UUIDs.
# What happens: the file of deletions is named by its segment and the number of the operation,
# SEGMENT.OPSTAMP.del. Two writers that begin with copies of one index, each of which deletes another
# document, write different files of one name. After a commit that did not arrive is done again
# with other deletions, a cache serves the deletions of the first under the name of the second.
# Output: the .del file of each copy, with the document that it hides.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check tantivy==0.27.0
"$work/venv/bin/python" -W ignore::DeprecationWarning - <<'EOF'
import hashlib
import shutil
from pathlib import Path

import tantivy

builder = tantivy.SchemaBuilder()
builder.add_text_field("id", stored=True, tokenizer_name="raw")
schema = builder.build()
Path("first").mkdir()
index = tantivy.Index(schema, path="first")
writer = index.writer(15_000_000, 1)
for name in ["a", "b", "c"]:
    writer.add_document(tantivy.Document(id=name))
writer.commit()
writer.wait_merging_threads()
shutil.copytree("first", "second", ignore=shutil.ignore_patterns("*.lock"))
files = {}
for directory, name in [("first", "a"), ("second", "b")]:
    index = tantivy.Index.open(directory)
    writer = index.writer(15_000_000, 1)
    writer.delete_documents("id", name)
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()
    hits = searcher.search(index.parse_query("*", ["id"]), 10).hits
    file = next(Path(directory).glob("*.del"))
    files[directory] = file.name, hashlib.sha256(file.read_bytes()).hexdigest()
    left = sorted(searcher.doc(address)["id"][0] for _, address in hits)
    print(f"{directory}: documents {left}, {'SEGMENT' + file.name[file.name.index('.'):]}")
same_name = files["first"][0] == files["second"][0]
print("same name:", same_name, "same content:", files["first"][1] == files["second"][1])
raise SystemExit(0 if same_name and files["first"][1] != files["second"][1] else "the behaviour has changed")
EOF
