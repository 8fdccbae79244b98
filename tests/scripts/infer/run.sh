#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: run.sh <triptych-cli> <working folder> <folder of GitHub's webhook examples>
# Infers a schema for every event type and has npm's `ajv`, which is installed in the working folder, validate each
# payload against it. Ends with 77, "skipped", without node, npm or the examples.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
program=$1
work=$2
examples=$3
command -v node >/dev/null && command -v npm >/dev/null || { echo "skipped, no node"; exit 77; }
[ -d "$examples" ] || { echo "skipped, no corpus at $examples"; exit 77; }
mkdir -p "$work"
cd "$work"
if [ ! -d node_modules/ajv ]; then
    echo '{"private": true, "dependencies": {"ajv": "8.20.0"}}' > package.json
    npm install --no-audit --no-fund --silent || { echo "skipped, npm cannot install"; exit 77; }
fi
cp "$here/validate.mjs" validate.mjs
node validate.mjs "$program" "$examples"
