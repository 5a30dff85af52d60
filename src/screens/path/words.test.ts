import { describe, expect, test } from 'vitest';
import { ladderOf, promotion, relation, role } from '#src/domain/fixture.ts';
import { routesBetween } from '#src/domain/path.ts';
import type { Relation } from '#src/domain/role.ts';
import { totalsOf } from '#src/domain/route.ts';
import {
  claimInWords,
  conditionsInWords,
  gatesInWords,
  gradesInWords,
  routeInWords,
  sumsOf,
} from './words.ts';

const roles = [role('hand', '1'), role('mate', '2'), role('keeper', '4'), role('sage')];

function wayFrom(from: string, to: string, ...relations: Relation[]) {
  const ladder = ladderOf(roles, relations);
  const [route] = routesBetween(ladder, from, to);
  if (!route) throw new Error('no route');
  return { totals: totalsOf(ladder, route), steps: route.steps };
}

test('grades are said as they rise, stay, fall, or are not known', () => {
  const ladder = ladderOf([...roles, role('other', '2'), role('seer'), role('odd', '99')]);
  const said = (from: string, to: string) => {
    const [low, high] = [ladder.byId.get(from), ladder.byId.get(to)];
    return low && high && gradesInWords(ladder, low, high);
  };
  expect(said('hand', 'mate')).toBe('Grade 1 → 2');
  expect(said('mate', 'other')).toBe('Grade stays 2');
  expect(said('keeper', 'mate')).toBe('Grade 4 → 2, going down');
  expect(said('mate', 'sage')).toBe('Grade 2 → not known');
  expect(said('sage', 'mate')).toBe('Grade not known → 2');
  expect(said('sage', 'seer')).toBe('Grades not known');
  expect(said('odd', 'mate')).toBe('Grade 99 → 2');
});

test('a way is named by what tells it from the others', () => {
  const ladder = ladderOf(roles, []);
  const [hand, mate] = roles;
  if (!hand || !mate) throw new Error('no roles');
  const said = [
    { kind: 'switch', track: 'lead', at: mate } as const,
    { kind: 'by', roles: [hand, mate] } as const,
    { kind: 'direct' } as const,
    { kind: 'without', role: mate } as const,
    { kind: 'nth', number: 2 } as const,
  ].map((name) => routeInWords(ladder, name));
  expect(said).toEqual([
    'onto the leadership track at Mate',
    'by Hand and Mate',
    'the most direct',
    'without Mate',
    'way 2',
  ]);
});

describe('what a route comes to', () => {
  test('is said in figures, one or many of each', () => {
    const { totals } = wayFrom(
      'hand',
      'keeper',
      promotion('hand', 'mate'),
      promotion('mate', 'keeper'),
    );
    expect(sumsOf(totals)).toEqual([
      ['2', 'steps'],
      ['3', 'grades up'],
      ['0', 'switches of track'],
    ]);
    const turn = wayFrom('mate', 'hand', relation('switch', 'mate', 'hand'));
    expect(sumsOf(turn.totals)).toEqual([
      ['1', 'step'],
      ['1', 'grade down'],
      ['1', 'switch of track'],
    ]);
    const beyond = wayFrom('hand', 'sage', promotion('hand', 'sage'));
    expect(sumsOf(beyond.totals)[1]).toEqual(['–', 'grades up: not all grades are known']);
  });

  test('is said with its gates and with how it is known', () => {
    const merit = relation('promotion', 'hand', 'mate', { gate: 'merit' });
    const need = relation('promotion', 'hand', 'mate', { gate: 'merit-and-company-need' });
    const guess = relation('promotion', 'mate', 'keeper', { basis: 'inferred' });
    const { totals, steps } = wayFrom('hand', 'keeper', merit, need, guess);
    expect(conditionsInWords(totals)).toBe(
      '1 step on which sources disagree, 1 with no stated condition. 1 stated by a source, 1 inferred by a rule.',
    );
    expect(steps.map(gatesInWords)).toEqual([
      'when you are ready; or when you are ready and the company needs the role',
      'not stated',
    ]);
    expect(conditionsInWords(wayFrom('hand', 'mate', need).totals)).toBe(
      'When you are ready and the company needs the role. Stated by a source.',
    );
    expect(conditionsInWords(wayFrom('hand', 'mate', merit, need).totals)).toBe(
      'Sources disagree on what it takes. Stated by a source.',
    );
    expect(conditionsInWords(wayFrom('mate', 'keeper', guess).totals)).toBe(
      'No condition is stated. Inferred by a rule.',
    );
    expect([merit, guess].map(claimInWords)).toEqual([
      'Promotion when you are ready',
      'Promotion, condition not stated',
    ]);
  });
});
