// SPDX-License-Identifier: GPL-3.0-or-later
// node toyaml.cjs <in.json> <out.yaml>: the block form that npm's `yaml` writes.
const YAML = require('yaml')
const fs = require('fs')
const value = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'))
fs.writeFileSync(process.argv[3], YAML.stringify(value, { aliasDuplicateObjects: false }))
