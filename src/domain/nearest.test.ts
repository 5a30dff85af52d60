import { describe, expect, test } from 'vitest';
import { ladderOf, role } from './fixture.ts';
import { matchesTyping, nearestRoles } from './nearest.ts';

const ladder = ladderOf([
  role('keeper', '2', { title: 'Keeper, Harbour Lights', aliases: ['keeper-of-harbour-lights'] }),
  role('warden', '3', { title: 'Warden' }),
  role('chief', '4', { title: 'Chief of Lights' }),
]);
const found = (asked: string, most = 3) => nearestRoles(ladder, asked, most).map(({ id }) => id);

describe('the nearest roles', () => {
  test('forgive typing errors', () => {
    expect(found('wrden')[0]).toBe('warden');
  });

  test('forgive the order of words', () => {
    expect(found('harbour lights keeper')[0]).toBe('keeper');
  });

  test('share a word with what was asked for, though it goes on, and not only the end of one', () => {
    expect(found('lighthouse')).toEqual(['chief', 'keeper']);
    // Warden, mistyped; of Keeper it has no more than the last letters.
    expect(found('wader')).toEqual(['warden']);
  });

  test('are none where nothing is alike', () => {
    expect(found('zzz')).toEqual([]);
    expect(found('')).toEqual([]);
  });

  test('are no more than asked for', () => {
    expect(found('lights', 1)).toHaveLength(1);
  });
});

describe('typing', () => {
  const keeper = ladder.roles[0] ?? role('nobody');

  test('finds a title by the beginnings of its words, in any order, without its punctuation', () => {
    expect(matchesTyping(keeper, 'lig keeper')).toBe(true);
    expect(matchesTyping(keeper, 'KEEPER HARBOUR')).toBe(true);
  });

  test('finds a role by an alias', () => {
    expect(matchesTyping(keeper, 'keeper of harbour')).toBe(true);
  });

  test('leaves out what has a word too many', () => {
    expect(matchesTyping(keeper, 'keeper boats')).toBe(false);
  });

  test('leaves in everything before the first letter', () => {
    expect(matchesTyping(keeper, ' ')).toBe(true);
  });
});
