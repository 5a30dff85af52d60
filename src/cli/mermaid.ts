import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import known from '#src/importer/relate/mermaid/drawings.json' with { type: 'json' };
import { randomDrawing } from '#src/tools/mermaid/draw.ts';
import { mermaidIn, oursOf } from '#src/tools/mermaid/oracle.ts';

/**
 * Holds our reader of flowcharts against Mermaid's own parser: over the drawings that the tests know, whose recorded
 * answers are brought up to date, and over random ones (`npm run data:mermaid -- 20000` for so many). Mermaid is fetched
 * here and nowhere else: with what it brings along it would be a quarter of all that `npm ci` installs.
 */
const FILE = 'src/importer/relate/mermaid/drawings.json';
const folder = join(tmpdir(), `rungs-mermaid-${known.mermaid}`);
if (!existsSync(join(folder, 'node_modules', 'mermaid'))) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const what = ['install', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', [...what, `mermaid@${known.mermaid}`], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}
const mermaid = await mermaidIn(folder);

const drawings = known.drawings.map(({ why, drawing }) => {
  const answer = mermaid(drawing);
  return { why, drawing, ...(answer ?? { refused: true }) };
});
const text = `${JSON.stringify({ mermaid: known.mermaid, drawings }, null, 2)}\n`;
const isCurrent = isDeepStrictEqual(JSON.parse(readFileSync(FILE, 'utf8')), JSON.parse(text));
if (!isCurrent) writeFileSync(FILE, text);

const count = Number(process.argv[2] ?? 5000);
const random = Array.from({ length: count }, (_, seed) => randomDrawing(seed));
const taken = [...known.drawings.map(({ drawing }) => drawing), ...random].flatMap((drawing) => {
  const theirs = mermaid(drawing);
  return theirs ? [{ drawing, theirs, ours: oursOf(drawing, Object.keys(theirs.nodes)) }] : [];
});
const differing = taken.filter(({ theirs, ours }) => !isDeepStrictEqual(theirs, ours));
for (const { drawing, theirs, ours } of differing.slice(0, 10)) {
  console.log(
    `${drawing}\n  Mermaid: ${JSON.stringify(theirs)}\n  ours:    ${JSON.stringify(ours)}`,
  );
}
console.log(
  `${known.drawings.length} known and ${count} random drawings: Mermaid ${known.mermaid} takes ${taken.length}, of which ${differing.length} are read otherwise here; the recorded answers were ${isCurrent ? 'right' : 'brought up to date'}.`,
);
if (differing.length > 0 || !isCurrent) process.exitCode = 1;
