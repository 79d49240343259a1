#!/usr/bin/env bash
# Brings what builds the engine for browsers into the folder $1, unless it is there.
#
# rustup has no standard library for WebAssembly where only package registries can be reached. Debian's security
# updates bring a current compiler with the source of its library (rustc-web and rust-web-src, kept up for
# Chromium and Firefox). They are unpacked and not installed: `apt-get install` would remove a rustup that is
# installed as a package, and needs root. Their versions are not pinned, because Debian keeps only the newest, but
# told.
set -euo pipefail
tools=$1
packages=(rustc-web libstd-rust-web-dev rust-web-src)
[ ! -f "$tools/complete" ] || exit 0

missing() {
  echo "$1: the engine for browsers is built with ${packages[*]} of Debian 12 or newer, by apt-get, and rustup's rust-lld" >&2
  exit 1
}
for command in apt-get apt-cache dpkg-deb rustc; do
  command -v "$command" >/dev/null || missing "$command is missing"
done
host=$(rustc -vV | sed -n 's/^host: //p')
linker=$(rustc --print sysroot)/lib/rustlib/$host/bin/rust-lld
[ -x "$linker" ] || missing "$linker is missing"

version_of() { apt-cache show --no-all-versions "$1" 2>/dev/null | sed -n 's/^Version: //p'; }
if [ -z "$(version_of rustc-web || true)" ]; then apt-get update -qq || missing "apt-get cannot read its lists"; fi
for package in "${packages[@]}"; do
  [ -n "$(version_of "$package" || true)" ] || missing "apt has no $package"
done
# The compiler's own library is named after its version, and needs the LLVM that it names.
library=$(apt-cache show --no-all-versions libstd-rust-web-dev | sed -n 's/^Depends: \(libstd-rust-web-[0-9.]*\).*/\1/p')
llvm=$(apt-cache show --no-all-versions "$library" | grep -o 'libllvm[0-9]*' | head -1)
# With whatever it needs that is not on this machine.
mapfile -t needed < <(apt-get install --simulate --no-install-recommends "$llvm" | sed -n 's/^Inst \([^ ]*\) .*/\1/p')
echo "WebAssembly by Debian's rustc-web $(version_of rustc-web), $llvm $(version_of "$llvm")"

rm -rf "$tools"
mkdir -p "$tools/packages"
(cd "$tools/packages" && apt-get download -qq "${packages[@]}" "$library" "${needed[@]}" 2>/dev/null) || missing "apt-get cannot download"
for package in "$tools"/packages/*.deb; do
  case $package in
    # Of the compiler's source only the standard library.
    */rust-web-src_*) dpkg-deb --fsys-tarfile "$package" | tar --extract --directory "$tools" --wildcards '*/library/*' ;;
    *) dpkg-deb --extract "$package" "$tools" ;;
  esac
done
rm -r "$tools/packages"

# Where cargo looks for the library's source, and the compiler for a linker: rustup's own.
sources=$(cd "$tools/usr/src" && echo rustc-*)
mkdir -p "$tools/usr/lib/rustlib/src" "$tools/usr/lib/rustlib/$host/bin"
ln -s "../../../src/$sources" "$tools/usr/lib/rustlib/src/rust"
ln -s "$linker" "$tools/usr/lib/rustlib/$host/bin/rust-lld"
touch "$tools/complete"
