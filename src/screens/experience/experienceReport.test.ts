import { describe, expect, test } from 'vitest';
import { experienceOf } from '#src/domain/experience.ts';
import { asks, ladderOf, role } from '#src/domain/fixture.ts';
import type { Years } from '#src/domain/role.ts';
import type { Section } from '#src/domain/sections.ts';
import { experienceReport } from './experienceReport.ts';
import { lettersOf, markInWords, summaryOf } from './wording.ts';

const ladder = ladderOf([
  role('keeper', '2'),
  role('warden', '4', { track: 'lead' }),
  role('pilot', undefined),
  role('rower', '1'),
  role('admiral', '5', { status: 'named' }),
]);

function pointsOf(...stated: readonly (readonly [id: string, years: Years, section?: Section])[]) {
  return experienceOf(
    ladder,
    stated.map(([id, years, section = 'requirements'], at) => ({
      expectation: asks(`q${at}`, 'Brings experience', { years }),
      section,
      origin: { kind: 'role', role: id },
    })),
  );
}

const points = pointsOf(
  ['keeper', { min: 2, max: 5, of: 'tending lamps' }],
  ['warden', { min: 10, max: 10, of: 'leading keepers' }],
  ['warden', { min: 5, of: 'on a rock' }, 'niceToHaves'],
  ['pilot', { min: 5, of: 'at sea' }],
);

describe('the report of experience', () => {
  const report = experienceReport(ladder, points);

  test('says the years of each grade, the highest first', () => {
    expect(report.groups).toEqual([
      {
        heading: 'Grade 4',
        lines: [
          { label: 'Warden', text: '5+ years on a rock', note: 'nice-to-have' },
          { label: 'Warden', text: '10 years leading keepers', note: 'requirement' },
        ],
      },
      {
        heading: 'Grade 2',
        lines: [{ label: 'Keeper', text: '2–5 years tending lamps', note: 'requirement' }],
      },
      {
        heading: 'No grade',
        lines: [{ label: 'Pilot', text: '5+ years at sea', note: 'requirement' }],
      },
    ]);
  });

  test('has a row for each statement, with years as numbers and an open end left empty', () => {
    expect(report.columns).toHaveLength(8);
    expect(report.rows).toEqual([
      ['4', 'Warden', 'warden', 'lead', 5, '', 'on a rock', 'nice-to-have'],
      ['4', 'Warden', 'warden', 'lead', 10, 10, 'leading keepers', 'requirement'],
      ['2', 'Keeper', 'keeper', 'craft', 2, 5, 'tending lamps', 'requirement'],
      ['', 'Pilot', 'pilot', 'craft', 5, '', 'at sea', 'requirement'],
    ]);
  });
});

describe('the summary', () => {
  const years = (min: number, max?: number): Years => ({
    min,
    ...(max === undefined ? {} : { max }),
    of: `lamp ${min} ${max}`,
  });

  test('names the years asked most often, and how many roles state any', () => {
    expect(summaryOf(ladder, points)).toEqual([
      'Asked most often: 5+ years, 2 times.',
      '3 of 4 described roles ask for years.',
    ]);
  });

  test('names several where they tie, and none where too many do', () => {
    const twice = (...all: readonly Years[]) =>
      pointsOf(...all.flatMap((each) => [['keeper', each] as const, ['warden', each] as const]));
    expect(summaryOf(ladder, twice(years(2), years(3), years(2, 4)))[0]).toBe(
      'Asked most often: 2–4 years, 2+ years and 3+ years, 2 times each.',
    );
    expect(summaryOf(ladder, twice(years(2), years(3), years(4), years(5)))[0]).toBe(
      'No years stand out: 4 different answers are given 2 times each.',
    );
  });

  test('says so where nothing is asked twice, or only once at all', () => {
    expect(summaryOf(ladder, pointsOf(['keeper', years(2)], ['pilot', years(3)]))[0]).toBe(
      'No two statements ask for the same years.',
    );
    expect(summaryOf(ladder, pointsOf(['keeper', years(2)]))[0]).toBe(
      'The only statement asks for 2+ years.',
    );
  });

  test('leaves no rest where all roles state years', () => {
    const all = ['keeper', 'warden', 'pilot', 'rower'].map((id) => [id, years(2)] as const);
    expect(summaryOf(ladder, pointsOf(...all))[1]).toBe('4 of 4 described roles ask for years.');
  });
});

describe('a mark', () => {
  const [, , keeper, pilot] = points;

  test('says its role, what is asked and where it stands', () => {
    expect(keeper && markInWords(ladder, [keeper])).toEqual({
      who: 'Keeper',
      asked: '2–5 years tending lamps',
      rest: 'requirement · grade 2 · Craft',
    });
  });

  test('of several statements says how many they are', () => {
    expect(pilot && markInWords(ladder, [pilot, pilot])).toEqual({
      who: '2 statements',
      asked: '5+ years',
      rest: 'requirement · no grade · Craft',
    });
  });
});

describe('the letters of tracks', () => {
  const lettersFor = (...shorts: readonly string[]) => [
    ...lettersOf(
      ladderOf([], [], { tracks: shorts.map((short) => ({ id: short, title: short, short })) }),
      new Set(shorts),
    ).values(),
  ];

  test('are as short as tells them apart', () => {
    expect(lettersFor('IC', 'Mgmt')).toEqual(['I', 'M']);
    expect(lettersFor('Cr', 'Co', 'Ld')).toEqual(['Cr', 'Co', 'L']);
  });

  test('are none where all marks are of one track', () => {
    expect(lettersFor('IC')).toEqual([]);
  });

  test('are the whole name where one begins with another', () => {
    expect(lettersFor('M', 'Ma')).toEqual(['M', 'Ma']);
  });
});
