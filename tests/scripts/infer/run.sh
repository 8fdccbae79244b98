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
[ -d "$examples" ] || { echo "skipped, no corpus at $examples"; exit 77; }
"$here/../npm-install" "$work" ajv@8.20.0
cd "$work"
cp "$here/validate.mjs" validate.mjs
node validate.mjs "$program" "$examples"
