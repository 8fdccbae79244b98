// SPDX-License-Identifier: GPL-3.0-or-later
// usage: node validate.mjs <triptych-cli> <folder of documents>
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const require = createRequire(import.meta.url)
const schema = JSON.parse(readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8'))
const Ajv = schema.$schema.includes('draft-04') ? require('ajv-draft-04').default : require('ajv').default
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
require('ajv-formats').default(ajv)
const validate = ajv.compile(schema)

const [program, folder] = process.argv.slice(2)
const files = readdirSync(folder, { recursive: true }).map(name => path.join(folder, name)).filter(name => /\.(json|ya?ml)$/.test(name))
let results = 0
let checked = 0
let wrong = 0
for (const file of files) {
  const run = spawnSync(program, ['check', '--format', 'sarif', file], { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (run.status === 3) continue // no document of this kind
  const log = JSON.parse(run.stdout)
  checked++
  results += log.runs[0].results.length
  if (!validate(log)) {
    wrong++
    console.log(`${file}: ${ajv.errorsText(validate.errors.slice(0, 3))}`)
  }
}
console.log(`${checked} reports with ${results} results, ${wrong} do not fit the schema`)
process.exit(wrong || !results ? 1 : 0)
