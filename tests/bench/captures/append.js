// SPDX-License-Identifier: GPL-3.0-or-later
// What a user has without us: node append.js PORT FILE writes every body to a file, then answers.
const http = require("http");
const fs = require("fs");

const [port, file] = process.argv.slice(2);
http.createServer((request, response) => {
    const parts = [];
    request.on("data", (part) => parts.push(part));
    request.on("end", () => {
        parts.push(Buffer.from("\n"));
        fs.appendFile(file, Buffer.concat(parts), (error) => {
            response.statusCode = error ? 500 : 200;
            response.end();
        });
    });
}).listen(Number(port), "127.0.0.1", () => console.log("ready"));
