import { describe, expect, test } from 'vitest';
import { hiringOf, hiringTime } from './hiring.ts';

const call = { title: 'Call', minutes: 30, with: 'a recruiter' };
const visit = { title: 'Visit', minutes: 45, with: 'the keeper' };
const tea = { title: 'Tea', minutes: 20, with: 'the trustees', optional: true };
const letter = { title: 'Offer by letter' };
const talk = { title: 'Talk', with: 'the crew' };

describe('the time that hiring takes', () => {
  test('adds up what everyone takes and keeps apart what may be asked for', () => {
    expect(hiringTime([call, tea, visit, { ...tea, minutes: 15 }])).toEqual({
      sure: 75,
      possible: 35,
      optional: [2, 4],
      untimed: 0,
      isWhole: true,
    });
  });

  test('is whole where only what is no meeting states no length', () => {
    expect(hiringTime([call, letter])).toMatchObject({ sure: 30, untimed: 1, isWhole: true });
  });

  test('is not whole where a meeting states no length, unless that may not happen', () => {
    expect(hiringTime([call, talk])).toMatchObject({ sure: 30, untimed: 1, isWhole: false });
    expect(hiringTime([call, { ...talk, optional: true }])).toEqual({
      sure: 30,
      possible: 0,
      optional: [2],
      untimed: 1,
      isWhole: true,
    });
  });

  test('is none without steps', () => {
    expect(hiringTime([])).toEqual({
      sure: 0,
      possible: 0,
      optional: [],
      untimed: 0,
      isWhole: true,
    });
  });
});

describe('the process of a role', () => {
  const general = { of: 'department' as const, steps: [letter], source: { id: 'page' } };

  test('is what its page says, and then what its family says', () => {
    const own = hiringOf({ hiring: [call] }, { hiring: [visit], generalHiring: general });
    expect(own).toEqual({ steps: [call, visit] });
  });

  test('is the general one, marked so, where neither says any', () => {
    expect(hiringOf({ hiring: [] }, { hiring: [], generalHiring: general })).toEqual({
      steps: [letter],
      general,
    });
  });

  test('has no steps where nothing tells it', () => {
    expect(hiringOf({ hiring: [] }, { hiring: [] })).toEqual({ steps: [] });
  });
});
