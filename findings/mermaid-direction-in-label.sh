#!/usr/bin/env bash
# mermaid 12.3.0: a label that holds the words "direction LR" makes its whole line disappear.
#
# One would expect that the words within the quotation marks of a label are text, as its arrows, brackets and semicolons
# are. Seen instead: wherever a line of a flowchart holds "direction" and one of TB, BT, RL, LR or TD, all of the line is
# taken for a setting of the direction. Its nodes and arrows are not drawn, and nothing is told. The same line with
# "direction left" draws two nodes and an arrow.
#
# What it means here: a ladder whose box says so has no such step in Mermaid's picture, and none in ours either: what people
# see is what counts.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts mermaid@12.3.0 >/dev/null
cat >see.mjs <<'JS'
import DOMPurify from 'dompurify';
import { readdirSync } from 'node:fs';
// The sanitiser wants a document; the parser does not.
Object.assign(DOMPurify, { addHook() {}, sanitize: (text) => text });
const chunks = './node_modules/mermaid/dist/chunks/mermaid.core/';
const file = readdirSync(chunks).find((name) => /^flowDiagram-.*\.mjs$/.test(name));
const { diagram } = await import(chunks + file);
const { db } = diagram;
diagram.parser.parser.yy = db;
diagram.parser.parse(`flowchart LR\n  a["Turn the ${process.argv[2]}"] --> b\n  c --> d`);
console.log([...db.getVertices().keys()].join(' '), '|', db.getEdges().length, 'arrow(s)');
JS
with=$(node see.mjs 'direction LR')
without=$(node see.mjs 'direction left')
echo "mermaid 12.3.0, a label with \"direction LR\":   $with"
echo "mermaid 12.3.0, a label with \"direction left\": $without"
[ "$with" = "c d | 1 arrow(s)" ]
[ "$without" = "a b c d | 2 arrow(s)" ]
