// SPDX-License-Identifier: GPL-3.0-or-later
// usage: node validate.mjs <document>: the peer, reading and validating as its own documentation shows.
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const require = createRequire(path.join(process.cwd(), 'x.js'))
const { validate } = await import(pathToFileURL(require.resolve('@scalar/openapi-parser')))
const result = await validate(readFileSync(process.argv[2], 'utf8'))
console.log(result.valid ? 'valid' : `${result.errors.length} errors`)
