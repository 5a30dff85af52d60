import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Output } from '../link/earlier.ts';
import { page } from '../link/fixture.ts';
import { asking, byHand, check, importInto } from './fixture.ts';
import { mergeDatasets } from './mergeDatasets.ts';
import { isSame } from './threeWay.ts';

/** Sources of which any part may change. */
const text = fc.constantFrom(
  'Trim the wick',
  'Trim the wick daily',
  'Log each ship',
  'Keep the light burning all night',
  'Teach the hands to row',
  'Row',
  'Cook',
);
const roles = fc.uniqueArray(
  fc.record({
    title: fc.constantFrom('Hand', 'Keeper', 'Warden'),
    grade: fc.constantFrom('1', '2', '3'),
    texts: fc.uniqueArray(text, { maxLength: 4 }),
  }),
  { selector: ({ title }) => title, minLength: 1, maxLength: 3 },
);
const sources = fc.uniqueArray(
  fc.record({ file: fc.constantFrom('lights', 'boats', 'sails'), roles }),
  { selector: ({ file }) => file, minLength: 1, maxLength: 3 },
);
const pagesOf = (
  all: { file: string; roles: { title: string; grade: string; texts: string[] }[] }[],
) =>
  all.map(({ file, roles: own }) =>
    page(`${file}.md`, file, {
      roles: own.map(({ title, grade, texts }) => asking(title, grade, ...texts)),
    }),
  );

/** What hands may do, each to some role or line of it. */
const EDITS: readonly ((copy: Output, at: number) => void)[] = [
  (copy, at) => {
    const family = copy.families[at % copy.families.length];
    Object.assign(family ?? {}, { title: `Family ${at}` });
  },
  (copy, at) => Object.assign(anyRole(copy, at) ?? {}, { title: `Role ${at}` }),
  (copy, at) =>
    Object.assign(anyRole(copy, at)?.responsibilities[0] ?? {}, { text: `By hand ${at}` }),
  (copy, at) => {
    anyRole(copy, at)?.responsibilities.push({
      id: `h${at}`,
      text: `Added ${at}`,
      theme: copy.dataset.themes[0]?.id ?? '',
    });
  },
  (copy, at) => {
    anyRole(copy, at)?.responsibilities.shift();
  },
  (copy) => {
    copy.dataset.grades.reverse();
  },
  (copy, at) => {
    const one = anyRole(copy, at);
    const id = `hand-made-${at}`;
    if (!one || one.id === id) return;
    for (const family of copy.families) {
      family.relations = family.relations.map((each) => ({
        ...each,
        from: each.from === one.id ? id : each.from,
        to: each.to === one.id ? id : each.to,
      }));
    }
    Object.assign(one, { id, aliases: [...one.aliases, one.id] });
  },
];

function anyRole(copy: Output, at: number) {
  const all = copy.families.flatMap((family) => family.roles);
  return all[at % all.length];
}

const edits = fc.array(fc.tuple(fc.nat(EDITS.length - 1), fc.nat(20)), { maxLength: 4 });

function edited(output: Output, all: readonly (readonly [number, number])[]): Output {
  return byHand(output, (copy) => {
    for (const [edit, at] of all) EDITS[edit]?.(copy, at);
  });
}

test('whatever happens on both sides, nothing is lost and ids stay ids', () => {
  fc.assert(
    fc.property(sources, sources, edits, (then, now, hands) => {
      const before = importInto({}, ...pagesOf(then));
      const mine = edited(before.output, hands);
      const unique = (output: Output) =>
        check(output).filter(({ code }) => code !== 'descending-promotion');
      fc.pre(unique(mine).length === 0);

      expect(importInto({ mine, base: before.base }, ...pagesOf(then)).output).toEqual(mine);

      const untouched = importInto({ mine: before.output, base: before.base }, ...pagesOf(now));
      expect(isSame(untouched.output, untouched.base)).toBe(true);

      const after = importInto({ mine, base: before.base }, ...pagesOf(now));
      expect(unique(after.output)).toEqual([]);
      const twice = importInto({ mine: after.output, base: after.base }, ...pagesOf(now));
      expect(twice.output).toEqual(after.output);
      expect(twice.problems).toEqual([]);

      const written = JSON.stringify(after.output);
      for (const made of JSON.stringify(mine).match(/(?:By hand|Added|Role|Family) \d+/g) ?? []) {
        expect(written).toContain(made);
      }
      const told = `${written} ${after.problems.map(({ message }) => message).join(' ')}`;
      const textsIn = (all: typeof now) =>
        all.flatMap((each) => each.roles.flatMap(({ texts }) => texts));
      const known = new Set(textsIn(then));
      for (const each of textsIn(now)) if (!known.has(each)) expect(told).toContain(each);
    }),
    { numRuns: 200 },
  );
});

test('a dataset merges with itself to itself', () => {
  fc.assert(
    fc.property(sources, edits, (pages, hands) => {
      const mine = edited(importInto({}, ...pagesOf(pages)).output, hands);
      fc.pre(check(mine).length === 0);
      expect(mergeDatasets(mine, mine, mine)).toEqual({ merged: mine, conflicts: [] });
    }),
  );
});
