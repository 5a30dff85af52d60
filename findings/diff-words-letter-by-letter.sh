#!/usr/bin/env bash
# diff 9.0.0: diffWords cuts words of Greek, Cyrillic, Arabic and Devanagari into letters.
#
# One would expect that what stands between two spaces is a word in any script: "Führt" and "Führte" are replaced whole. Seen
# instead: outside of extended Latin every letter is a word of its own, so that a changed ending of a Russian verb is told as
# letters taken out of it and put into it, which nobody can read. With a segmenter of the language (intlSegmenter) words are
# words again.
#
# What it means here: what changes between two levels is compared as lists of words, which the spaces part, with diffArrays of
# the same package (src/domain/wordRuns.ts); a test holds it to whole words in these scripts.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts diff@9.0.0 >/dev/null
cat >see.mjs <<'JS'
import { diffWords } from 'diff';
const PAIRS = {
  de: ['Führt Teams', 'Führte Teams'],
  ru: ['ведёт команду', 'вёл команду'],
  el: ['οδηγεί ομάδα', 'οδηγούσε ομάδα'],
  ar: ['يقود فريقا', 'يقودون فريقا'],
  hi: ['टीम का नेतृत्व', 'टीमों का नेतृत्व'],
};
const told = (changes) => changes.map(({ value, added, removed }) => (added ? '+' : removed ? '-' : '=') + value).join('|');
for (const [language, [before, after]] of Object.entries(PAIRS)) {
  const intlSegmenter = new Intl.Segmenter(language, { granularity: 'word' });
  console.log(language, told(diffWords(before, after)), 'segmented:', told(diffWords(before, after, { intlSegmenter })));
}
JS
node see.mjs | tee seen.txt
grep -qx 'de -Führt|+Führte|= Teams segmented: -Führt|+Führte|= Teams' seen.txt
grep -qx 'ru =в|-ед|=ё|-т|+л|= команду segmented: -ведёт|+вёл|= команду' seen.txt
grep -qx 'el =οδηγ|+ούσ|=ε|-ί|= ομάδα segmented: -οδηγεί|+οδηγούσε|= ομάδα' seen.txt
