// SPDX-License-Identifier: GPL-3.0-or-later
// usage: node compare.mjs <output of editedtexts>: every text must parse, and to the intended value.
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import path from 'node:path'

const require = createRequire(path.join(process.cwd(), 'x.js'))
const YAML = require('yaml')

let same = 0
const failures = []
for (const line of readFileSync(process.argv[2], 'utf8').split('\n')) {
  if (!line) continue
  const { file, what, yaml, text, value } = JSON.parse(line)
  try {
    const source = text.replace(/^\uFEFF/, '')
    const read = yaml ? YAML.parse(source, { logLevel: 'error', maxAliasCount: -1 }) : JSON.parse(source)
    const ours = JSON.stringify(JSON.parse(value))
    const theirs = JSON.stringify(read)
    if (ours === theirs) same++
    else {
      let at = 0
      while (ours[at] === theirs[at]) at++
      failures.push(`${file}: ${what}: read ${theirs.slice(at - 30, at + 60)} for ${ours.slice(at - 30, at + 60)}`)
    }
  } catch (error) {
    failures.push(`${file}: ${what}: ${error.message}`)
  }
}
for (const failure of failures.slice(0, 20)) console.log(failure)
console.log(`${same} of ${same + failures.length} edited texts mean what was intended`)
process.exit(failures.length || !same ? 1 : 0)
