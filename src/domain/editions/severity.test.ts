import { expect, test } from 'vitest';
import type { Section } from '../sections.ts';
import {
  CHANGE_KIND_NAMES,
  CHANGE_KINDS,
  type Change,
  type ChangeKind,
  type OfLadder,
} from './change.ts';
import { countsOf, heaviestOf, nextVersion, severityOf } from './severity.ts';

const bare = (kind: ChangeKind) =>
  ({ kind, family: 'keepers', title: 'Keepers', sources: {} }) as Change;

const line = (kind: 'line-new' | 'line-gone', section: Section) =>
  ({
    ...bare(kind),
    after: {
      section,
      origin: { kind: 'role', role: 'keeper' },
      expectation: { id: 'r1', text: 'Keep the light', theme: 'tending' },
    },
  }) as Change;

test('a raised bar, a removal and another grade are major, what asks nothing is minor, wording is patch', () => {
  expect(severityOf(bare('line-raised'))).toBe('major');
  expect(severityOf(bare('role-regraded'))).toBe('major');
  expect(severityOf(line('line-gone', 'requirements'))).toBe('major');
  expect(severityOf(line('line-new', 'responsibilities'))).toBe('major');
  expect(severityOf(line('line-new', 'niceToHaves'))).toBe('minor');
  expect(severityOf(bare('role-added'))).toBe('minor');
  expect(severityOf(bare('line-reworded'))).toBe('patch');
});

test('a grade more is minor, and a scale that loses one or has another order is major', () => {
  const scale = (...values: string[]) => ({
    grades: values.map((value) => ({ value, titles: {} })),
  });
  const between = (before: OfLadder, after: OfLadder) =>
    severityOf({ ...bare('scale-changed'), before, after } as Change);
  expect(between(scale('1', '2'), scale('1', '1a', '2', '3'))).toBe('minor');
  expect(between(scale('1', '2'), scale('1', '3'))).toBe('major');
  expect(between(scale('1', '2'), scale('2', '1'))).toBe('major');
});

test('what may have stood on a part that was never read weighs nothing', () => {
  expect(severityOf({ ...line('line-new', 'requirements'), isUnsure: true })).toBe('patch');
});

test('nobody is told what is bookkeeping: it neither counts nor weighs', () => {
  const untold = CHANGE_KIND_NAMES.filter((kind) => CHANGE_KINDS[kind].isUntold).map(bare);
  expect(untold.length).toBeGreaterThan(0);
  expect(heaviestOf(untold)).toBeUndefined();
  expect(countsOf(untold)).toEqual({});
});

test('the heaviest of all decides, and each kind is counted', () => {
  const changes = [bare('line-reworded'), bare('line-reworded'), bare('role-added')];
  expect(heaviestOf(changes)).toBe('minor');
  expect(countsOf(changes)).toEqual({ 'line-reworded': 2, 'role-added': 1 });
});

test('the next version follows from the heaviest change', () => {
  expect(nextVersion('1.4.2', 'major')).toBe('2.0.0');
  expect(nextVersion('v1.4.2', 'minor')).toBe('1.5.0');
  expect(nextVersion('1.4.2', 'patch')).toBe('1.4.3');
  expect(nextVersion('1.4.2', undefined)).toBe('1.4.2');
  expect(nextVersion('2025', 'major')).toBeUndefined();
});
