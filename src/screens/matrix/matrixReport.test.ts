import { describe, expect, test } from 'vitest';
import { expectationsOf } from '#src/domain/effective.ts';
import { asks, ladderOf, role, textsOf } from '#src/domain/fixture.ts';
import { matrixOf } from '#src/domain/matrix.ts';
import { matrixReport } from './matrixReport.ts';
import type { MatrixView } from './screen.ts';

const LADDER = ladderOf([role('keeper', '3'), role('mate', '2'), role('hand')], [], {
  themes: [
    { id: 'care', title: 'Care' },
    { id: 'boats', title: 'Boats' },
  ],
});
const TEXTS = textsOf(LADDER, {
  keeper: {
    requirements: [asks('k1', 'Swims well')],
    responsibilities: [asks('k2', 'Row ashore', { theme: 'boats' })],
    niceToHaves: [asks('k3', 'Has sailed', { theme: 'boats' })],
  },
  mate: { requirements: [asks('m1', 'Swims well')] },
  hand: { niceToHaves: [asks('h1', 'Swims well')] },
});

function report(of: MatrixView['of'], ids: readonly string[], rest: Partial<MatrixView> = {}) {
  const roles = ids.map((id) => expectationsOf(LADDER, TEXTS, id, 'effective'));
  const view: MatrixView = { name: 'matrix', of, as: 'effective', ...rest };
  return matrixReport(LADDER, view, roles, matrixOf(LADDER, roles));
}

const ALL = ['keeper', 'mate', 'hand'];

describe('a matrix to export', () => {
  test('has a row for each cell, empty ones too, and no grade where there is none', () => {
    const { columns, rows } = report({ family: 'keepers' }, ALL);
    expect(columns).toEqual([
      'theme',
      'role',
      'grade',
      'responsibilities',
      'requirements',
      'nice-to-haves',
      'weight',
      'expectations',
    ]);
    expect(rows).toEqual([
      ['Care', 'Keeper', '3', 0, 1, 0, 1, 1],
      ['Care', 'Mate', '2', 0, 1, 0, 1, 1],
      ['Care', 'Hand', '', 0, 0, 1, 0.5, 1],
      ['Boats', 'Keeper', '3', 1, 0, 1, 1.5, 2],
      ['Boats', 'Mate', '2', 0, 0, 0, 0, 0],
      ['Boats', 'Hand', '', 0, 0, 0, 0, 0],
    ]);
  });

  test('reads theme by theme with its gaps, and then how consistent the roles are', () => {
    const { title, groups } = report({ family: 'keepers' }, ALL);
    expect(title).toBe('Coverage by theme: Keepers');
    expect(groups).toEqual([
      {
        heading: 'Care',
        lines: [
          { label: 'Keeper', text: '1 requirement' },
          { label: 'Mate', text: '1 requirement' },
          {
            label: 'Hand',
            text: '1 nice-to-have',
            note: 'no requirement, while most of the other roles have one here',
          },
        ],
      },
      {
        heading: 'Boats',
        lines: [
          { label: 'Keeper', text: '1 responsibility, 1 nice-to-have' },
          { label: 'Mate', text: 'none' },
          { label: 'Hand', text: 'none' },
        ],
      },
      {
        heading: 'Consistency: asked by all 3 (1)',
        lines: [
          { label: 'Care', text: 'Swims well', note: 'requirement for 2, nice-to-have for 1' },
        ],
      },
      {
        heading: 'Consistency: asked by only one (2)',
        lines: [
          { label: 'Boats', text: 'Row ashore', note: 'responsibility; only Keeper' },
          { label: 'Boats', text: 'Has sailed', note: 'nice-to-have; only Keeper' },
        ],
      },
    ]);
  });

  test('says nothing of consistency where there is one role', () => {
    const { groups, title } = report({ roles: ['mate'] }, ['mate']);
    expect(title).toBe('Coverage by theme: Mate');
    expect(groups.map(({ heading }) => heading)).toEqual(['Care']);
  });

  test('is called after what it is of, in how many words there may be', () => {
    const file = (of: MatrixView['of'], rest?: Partial<MatrixView>) => report(of, ALL, rest).file;
    expect(file({ family: 'keepers' })).toBe('matrix-keepers');
    expect(file({ family: 'keepers' }, { as: 'stated' })).toBe('matrix-keepers-as-stated');
    expect(file({ grade: 'M 1/2' })).toBe('matrix-grade-M-1-2');
    expect(file({ roles: ['a', 'b'] })).toBe('matrix-a-and-b');
    expect(file({ roles: ['a', 'b', 'c', 'd', 'e'] })).toBe('matrix-a-and-b-and-c-and-2-more');
  });
});
