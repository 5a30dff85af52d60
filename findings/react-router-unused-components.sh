#!/usr/bin/env bash
# react-router 8.5.1: who imports BrowserRouter alone ships Link, NavLink and Form too.
#
# The package says "sideEffects": false and has a module a part, so one would expect that a bundler keeps what is used. Seen
# instead, with rolldown 1.2.19, esbuild 0.28.2 and rollup 4.68.8 alike: the module that holds BrowserRouter also makes
# Link, NavLink and Form by calling React.forwardRef, and gives each a displayName. Neither is marked as pure, so that all
# three stay, and with them all that submits forms and prefetches the routes of a server. Marked as pure, and without the
# display names, they go, and the rest weighs about two thirds.
#
# What it means here: the build marks these calls (src/build/unusedComponents.ts, 3.8 kB less in every page's script, 104 kB
# before), and links are made of the router's hooks (src/ui/Link.tsx).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund react@19.3.1 react-dom@19.3.1 react-router@8.5.1 \
  rolldown@1.2.19 esbuild@0.28.2 rollup@4.68.8 @rollup/plugin-node-resolve@16.0.3 >/dev/null
echo "import { BrowserRouter } from 'react-router'; globalThis.shown = BrowserRouter;" >used.mjs
bundle() {
  npx rolldown used.mjs --format esm --external react --external react-dom --minify -o "rolldown.$1.js" >/dev/null 2>&1
  npx esbuild used.mjs --bundle --format=esm --external:react --external:react-dom --minify --outfile="esbuild.$1.js" 2>/dev/null
  npx rollup used.mjs -p node-resolve --external react,react-dom -f es -o "rollup.$1.js" 2>/dev/null
}
bundle whole
file=node_modules/react-router/dist/production/lib/dom/lib.js
sed -i -E 's#^(const \w+ = )(React\$1\.forwardRef\()#\1/* @__PURE__ */ \2#; s#^\w+\.displayName = "[^"]*";$##' "$file"
bundle marked
# The attribute that Link, NavLink and Form write on what they render.
for bundler in rolldown esbuild rollup; do
  for state in whole marked; do
    found=$(grep -q data-discover "$bundler.$state.js" && echo 'with the three' || echo 'without them')
    echo "$bundler, $state: $found, $(gzip -9 <"$bundler.$state.js" | wc -c) bytes compressed"
  done
done | tee seen.txt
[ "$(grep -c 'whole: with the three' seen.txt)" = 3 ]
[ "$(grep -c 'marked: without them' seen.txt)" = 3 ]
