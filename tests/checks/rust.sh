#!/usr/bin/env bash
# rust.sh CRATE_DIR: what rustc says of a generated crate, warnings denied.
set -euo pipefail
shape=$(dirname "$(realpath "$0")")/serde-shape
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rustc --edition 2024 --crate-name derive --crate-type proc-macro --out-dir "$work" "$shape/derive.rs"
derive=$(ls "$work"/libderive.*)
rustc --edition 2024 --crate-name serde --crate-type lib --emit metadata --extern derive="$derive" --out-dir "$work" "$shape/serde.rs"
rustc --edition 2024 --crate-name vocabulary --crate-type lib --emit metadata -D warnings -A dead_code \
  --extern serde="$work/libserde.rmeta" -L "$work" --out-dir "$work" "$1/src/lib.rs"
