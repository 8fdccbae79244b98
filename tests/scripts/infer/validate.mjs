// SPDX-License-Identifier: GPL-3.0-or-later
// usage: validate.mjs <triptych-cli> <folder>: see run.sh. Prints how many of how many; names what fails.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import Ajv2020 from "ajv/dist/2020.js";

const [program, folder] = process.argv.slice(2);
const file = readdirSync(folder, { recursive: true }).find((name) => name.endsWith(".json"));
const events = JSON.parse(readFileSync(path.join(folder, file), "utf8"));
let payloads = 0;
let valid = 0;
let teeth = 0;
for (const { name, examples } of events) {
  const lines = examples.map((example) => JSON.stringify(example)).join("\n") + "\n";
  const schema = JSON.parse(execFileSync(program, ["infer", "-", "--evidence", "--name", name], { input: lines, maxBuffer: 1 << 28 }));
  const ajv = new Ajv2020({ strict: false, allErrors: false });
  ajv.addKeyword("x-triptych");
  const validate = ajv.compile(schema);
  for (const example of examples) {
    payloads += 1;
    if (validate(example)) {
      valid += 1;
    } else {
      console.log(`${name}: ${ajv.errorsText(validate.errors)}`);
    }
  }
  // A schema that takes everything would pass the above: another kind of value must be refused.
  teeth += validate("a text") ? 0 : 1;
}
console.log(`${valid} of ${payloads} payloads of ${events.length} event types are valid; ${teeth} schemas refuse a text`);
process.exit(payloads > 0 && valid === payloads && teeth === events.length ? 0 : 1);
