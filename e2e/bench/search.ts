import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { ascending, quantileSorted } from 'd3-array';
import { readFolder } from '../../src/build/folder.ts';
import { openDataset } from '../../src/dataset/openDataset.ts';
import { linesOf } from '../../src/domain/listedLines.ts';
import type { Dataset } from '../../src/domain/role.ts';
import { answerNames, answerTexts } from '../../src/search/answer.ts';
import { COMMANDS } from '../../src/search/commands.ts';
import { compileNames } from '../../src/search/compileNames.ts';
import { compileTexts } from '../../src/search/compileTexts.ts';
import { Names } from '../../src/search/names.ts';
import { ExpectationTexts } from '../../src/search/texts.ts';
import { randomOf, sample } from '../../src/tools/synthesize/random.ts';

/** How large the search index of a dataset is, and how long an answer to a keystroke takes, in milliseconds. */
export interface SearchTimes {
  readonly expectations: number;
  /** Both files in kilobytes, compressed. */
  readonly size: number;
  /** Both indexes, from their text. */
  readonly opened: number;
  readonly keystrokes: number;
  /** The answer from names, which is shown at once. */
  readonly names: number;
  readonly namesSlowest: number;
  /** The answer from expectations, which comes after it. */
  readonly texts: number;
  readonly textsSlowest: number;
}

const TYPISTS = 30;

/** Types titles and wordings of a dataset folder letter by letter, every other one with an error, and times the answers. */
export async function timeSearch(folder: string): Promise<SearchTimes> {
  const { dataset } = openDataset(await readFolder(folder));
  if (!dataset) throw new Error(`${folder} has errors. Run: npm run data:check ${folder}`);
  const lines = dataset.texts.flatMap(linesOf);
  const files = [compileNames(dataset), compileTexts(dataset, lines)].map((file) =>
    JSON.stringify(file),
  );
  const [namesText = '', textsText = ''] = files;
  const start = performance.now();
  const names = new Names(JSON.parse(namesText), COMMANDS);
  const texts = new ExpectationTexts(JSON.parse(textsText));
  const opened = performance.now() - start;
  const times = keystrokesOf(
    dataset,
    lines.map(({ expectation }) => expectation.text),
  ).map((typed) => {
    const asked = performance.now();
    const named = answerNames(names, typed);
    const shown = performance.now();
    answerTexts(names, texts, typed, named);
    return { names: shown - asked, texts: performance.now() - shown };
  });
  const at = (what: 'names' | 'texts', share: number) =>
    Number(
      (
        quantileSorted(times.map((each) => each[what]).sort(ascending), share) ?? Number.NaN
      ).toFixed(2),
    );
  return {
    expectations: lines.length,
    size: Math.round(files.reduce((sum, file) => sum + gzipSync(file).length, 0) / 1000),
    opened: Math.round(opened),
    keystrokes: times.length,
    names: at('names', 0.5),
    namesSlowest: at('names', 0.99),
    texts: at('texts', 0.5),
    textsSlowest: at('texts', 0.99),
  };
}

function keystrokesOf({ roles }: Dataset, texts: readonly string[]): string[] {
  const random = randomOf(1);
  const typed = [
    ...sample(
      random,
      roles.map(({ title }) => title),
      TYPISTS,
    ),
    ...sample(random, texts, TYPISTS / 3),
  ];
  return typed.flatMap((text, at) => {
    const short = text.slice(0, 40);
    const slip = Math.floor(short.length / 3);
    const own = at % 2 ? short.slice(0, slip) + short.slice(slip + 1) : short;
    return [...own].map((_, letter) => own.slice(0, letter + 1));
  });
}
