#!/usr/bin/env bash
# Builds the engine for browsers: dashboard/wasm/engine.wasm.
set -euo pipefail
cd "$(dirname "$0")/../.."
tools=$PWD/.local/wasm
dashboard/wasm/tools.sh "$tools"

export RUSTC=$tools/usr/bin/rustc LD_LIBRARY_PATH=$(echo "$tools"/usr/lib/*-linux-gnu)
export RUSTC_WRAPPER=$PWD/dashboard/wasm/rustc.sh
# Building the standard library is a feature of cargo that is not stable.
export RUSTC_BOOTSTRAP=1
# Queries are ended by unwinding, which the target does not do by default; getrandom asks the crate `browser`; 128-bit
# instructions are in every browser since 2023; includes nest deeper than a stack of one megabyte. The last three: the
# same bytes wherever it is built.
flags=(
  -Cpanic=unwind
  '--cfg=getrandom_backend="custom"'
  -Ctarget-feature=+simd128
  -Clink-arg=-zstack-size=16777216
  -Zlocation-detail=none
  "--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=/cargo"
  "--remap-path-prefix=$tools/usr=/rust"
  "--remap-path-prefix=$PWD=/ggen"
)
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="${flags[*]}"
# A folder of its own: another compiler would have the native builds made anew.
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-target}/wasm CARGO_INCREMENTAL=0
cargo rustc --locked --quiet --profile browser --package browser --lib --crate-type cdylib \
  --target wasm32-unknown-unknown -Zbuild-std=std,panic_unwind
built=$CARGO_TARGET_DIR/wasm32-unknown-unknown/browser/browser.wasm
# Unchanged, it keeps its time: the dashboard is built anew only for another engine.
cmp -s "$built" dashboard/wasm/engine.wasm || cp "$built" dashboard/wasm/engine.wasm
