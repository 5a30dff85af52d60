import { describe, expect, test } from 'vitest';
import { measureOf } from './band.ts';
import { asked, growing, LEVELLESS, LIGHT } from './fixture.ts';
import { changeInWords, isUneven, legendInWords, levelsOf, reachInWords } from './words.ts';

const boy = asked('boy', 'Fetch the oil');
const warden = asked('warden', 'Keep the light');
const head = asked('head', 'Answer for the light');
const guest = asked('guest', 'Admire the light');

describe('how far a strand reaches', () => {
  test.each([
    [[boy, warden, head], 2, 'Asked of 3 roles, from grade 1 to grade 5, on both tracks.'],
    [[boy, head], 3, 'Asked of 2 roles, from grade 1 to grade 5, on 2 of 3 tracks.'],
    [[boy], 2, 'Asked of 1 role, at grade 1, on the craft track only.'],
    [[boy], 1, 'Asked of 1 role, at grade 1.'],
    [
      [warden, head, guest],
      2,
      'Asked of 3 roles, from grade 4 to grade 5, on both tracks, 1 of them without a known grade.',
    ],
    [[guest], 1, 'Asked of 1 role, without a known grade.'],
    [[], 2, 'No role asks for it yet.'],
  ])('%#', (lines, tracks, words) => {
    expect(reachInWords(growing(lines), tracks)).toBe(words);
  });
});

describe('the legend', () => {
  const legend = (...[lines, strand]: Parameters<typeof growing>) => {
    const growth = growing(lines, strand);
    return legendInWords(measureOf(growth), growth);
  };

  test('says what the width means', () => {
    expect(legend([boy])).toMatch(/more roles ask for the skill there\.$/);
    const level = asked('boy', 'Fetch the oil', { level: 'tends' });
    expect(legend([level])).toMatch(/^The wider .* the further the skill has grown there\.$/);
    const crowd = ['boy', 'keeper', 'lamp-keeper', 'warden', 'guest'].map((id) => asked(id, 'Go'));
    expect(legend(crowd, LEVELLESS)).not.toContain('at its widest');
  });

  test('says what dashes and dots mean, where there are any', () => {
    const level = asked('boy', 'Fetch the oil', { level: 'tends' });
    expect(legend([level, head])).toContain('dashed');
    expect(legend([boy, head])).not.toContain('dotted');
    expect(legend([boy, warden])).toContain('dotted');
  });
});

test('a change is told against its grade', () => {
  expect(changeInWords({ shift: 'raised', by: 'level', since: '9' })).toBe('raised since grade 9');
  expect(changeInWords({ shift: 'same', by: 'years', since: '9' })).toBe('the same as at grade 9');
});

test('a stand is uneven only where another level is known', () => {
  const stand = (...levels: (string | undefined)[]) => {
    const lines = levels.map((level, at) => asked('boy', `Task ${at}`, level ? { level } : {}));
    const [found] = growing(lines).rungs[0]?.stands ?? [];
    if (!found) throw new Error('no stand');
    return isUneven(found);
  };
  expect(stand('tends', 'keeps')).toBe(true);
  expect(stand('keeps', undefined)).toBe(false);
});

test('levels have their texts by their names, in the order of the strand', () => {
  const levels = [{ title: 'keeps', text: 'Keeps it burning' }, { title: 'gone' }];
  const reaches = [{ id: 'light', lines: '', roles: 1, levels }];
  expect(levelsOf(LIGHT, reaches)).toEqual([
    { title: 'tends' },
    { title: 'keeps', text: 'Keeps it burning' },
    { title: 'answers for' },
  ]);
  expect(levelsOf(LIGHT, [])).toHaveLength(3);
  expect(levelsOf(LEVELLESS, reaches)).toEqual([]);
});
