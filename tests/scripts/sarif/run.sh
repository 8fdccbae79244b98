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
[ -d "$documents" ] || { echo "skipped, no corpus at $documents"; exit 77; }
"$here/../npm-install" "$work" \
    ajv@8.20.0 ajv-draft-04@1.0.0 ajv-formats@3.0.1 @microsoft/jest-sarif@1.0.0-beta.0
cd "$work"
cp "$here/validate.mjs" validate.mjs
node validate.mjs "$program" "$documents"
