#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: run.sh <yamlvalues> <working folder> <folder of documents>…
# Compares our values of every YAML (and JSON) document with those of npm's `yaml`, which is installed in the working
# folder. Ends with 77, "skipped", without node, npm or documents.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
program=$1
work=$2
shift 2
for folder in "$@"; do
    [ -d "$folder" ] || { echo "skipped, no corpus at $folder"; exit 77; }
done
"$here/../npm-install" "$work" yaml@2.9.1
cd "$work"
find "$@" -type f \( -name '*.yaml' -o -name '*.yml' -o -name '*.json' \) | LC_ALL=C sort > files.txt
"$program" < files.txt > values.txt
node --max-old-space-size=4096 "$here/compare.mjs" values.txt
