import { expect, test } from 'vitest';
import { asks, extending, INFO, ladderOf, role, textsOf } from '../fixture.ts';
import type { Dataset, DatasetInfo, ExpectationLists, Relation, Role } from '../role.ts';
import { type Change, toldOf } from './change.ts';
import { changesBetween } from './changesBetween.ts';

interface Said {
  readonly roles: readonly Role[];
  readonly relations?: readonly Relation[];
  readonly lines?: Readonly<Record<string, Partial<ExpectationLists>>>;
  readonly ofFamily?: Partial<ExpectationLists>;
  readonly info?: Partial<DatasetInfo>;
}

function edition({ roles, relations = [], lines = {}, ofFamily = {}, info = {} }: Said): Dataset {
  const ladder = ladderOf(roles, relations, { ...INFO, ...info });
  const texts = textsOf(ladder, lines, { keepers: ofFamily });
  return {
    info: ladder.info,
    families: ladder.families,
    roles,
    relations,
    familyRelations: [],
    texts: ladder.families.flatMap(({ id }) => texts(id) ?? []),
    levels: new Map(),
  };
}

function told(before: Said, after: Said): string[] {
  return toldOf(changesBetween(edition(before), edition(after)).changes).map(inShort);
}

function inShort({ kind, role: of, before, after }: Change): string {
  const id = (value: typeof before) =>
    value && 'expectation' in value ? value.expectation.id : '';
  const ids = [...new Set([id(before), id(after)])].filter(Boolean);
  return [of ?? 'family', kind, ...ids].join(' ');
}

const keeper = role('keeper');
const one = (lines: Partial<ExpectationLists>): Said => ({
  roles: [keeper],
  lines: { keeper: lines },
});

test('another number of years and a stronger section are a raised bar, other words are not', () => {
  const years = (min: number) => ({ years: { min, of: 'tending a light' } });
  expect(
    told(
      one({
        requirements: [asks('q1', 'Has tended a light for two years', years(2))],
        niceToHaves: [asks('n1', 'Speaks the language of the coast')],
        responsibilities: [asks('r1', 'Keep the great lamp burning')],
      }),
      one({
        requirements: [
          asks('q1', 'Has tended a light for five years', years(5)),
          asks('n1', 'Speaks the language of the coast'),
        ],
        responsibilities: [asks('r1', 'Keep the great lamp of the tower burning')],
      }),
    ),
  ).toEqual(['keeper line-raised q1', 'keeper line-raised n1', 'keeper line-reworded r1']);
});

test('another id for the very words is told to nobody, and an id that means something else is gone and new', () => {
  expect(
    told(
      one({ responsibilities: [asks('r1', 'Log each ship'), asks('r2', 'Row supplies out')] }),
      one({ responsibilities: [asks('r9', 'Log each ship'), asks('r2', 'Paint every shutter')] }),
    ),
  ).toEqual(['keeper line-new r2', 'keeper line-gone r2']);
});

test('a line that goes from a role to its whole family, or to another role, is moved, not gone and new', () => {
  const line = asks('r1', 'Keep the great lamp burning through the night');
  const hand = role('hand');
  expect(
    told(
      { roles: [keeper, hand], lines: { keeper: { responsibilities: [line] } } },
      { roles: [keeper, hand], ofFamily: { responsibilities: [line] } },
    ),
  ).toEqual(['family line-moved r1']);
  expect(
    told(
      { roles: [keeper, hand], lines: { keeper: { responsibilities: [line] } } },
      { roles: [keeper, hand], lines: { hand: { responsibilities: [{ ...line, id: 'x1' }] } } },
    ),
  ).toEqual(['hand line-moved r1 x1']);
});

test('a line has moved to a role of another family only if it says enough to be known again', () => {
  const mate = role('mate', undefined, { family: 'boats' });
  const hand = role('hand');
  const warden = role('warden', undefined, { family: 'boats' });
  const roles = [keeper, hand, mate, warden];
  const passing = (text: string, ...to: string[]) =>
    told(
      { roles, lines: { keeper: { responsibilities: [asks('r1', text)] } } },
      {
        roles,
        lines: Object.fromEntries(to.map((id) => [id, { responsibilities: [asks('r1', text)] }])),
      },
    );
  const telling = 'Keep the great lamp burning through the night';
  expect(passing(telling, 'mate')).toEqual(['mate line-moved r1']);
  expect(passing('Log ships', 'mate')).toEqual(['keeper line-gone r1', 'mate line-new r1']);
  expect(passing('Log ships', 'hand')).toEqual(['hand line-moved r1']);
  // Nobody knows to which of the two.
  expect(passing(telling, 'mate', 'warden').toSorted()).toEqual([
    'keeper line-gone r1',
    'mate line-new r1',
    'warden line-new r1',
  ]);
});

test('what a role takes over instead of saying it itself is asked all the same, and no change', () => {
  const line = asks('r1', 'Keep the great lamp burning through the night');
  const hand = role('hand');
  const relations = [extending('keeper', 'hand')];
  const both = { hand: { responsibilities: [line] }, keeper: { responsibilities: [line] } };
  const inherited = { hand: { responsibilities: [line] } };
  const roles = [keeper, hand];
  expect(told({ roles, relations, lines: both }, { roles, relations, lines: inherited })).toEqual(
    [],
  );
  expect(told({ roles, relations, lines: inherited }, { roles, relations, lines: both })).toEqual(
    [],
  );
  expect(told({ roles, lines: both }, { roles, lines: inherited })).toEqual([
    'keeper line-gone r1',
  ]);
});

test('what an edition never read is not new where it is read later', () => {
  const page = { id: 'handbook', title: 'The handbook', kind: 'page' as const };
  const framework = { id: 'framework', title: 'The framework', kind: 'page' as const };
  const lines = (...sources: string[]) =>
    one({
      competencies: sources.map((id, at) =>
        asks(`c${at}`, `Tends light number ${at} of the coast`, { source: { id } }),
      ),
    });
  const before = { ...one({}), info: { covers: ['keepers'], sources: [{ ...page, id: 'old' }] } };
  const after = { ...lines('handbook', 'framework'), info: { sources: [page, framework] } };
  expect(told(before, after)).toEqual(['keeper line-new c0']);
  expect(told({ ...before, info: { sources: [page] } }, after)).toEqual([
    'keeper line-new c0',
    'keeper line-new c1',
  ]);
});

test('a page that was read in part leaves open what it did not show', () => {
  const before: Said = { roles: [{ ...keeper, partial: 'It ends after a page.' }] };
  const { changes } = changesBetween(
    edition(before),
    edition(one({ responsibilities: [asks('r1', 'Log each ship')] })),
  );
  expect(changes).toEqual([expect.objectContaining({ kind: 'line-new', isUnsure: true })]);
});

test('other points of one clause are details, and another theme is filing', () => {
  const line = asks('r1', 'Keep the light', { details: ['the wick', 'the glass'] });
  expect(
    told(
      one({ responsibilities: [line] }),
      one({ responsibilities: [{ ...line, details: ['the wick', 'the oil'] }] }),
    ),
  ).toEqual(['keeper line-detailed r1']);
  expect(
    told(one({ responsibilities: [line] }), one({ responsibilities: [{ ...line, theme: 'sea' }] })),
  ).toEqual([]);
});
