#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: run.sh <triptych-cli> <working folder> <folder of documents>
# Holds what `check --format sarif` writes against SARIF's own schema, which comes with npm's @microsoft/jest-sarif. Ends
# with 77, "skipped", without node, npm or documents.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
program=$1
work=$2
documents=$3
command -v node >/dev/null && command -v npm >/dev/null || { echo "skipped, no node"; exit 77; }
[ -d "$documents" ] || { echo "skipped, no corpus at $documents"; exit 77; }
mkdir -p "$work"
cd "$work"
if [ ! -d node_modules/@microsoft/jest-sarif ] || [ ! -d node_modules/ajv ]; then
    echo '{"private": true, "dependencies": {"ajv": "8.20.0", "ajv-draft-04": "1.0.0", "ajv-formats": "3.0.1",' \
        '"@microsoft/jest-sarif": "1.0.0-beta.0"}}' > package.json
    npm install --no-audit --no-fund --silent || { echo "skipped, npm cannot install"; exit 77; }
fi
cp "$here/validate.mjs" validate.mjs
node validate.mjs "$program" "$documents"
