// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the values that yamlvalues printed against those of npm's `yaml`: kinds, texts, keys, order, aliases.
// usage: node compare.mjs <output of yamlvalues>   (NODE_PATH or node_modules beside the working directory)
import { createRequire } from 'node:module'
import { createReadStream, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import path from 'node:path'

const require = createRequire(path.join(process.cwd(), 'x.js'))
const YAML = require('yaml')

function number(text) {
  if (/^[-+]?\.inf$/i.test(text)) return text[0] === '-' ? -Infinity : Infinity
  if (/^\.nan$/i.test(text)) return NaN
  return Number(text.replace(/^\+/, ''))
}

let scalars = 0

// The first difference, in words; undefined if there is none.
function differs(ours, theirs, where) {
  if (theirs === null || theirs === undefined) {
    scalars++
    return 'n' in ours ? undefined : `${where}: ${JSON.stringify(ours)} against nothing`
  }
  if (YAML.isAlias(theirs)) return ours.a === theirs.source ? undefined : `${where}: not alias ${theirs.source}`
  if (YAML.isMap(theirs)) {
    if (!ours.m || ours.m.length !== theirs.items.length) return `${where}: a mapping of ${theirs.items.length}`
    for (let i = 0; i < ours.m.length; i++) {
      const [key, value] = ours.m[i]
      const at = `${where}/${Object.values(key)[0]}`
      const found = differs(key, theirs.items[i].key, at + '(key)') ?? differs(value, theirs.items[i].value, at)
      if (found) return found
    }
    return
  }
  if (YAML.isSeq(theirs)) {
    if (!ours.l || ours.l.length !== theirs.items.length) return `${where}: a sequence of ${theirs.items.length}`
    for (let i = 0; i < ours.l.length; i++) {
      // A single pair in a flow sequence is a mapping of one.
      const item = YAML.isPair(theirs.items[i]) ? pairAsMap(theirs.items[i]) : theirs.items[i]
      const found = differs(ours.l[i], item, `${where}/${i}`)
      if (found) return found
    }
    return
  }
  scalars++
  const value = theirs.value
  const same = value === null ? 'n' in ours
    : typeof value === 'boolean' ? 'b' in ours && (ours.b.toLowerCase() === 'true') === value
    : typeof value === 'number' || typeof value === 'bigint' ? 'd' in ours && Object.is(number(ours.d), Number(value))
    : 's' in ours && ours.s === value
  return same ? undefined : `${where}: ${JSON.stringify(ours)} against ${JSON.stringify(value)}`
}

function pairAsMap(pair) {
  const map = new YAML.YAMLMap()
  map.items.push(pair)
  return map
}

const counts = { same: 0, different: 0, refusedByBoth: 0, refusedByUs: 0, refusedByThem: 0 }
for await (const line of createInterface({ input: createReadStream(process.argv[2]) })) {
  const ours = JSON.parse(line)
  const source = readFileSync(ours.file, 'utf8')
  const documents = YAML.parseAllDocuments(source, { version: '1.2', uniqueKeys: false, logLevel: 'silent', keepSourceTokens: false })
  const list = Array.isArray(documents) ? documents : []
  const theirErrors = list.flatMap(d => d.errors)
  if (ours.errors.length || theirErrors.length) {
    const kind = ours.errors.length && theirErrors.length ? 'refusedByBoth' : ours.errors.length ? 'refusedByUs' : 'refusedByThem'
    counts[kind]++
    console.log(`${kind}: ${ours.file}: ${ours.errors.slice(0, 3).join(' ')} | ${theirErrors[0]?.message.split('\n')[0] ?? ''}`)
    continue
  }
  const found = list.length !== ours.documents.length && !(list.length <= 1 && ours.documents.length === 0)
    ? `${list.length} documents against ${ours.documents.length}`
    : ours.documents.map((d, i) => differs(d, list[i].contents, '')).find(Boolean)
  counts[found ? 'different' : 'same']++
  if (found) console.log(`different: ${ours.file}: ${found}`)
}
const total = Object.values(counts).reduce((a, b) => a + b)
console.log(`${counts.same} of ${total} documents have the same values (${scalars} scalars compared); `
  + `${counts.different} differ, refused by both ${counts.refusedByBoth}, by us alone ${counts.refusedByUs}, by yaml alone ${counts.refusedByThem}`)
process.exit(counts.different || counts.refusedByUs ? 1 : 0)
