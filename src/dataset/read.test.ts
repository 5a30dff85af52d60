import { describe, expect, test } from 'vitest';
import type { Problem } from '#src/domain/problem.ts';
import { rawFile, soundFiles } from './fixture.ts';
import { MAX_BYTES, pointerOf, readFiles } from './read.ts';

const problemsOf = (bytes: Uint8Array) => readFiles([{ path: 'dataset.json', bytes }]).problems;
const problemsIn = (text: string) => problemsOf(new TextEncoder().encode(text));
const sound = JSON.stringify(soundFiles().dataset, null, 2);

/** The problem of a file that has just one. */
function onlyProblem(content: string | Uint8Array): Problem | undefined {
  const problems = typeof content === 'string' ? problemsIn(content) : problemsOf(content);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ severity: 'error', at: { file: 'dataset.json' } });
  return problems[0];
}

describe('a folder', () => {
  test('without dataset.json is told how a dataset begins', () => {
    const { problems, dataset } = readFiles([
      rawFile('families/keepers.json', soundFiles().keepers),
    ]);
    expect(dataset).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'no-dataset', at: { file: 'dataset.json' } }]);
  });

  test('has its families directly in families/, as JSON; other files are not its business', () => {
    const { families, problems } = readFiles([
      rawFile('dataset.json', soundFiles().dataset),
      rawFile('families/keepers.json', soundFiles().keepers),
      rawFile('families/old/keepers.json', 'not read'),
      rawFile('families/notes.md', 'not read'),
      rawFile('keepers.json', 'not read'),
    ]);
    expect(families.map(({ path }) => path)).toEqual(['families/keepers.json']);
    expect(problems).toEqual([]);
  });

  test('with one faulty family still has the others', () => {
    const { families, problems } = readFiles([
      rawFile('dataset.json', soundFiles().dataset),
      rawFile('families/keepers.json', '['),
      rawFile('families/boats.json', soundFiles().boats),
    ]);
    expect(families.map(({ path }) => path)).toEqual(['families/boats.json']);
    expect(problems).toMatchObject([{ at: { file: 'families/keepers.json' } }]);
  });
});

describe('bytes', () => {
  const encoded = (text: string, unit: 1 | 2) =>
    new Uint8Array(
      [...text].flatMap((char) =>
        [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8].slice(0, unit),
      ),
    );

  test('with a byte order mark are read as if without', () => {
    const { dataset, problems } = readFiles([rawFile('dataset.json', `\uFEFF${sound}`)]);
    expect(problems).toEqual([]);
    expect(dataset?.value.title).toBe('Beacon Trust ladders');
  });

  test.each([
    ['UTF-16', encoded(`\uFEFF${sound}`, 2)],
    ['Latin-1', encoded('{ "title": "Größe" }', 1)],
  ])('in %s are not UTF-8', (_, bytes) => {
    expect(onlyProblem(bytes)).toMatchObject({
      code: 'wrong-encoding',
      hint: expect.stringContaining('UTF-8'),
    });
  });

  test('past the limit are refused, at the limit still read', () => {
    const spaces = new Uint8Array(MAX_BYTES + 1).fill(0x20);
    spaces.set(new TextEncoder().encode(sound));
    expect(onlyProblem(spaces)).toMatchObject({
      code: 'too-large',
      message: 'The file has 17 MB; at most 16 MB are read.',
    });
    expect(problemsOf(spaces.subarray(0, -1))).toEqual([]);
  });
});

describe('text that is not JSON', () => {
  test.each(['', '   \n\t\n'])('is called empty where there is nothing: %j', (text) => {
    expect(onlyProblem(text)).toMatchObject({ code: 'not-json', message: 'The file is empty.' });
  });

  test.each([
    '{',
    '{ "title": ',
    '{ "title": "Beacon", ',
    '{ "grades": [1, 2',
    '{ "tit',
    '{ "title": "Bea',
    '{ "title": "Bea\\"con',
    '{ "optional": tru',
  ])('is called cut off where its end is missing: %s', (text) => {
    expect(onlyProblem(`\n\n${text}`)).toMatchObject({
      code: 'not-json',
      message: 'The file ends in the middle: it looks cut off.',
      at: { line: 3 },
    });
  });

  test('is called cut off wherever a sound file is broken off', () => {
    const text = JSON.stringify({ a: ['x y', { b: 'say "hi"' }], c: true, d: null });
    const cuts = Array.from({ length: text.length - 1 }, (_, at) => text.slice(0, at + 1));
    for (const cut of cuts) expect(onlyProblem(cut)?.message).toContain('cut off');
  });

  test.each([
    ['comma expected', '{\n  "a": 1\n  "b": 2\n}', 3],
    ['property name expected', '{\n  "a": 1,\n}', 3],
    ['invalid comment token', '{\n  // a remark\n  "a": 1\n}', 2],
    ['unexpected end of string', '{\n  "a": "x,\n  "b": 2\n}', 2],
    ['invalid symbol', "{\n  'a': 1\n}", 2],
    ['end of file expected', '{}\n{}', 2],
  ])('says what is wrong and in which line: %s', (words, text, line) => {
    expect(onlyProblem(text)).toMatchObject({
      code: 'not-json',
      message: `This is not JSON: ${words}.`,
      hint: expect.stringContaining('comma'),
      at: { line },
    });
  });
});

describe('JSON of the wrong shape', () => {
  const shapeOf = (spoil: (dataset: Record<string, unknown>) => void) => {
    const dataset: Record<string, unknown> = { ...soundFiles().dataset };
    spoil(dataset);
    return JSON.stringify(dataset, null, 2);
  };
  const lineOf = (text: string, part: string) =>
    text.slice(0, text.indexOf(part)).split('\n').length;

  test('names the place, its line and the type that belongs there', () => {
    const text = shapeOf((dataset) => {
      dataset.themes = [{ id: 'safety', title: 7 }];
    });
    expect(onlyProblem(text)).toMatchObject({
      code: 'wrong-shape',
      hint: 'Give a value of type string here.',
      at: { pointer: '/themes/0/title', line: lineOf(text, '7') },
    });
  });

  test('names the keys that do not belong', () => {
    const text = shapeOf((dataset) => {
      dataset.organisation = { name: 'Beacon Trust', town: 'Bay' };
    });
    expect(onlyProblem(text)).toMatchObject({
      hint: 'Remove or rename "town"; data/schema/ lists the keys.',
      at: { pointer: '/organisation', line: lineOf(text, '{\n    "name"') },
    });
  });

  test('names the values to choose from', () => {
    const text = shapeOf((dataset) => {
      dataset.sources = [{ id: 'log', title: 'Log', kind: 'book' }];
    });
    expect(onlyProblem(text)?.hint).toBe('Use one of "page", "ladder", "scale".');
  });

  test('points at what should hold a missing value, by the missing one’s pointer', () => {
    const text = shapeOf((dataset) => {
      dataset.themes = [{ id: 'safety', title: 'Safety' }, { id: 'tending' }];
    });
    expect(onlyProblem(text)?.at).toMatchObject({
      pointer: '/themes/1/title',
      line: lineOf(text, '"tending"') - 1,
    });
  });

  test.each(['null', '[]', '7', '"text"'])('is not an object: %s', (text) => {
    expect(onlyProblem(text)).toMatchObject({ code: 'wrong-shape', at: { pointer: '', line: 1 } });
  });

  test('tells every fault of a file, however many there are', { timeout: 60_000 }, () => {
    const count = 130_000;
    const text = shapeOf((dataset) => {
      dataset.themes = Array.from({ length: count }, () => 0);
    });
    const problems = problemsIn(text);
    expect(problems).toHaveLength(count);
    expect(problems.at(-1)?.at).toMatchObject({
      pointer: `/themes/${count - 1}`,
      line: lineOf(text, '"themes"') + count,
    });
  });
});

describe('JSON that nests very deep', () => {
  const depth = 300_000;
  const deep = '['.repeat(depth) + ']'.repeat(depth);

  test.each([
    ['as a whole', deep],
    ['within a field', `${sound.slice(0, -1)}, "more": ${deep} }`],
  ])('is of the wrong shape: %s', (_, text) => {
    expect(onlyProblem(text)?.code).toBe('wrong-shape');
  });

  test('is not JSON where it does not end', () => {
    expect(onlyProblem('['.repeat(depth))?.code).toBe('not-json');
  });
});

test('a pointer escapes what separates its steps', () => {
  expect(pointerOf(['grades', 0, 'a/b', 'c~d'])).toBe('/grades/0/a~1b/c~0d');
  expect(pointerOf([])).toBe('');
});
