import { describe, expect, test } from 'vitest';
import { ladderOf, promotion, relation, role } from '#src/domain/fixture.ts';
import { LADDER, type LadderView } from '../ladder/screen.ts';
import { MOST_ROLES, narrowedInWords, rungsOf } from './rungs.ts';

const ladder = ladderOf(
  [
    role('hand', '1'),
    role('keeper', '2'),
    role('warden', '4', { track: 'lead' }),
    role('mate', '2', { family: 'crew' }),
    role('stoker', '1', { family: 'crew' }),
    role('guest'),
  ],
  [
    promotion('hand', 'keeper'),
    relation('switch', 'keeper', 'warden'),
    relation('equivalent', 'mate', 'keeper'),
  ],
);
const shown = (view: Partial<LadderView>) =>
  rungsOf(ladder, { ...LADDER, ...view }).rungs.map(
    ({ grade, roles }) => `${grade ?? 'none'}: ${roles.map(({ id }) => id).join(' ')}`,
  );

describe('an embedded ladder', () => {
  test('is the career through the role in focus with its equivalents, highest grade first', () => {
    expect(shown({ focus: 'keeper' })).toEqual(['4: warden', '2: keeper mate', '1: hand']);
  });

  test('is everything that matches where nothing is in focus, roles without a grade last', () => {
    expect(shown({})).toEqual(['4: warden', '2: keeper mate', '1: hand stoker', 'none: guest']);
    expect(shown({ families: ['crew'] })).toEqual(['2: mate', '1: stoker']);
    expect(shown({ tracks: ['no-such'] })).toEqual([]);
  });

  test('narrows a career, but never leaves out the role in focus', () => {
    expect(shown({ focus: 'keeper', tracks: ['lead'] })).toEqual(['4: warden', '2: keeper']);
  });

  test('shows the highest of too many roles and counts them all', () => {
    const many = ladderOf(Array.from({ length: 70 }, (_, at) => role(`hand-${at}`, '1')));
    const { rungs, count } = rungsOf(many, LADDER);
    expect(rungs.flatMap(({ roles }) => roles)).toHaveLength(MOST_ROLES);
    expect(count).toBe(70);
  });

  test('says what it is narrowed to', () => {
    const words = (view: Partial<LadderView>) => narrowedInWords(ladder, { ...LADDER, ...view });
    expect(words({ grades: ['1', '4'] })).toBe('grade 1 to 4');
    expect(words({ grades: ['2', '2'], tracks: ['no-such'] })).toBe('no-such; grade 2');
    expect(words({})).toBe('');
  });
});
