// SPDX-License-Identifier: GPL-3.0-or-later
// node ajv.mjs DOCUMENT: what bench_schema does, with ajv (all errors).
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
const { default: Ajv } = createRequire(import.meta.url)(process.env.AJV ?? "ajv");

const document = JSON.parse(readFileSync(process.argv[2], "utf8"));
/** Of the processor, in milliseconds, so that a busy machine tells the same. */
const now = () => {
    const used = process.cpuUsage();
    return (used.user + used.system) / 1000;
};
const methods = new Set(["get", "put", "post", "delete", "patch", "head", "options"]);
const escaped = (token) => encodeURIComponent(token.replaceAll("~", "~0").replaceAll("/", "~1"));

function followed(value, pointer) {
    while (value.$ref !== undefined) {
        pointer = value.$ref.slice(1);
        value = pointer
            .split("/")
            .slice(1)
            .reduce((at, t) => at[decodeURIComponent(t).replaceAll("~1", "/").replaceAll("~0", "~")], document);
    }
    return [value, pointer];
}

const responses = [];
for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item)) {
        if (!methods.has(method)) continue;
        for (const [code, written] of Object.entries(operation.responses ?? {})) {
            const at = `/paths/${escaped(path)}/${method}/responses/${escaped(code)}`;
            const [response, pointer] = followed(written, at);
            for (const [type, media] of Object.entries(response.content ?? {})) {
                if (type !== "application/json" || media.schema === undefined) continue;
                const examples = Object.values(media.examples ?? {})
                    .map((example) => followed(example, "")[0].value)
                    .filter((value) => value !== undefined);
                responses.push({ pointer: `${pointer}/content/${escaped(type)}/schema`, examples });
            }
        }
    }
}

// `nullable` means nothing without `type` beside it (OpenAPI 3.0.3); ajv would stop there.
(function strip(value) {
    if (value === null || typeof value !== "object") return;
    if (value.nullable === true && value.type === undefined) delete value.nullable;
    Object.values(value).forEach(strip);
})(document);

// OpenAPI 3.0 is no draft: ajv knows `nullable`; what it does not know it is told to pass over.
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, logger: false, validateSchema: false });
let start = now();
ajv.addSchema(document, "document");
const places = new Map();
const compiled = responses.map(({ pointer }) => {
    if (!places.has(pointer)) places.set(pointer, ajv.compile({ $ref: `document#${pointer}` }));
    return places.get(pointer);
});
console.log("compile", (now() - start).toFixed(3));
console.log("schemas", responses.length);

let verdicts = "";
let count = 0;
responses.forEach(({ examples }, i) => {
    for (const example of examples) {
        verdicts += compiled[i](example) ? "1" : "0";
        if (process.argv[3] && verdicts.endsWith("0")) {
            console.log(`# ${count} ${JSON.stringify(compiled[i].errors[0])}`);
        }
        ++count;
    }
});
const round = () =>
    responses.forEach(({ examples }, i) => {
        for (const example of examples) compiled[i](example);
    });
round();
round();
let done = 0;
start = now();
while (now() - start < 1000) {
    round();
    done += count;
}
console.log("rate", ((done * 1000) / (now() - start)).toFixed(0));
console.log("examples", count);
console.log("verdicts", verdicts);
