// SPDX-License-Identifier: GPL-3.0-or-later
// node soup.mjs <folder> <count> <seed>: small texts put together from what YAML is made of, well-formed by chance only.
import { mkdirSync, writeFileSync } from 'node:fs'

const [folder, count, seed] = process.argv.slice(2)
let state = Number(seed) >>> 0
function below(n) {
  state = (state + 0x6D2B79F5) >>> 0
  let t = Math.imul(state ^ (state >>> 15), 1 | state)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) % n
}
const pick = list => list[below(list.length)]
const words = ['a', 'b', '1', 'x y', 'null', 'true', '-1', '"q"', "'s'", '"a\\n b"', 'a#b', 'a:b', '~', '1.5', '"x\n   y"', "'x\n\n   y'", 'p\n   q', '""']
const marks = ['[', ']', '{', '}', ',', ', ', ': ', ':', '- ', '? ', '&x ', '*x', '!t ', '!!str ', '|', '>', '|-', '>+', ' # c', '\n', '\n', '\n ', '\n  ', '\n   ', '\n    ', ' ', '\t', '---', '...', '-', '?', '\n- ', '\n  - ', '\nk: ', '\n  k: ', '\n\n', '|2', '[a, b]', '{a: 1}', '[a: b]']
mkdirSync(folder, { recursive: true })
for (let i = 0; i < Number(count); i++) {
  let text = ''
  for (let n = 1 + below(9); n > 0; n--) text += below(2) ? pick(words) : pick(marks)
  if (below(3)) text = pick(['k: ', '- ', 'k:\n  ', '- - ', 'k:\n- ', '[', '{', '? ', '--- ']) + text
  writeFileSync(`${folder}/${String(i).padStart(6, '0')}.yaml`, text + (below(4) ? '\n' : ''))
}
