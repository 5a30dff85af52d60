import { describe, expect, test } from 'vitest';
import { filesAfter } from '#src/dataset/fixture.ts';
import { openDataset } from '#src/dataset/openDataset.ts';
import type { ListedExpectation } from '#src/domain/effective.ts';
import { linesOf } from '#src/domain/listedLines.ts';
import { answerNames, answerNearest, answerTexts } from './answer.ts';
import { compileNames } from './compileNames.ts';
import { compileTexts } from './compileTexts.ts';
import { Names } from './names.ts';
import { ExpectationTexts } from './texts.ts';

const LIGHT = { id: 'light', title: 'The light', theme: 'tending' };

const { dataset } = openDataset(
  filesAfter(({ dataset, keepers }) => {
    const light = { title: 'tends', text: 'Watches the flame at dusk' };
    dataset.strands?.splice(0, 1, { ...LIGHT, levels: [light, 'keeps'] });
    const base = { track: 'craft', responsibilities: [] };
    const shared = { id: 'r9', text: 'Log each ship', theme: 'safety' };
    keepers.roles.push(
      { ...base, id: 'a-named', title: 'Head Keeper', status: 'named' },
      { ...base, id: 'b-open', title: 'Head Keeper', status: 'open', responsibilities: [shared] },
      { ...base, id: 'c-open', title: 'Keeper Head', status: 'open' },
    );
  }),
);
if (!dataset) throw new Error('The sound dataset is not sound.');
const namesFile = compileNames(dataset);
const textsFile = compileTexts(dataset, dataset.texts.flatMap(linesOf));
const names = new Names(namesFile, [{ id: 'go', title: 'Go to sea', also: ['sail'] }]);
const texts = new ExpectationTexts(textsFile);
const found = (typed: string) =>
  names.find(names.parse(typed)).hits.map(({ kind, id }) => `${kind}:${id}`);

describe('names', () => {
  test('come whole first, then those that begin with it, then those that have it', () => {
    expect(found('keeper')).toEqual([
      'role:keeper',
      'role:c-open',
      'family:keepers',
      'role:b-open',
      'role:a-named',
      'grade:2',
      'role:hand',
      'role:warden',
    ]);
  });

  test('that are described come before those that are only named, and then as they were typed', () => {
    expect(found('head keeper')).toEqual(['role:b-open', 'role:c-open', 'role:a-named']);
    expect(found('keeper head')[0]).toBe('role:c-open');
  });

  test('are found by alias, family, track, grade and status word order', () => {
    expect(found('lamp keeper')[0]).toBe('role:keeper');
    expect(found('boat mate')).toEqual(['role:mate']);
    expect(found('leadership m1')).toEqual(['role:warden']);
    expect(found('grade M1')).toEqual(['grade:M1', 'role:warden']);
  });

  test('forgive errors in words that are unknown', () => {
    expect(found('kepeer')[0]).toBe('role:keeper');
    expect(found('wardne')).toEqual(['role:warden']);
  });

  test('hold strands and commands too', () => {
    expect(found('light')[0]).toBe('strand:light');
    expect(found('sail')).toEqual(['command:go']);
  });

  test('are found in one word or in two, with a hyphen or without', () => {
    expect(found('headkeeper')).toEqual(found('head keeper'));
    expect(found('war den')).toEqual(['role:warden']);
  });

  test('of another format are refused', () => {
    const other = { ...namesFile, format: 0 } as unknown as typeof namesFile;
    expect(() => new Names(other, [])).toThrow('format');
  });
});

describe('expectations', () => {
  const said = (typed: string) => answerTexts(names, texts, typed, answerNames(names, typed));

  test('stand once, with all their places', () => {
    expect(said('log ship').hits).toEqual([
      {
        text: 'Log each ship',
        words: ['log', 'ship'],
        count: 2,
        places: [
          ['hand', 'responsibilities', 'r2'],
          ['b-open', 'responsibilities', 'r9'],
        ],
      },
    ]);
  });

  test('of a whole family lead to its first described role', () => {
    expect(said('swims').hits[0]?.places).toEqual([['b-open', 'requirements', 'fq1']]);
  });

  test('are found by one word or two, whichever way they are written', () => {
    const texts = new ExpectationTexts(
      compileTexts(dataset, [
        lineOf('c1', 'Keep the road map'),
        lineOf('c2', 'Draw a roadmap'),
        lineOf('c3', 'Lead cross-functional crews'),
        lineOf('c4', 'Know C#'),
        lineOf('c5', 'Know C++'),
        lineOf('c6', 'Hold 1:1s'),
        lineOf('c7', 'Hold 11 lamps'),
      ]),
    );
    const told = (typed: string) =>
      texts
        .find(typed, names.parse(typed), 9, true)
        .hits.map(({ text }) => text)
        .sort();
    for (const typed of ['roadmap', 'road map', 'road-map']) {
      expect(told(typed), typed).toEqual(['Draw a roadmap', 'Keep the road map']);
    }
    for (const typed of ['crossfunctional', 'cross functional', 'cross-functional']) {
      expect(told(typed), typed).toEqual(['Lead cross-functional crews']);
    }
    expect(told('c#')).toEqual(['Know C#']);
    expect(told('C++')).toEqual(['Know C++']);
    expect(told('1:1')).toEqual(['Hold 1:1s']);
    expect(told('1:1s')).toEqual(['Hold 1:1s']);
    expect(told('one on one')).toEqual(['Hold 1:1s']);
  });

  test('are found in other forms of their words, and with errors', () => {
    expect(said('trimming wicks').hits[0]?.text).toBe('Trim the wick');
    expect(said('burnng lihgt').hits[0]?.text).toBe('Keep the light burning');
  });

  test('and what levels show, at the strand that they belong to', () => {
    expect(said('flame dusk').hits).toEqual([
      {
        text: 'Watches the flame at dusk',
        words: ['flam', 'dusk'],
        count: 1,
        places: [['light', 'tends']],
      },
    ]);
  });
});

function lineOf(id: string, text: string): ListedExpectation {
  return {
    expectation: { id, text, theme: 'safety' },
    section: 'responsibilities',
    origin: { kind: 'role', role: 'hand' },
  };
}

test('a question has its answer, and what is found besides is of what it names', () => {
  const asked = answerNames(names, 'How do I become a head keeper?');
  expect(asked.question).toEqual({
    kind: 'become',
    about: 'head keeper',
    roles: ['b-open', 'c-open', 'a-named'],
  });
  expect(asked.groups.map(({ kind }) => kind)).toEqual(['role']);
  expect(answerNames(names, 'how do i become emperor').question).toBeUndefined();
  expect(answerNames(names, 'what is the pay').question).toEqual({ kind: 'pay', roles: [] });
  expect(answerNames(names, 'how do I get from hand to keeper?').pair?.from).toBe('hand');
});

test('two roles at once are a path or a comparison', () => {
  expect(answerNames(names, 'path from hand to keeper').pair).toEqual({
    from: 'hand',
    to: ['keeper'],
    wish: 'path',
  });
  for (const typed of [
    'keeper from hand',
    'how do I become keeper from hand?',
    'Keeper coming from Hand',
  ]) {
    expect(answerNames(names, typed).pair, typed).toEqual({
      from: 'hand',
      to: ['keeper'],
      wish: 'path',
    });
  }
  expect(answerNames(names, 'help from nobody').pair).toBeUndefined();
  expect(answerNames(names, 'mate vs warden').pair?.wish).toBe('compare');
  expect(answerNames(names, 'compare mate and warden').pair?.wish).toBe('compare');
  expect(answerNames(names, 'mate and warden').pair).toBeUndefined();
  expect(answerNames(names, 'mate to mate').pair).toBeUndefined();
  expect(answerNames(names, 'mate to nobody').pair).toBeUndefined();
});

test('the nearest titles are offered only where nothing is found', () => {
  const near = (typed: string) => {
    const named = answerNames(names, typed);
    return answerNearest(names, typed, named, answerTexts(names, texts, typed, named));
  };
  expect(near('keeper')).toEqual([]);
  expect(near('qq wardn')).toEqual(['warden']);
  expect(near('qqqqqq')).toEqual([]);
});
