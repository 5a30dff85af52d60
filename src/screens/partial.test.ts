import { describe, expect, test } from 'vitest';
import { expectationsOf } from '#src/domain/effective.ts';
import { asks, extending, ladderOf, promotion, role, textsOf } from '#src/domain/fixture.ts';
import { matrixOf } from '#src/domain/matrix.ts';
import { routesBetween } from '#src/domain/path.ts';
import type { Role } from '#src/domain/role.ts';
import { type Step as ChainStep, stepsOf } from '#src/domain/steps.ts';
import { nothingListed, partialNotes, unlistedInWords } from '#src/text/partialWords.ts';
import { silenceInWords } from '#src/text/stepWords.ts';
import { roleInShort, statusNames } from '#src/text/words.ts';
import { changesReport, sideBySideReport } from './compare/comparisonReport.ts';
import { compareView } from './compare/screen.ts';
import { silences, stepBetween } from './compare/step.ts';
import { matrixReport } from './matrix/matrixReport.ts';
import { matrixView } from './matrix/screen.ts';
import { routeReport } from './path/routeReport.ts';
import { rolesReport } from './roles/report.ts';
import { ROLES } from './roles/screen.ts';
import { stepsReport } from './steps/chainReport.ts';

/** Whatever shows a role that was read only in part says so, and takes nothing that it lacks for a fact. */

const WHY = 'Its table of skills was not read';
const NOTE = `Hand was read only in part: ${WHY}.`;

const ladder = ladderOf(
  [role('hand', '1', { partial: WHY }), role('keeper', '2'), role('warden', '3')],
  [promotion('hand', 'keeper'), extending('keeper', 'hand')],
);
const texts = textsOf(ladder, {
  keeper: { responsibilities: [asks('r1', 'Tend a lamp')] },
  warden: { responsibilities: [asks('r1', 'Answer for every lamp')] },
});
const roleOf = (id: string): Role => {
  const found = ladder.byId.get(id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
};
const asked = (id: string) => expectationsOf(ladder, texts, id, 'effective');
const compared = (id: string) => ({ role: roleOf(id), expectations: asked(id) });

test('beside its title, and in what is told of it in short', () => {
  expect(statusNames(roleOf('hand'))).toEqual(['read in part']);
  expect(statusNames(roleOf('keeper'))).toEqual([]);
  expect(statusNames(role('yet', '1', { status: 'future', partial: WHY }))).toEqual([
    'future role',
    'read in part',
  ]);
  expect(roleInShort(ladder, roleOf('hand'))).toBe('Grade 1 · Cr · read in part');
});

test('in the words under a list, also of a role that inherits from it', () => {
  expect(partialNotes(ladder, ['hand'], 'stated')).toEqual([NOTE]);
  expect(partialNotes(ladder, ['keeper'], 'effective')).toEqual([NOTE]);
  expect(partialNotes(ladder, ['keeper', 'warden'], 'stated')).toEqual([]);
});

describe('never that it lists nothing', () => {
  test('on its page and in the words of a step', () => {
    expect(nothingListed(roleOf('hand'))).toBe('No expectation was read from its page.');
    expect(nothingListed(roleOf('keeper'))).toContain('lists no expectations');
    expect(silenceInWords(ladder, [roleOf('hand')])).toBe(
      'Cannot be compared: no expectation of Hand was read.',
    );
  });

  test('in a comparison', () => {
    const view = compareView(['hand', 'warden']);
    expect(silences(ladder, [compared('hand'), compared('warden')], view)).toEqual([NOTE]);
    expect(unlistedInWords(ladder, roleOf('hand'), 'stated')).toContain('its page may list it');
    expect(unlistedInWords(ladder, roleOf('warden'), 'stated')).toContain('It may still apply');
  });

  test('as a gap of a matrix', () => {
    const [row] = matrixOf(ladder, ['keeper', 'warden', 'hand'].map(asked)).rows;
    expect(row?.cells.map(({ gap }) => gap)).toEqual([undefined, undefined, undefined]);
  });
});

describe('in what is exported', () => {
  const pair = [compared('hand'), compared('keeper')] as const;
  const step = stepBetween(ladder, texts, pair, compareView(['hand', 'keeper']));
  const [first] = stepsOf(ladder, texts, ['hand', 'keeper'], 'effective') as [ChainStep];
  const [route] = routesBetween(ladder, 'hand', 'keeper');
  const roles = ['hand', 'keeper'].map(asked);
  const view = matrixView({ family: 'keepers' });

  test.each([
    ['what changes', changesReport(ladder, pair, step, 'effective')],
    ['side by side', sideBySideReport(ladder, pair, 'effective')],
    ['steps', stepsReport(ladder, [first], 'effective')],
    ['a path', route && routeReport(ladder, route, [first])],
    ['a matrix', matrixReport(ladder, view, roles, matrixOf(ladder, roles))],
  ])('%s', (_, report) => {
    expect(report?.summary).toContain(NOTE);
  });

  test('the list of roles', () => {
    const { rows, columns } = rolesReport(ladder, [roleOf('hand')], {}, ROLES);
    expect(rows[0]?.[columns.indexOf('status')]).toBe('described; read in part');
  });
});
