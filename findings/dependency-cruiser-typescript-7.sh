#!/usr/bin/env bash
# dependency-cruiser 18.7.2 beside typescript 7.0.2: a check that looks at nothing passes.
#
# One would expect that a rule against circular imports fails on two TypeScript files that import each other, or that
# the run fails because it cannot read them. Seen instead: "no dependency violations found (0 modules, ...)" and exit code
# 0, with a hint below that the compiler is too new; by the JSON reporter without the hint. Beside typescript 6.0.3 the
# same rule finds the circle and exits with 1.
#
# What it means here: import fences that are kept by such a tool can be green and empty. Ours also assert how many files
# were read.
set -euo pipefail
node_major=$(node -p 'process.versions.node.split(".")[0]')
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts dependency-cruiser@18.7.2 typescript@7.0.2 >/dev/null
run() { npx depcruise "$@"; }
if [ "$node_major" -lt 22 ]; then
  # The tool itself asks for Node 22 or newer: the npm package of that runtime serves.
  npm install --silent --no-audit --no-fund node@24.21.0 >/dev/null
  run() { ./node_modules/node/bin/node ./node_modules/dependency-cruiser/bin/dependency-cruiser.mjs "$@"; }
fi
mkdir src
echo "import type { B } from './b.ts'; export type A = B | string;" >src/a.ts
echo "import type { A } from './a.ts'; export type B = A | number;" >src/b.ts
cat >rules.json <<'JSON'
{ "forbidden": [{ "name": "no-circular", "severity": "error", "from": {}, "to": { "circular": true } }] }
JSON
cruise() {
  run --config rules.json --ts-pre-compilation-deps --output-type err src >out.txt 2>err.txt && code=0 || code=$?
  echo "exit code $code, $(grep -Eo '[0-9]+ modules' out.txt), $(grep -c 'error no-circular' out.txt || true) circular"
}
new=$(cruise)
npm install --silent --no-audit --no-fund --ignore-scripts typescript@6.0.3 >/dev/null
old=$(cruise)
echo "typescript 7.0.2: $new"
echo "typescript 6.0.3: $old"
[ "$new" = "exit code 0, 0 modules, 0 circular" ]
[ "$old" = "exit code 1, 2 modules, 1 circular" ]
