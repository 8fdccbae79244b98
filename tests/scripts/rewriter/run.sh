#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: run.sh <editedtexts> <working folder> [number]
# Edits documents of the corpus at random, has npm's `yaml` and JSON.parse read the results, and compares the values with
# the intended ones. Ends with 77, "skipped", without node, npm or corpus.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
program=$1
work=$2
number=${3:-500}
"$here/../npm-install" "$work" yaml@2.9.1
cd "$work"
"$program" "$number" > edited.jsonl
node "$here/compare.mjs" edited.jsonl
