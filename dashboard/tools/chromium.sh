#!/usr/bin/env bash
# Prints the path of Chromium; installs Debian's where there is none. Its version is not pinned, because Debian
# keeps only the newest, but told.
set -euo pipefail
browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
if [ -z "$browser" ]; then
    if ! command -v apt-get >/dev/null; then
        echo "Chromium is missing: install it, or name it by CHROMIUM=/path/to/it" >&2
        exit 1
    fi
    { apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium; } >&2
    browser=$(command -v chromium)
fi
"$browser" --version 2>/dev/null >&2
echo "$browser"
