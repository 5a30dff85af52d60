import { expect, test } from 'vitest';
import { expectationsOf } from './effective.ts';
import { asks, ladderOf, relation, role, textsOf } from './fixture.ts';
import { judgedDifference } from './judgement.ts';
import type { Relation, Strand } from './role.ts';

const LIGHT: Strand = {
  id: 'light',
  title: 'The light',
  theme: 'care',
  levels: ['tends', 'keeps'],
};
const ROLES = [role('keeper', '3'), role('warden', '3', { track: 'lead' }), role('head', '4')];

/** What became of the light from one role to another. */
function shift(from: string, to: string, relations: readonly Relation[] = []) {
  const ladder = ladderOf(ROLES, relations, { strands: [LIGHT] });
  const at = (level: string) => ({
    responsibilities: [asks('r1', `He ${level} the light`, { strand: 'light', level })],
  });
  const texts = textsOf(ladder, { keeper: at('tends'), warden: at('keeps'), head: at('keeps') });
  const asked = (id: string) => expectationsOf(ladder, texts, id, 'effective');
  return judgedDifference(ladder, asked(from), asked(to)).changed.map(
    ({ intensity }) => intensity?.shift,
  );
}

test('what grew along a strand is raised', () => {
  expect(shift('keeper', 'head')).toEqual(['raised']);
  expect(shift('head', 'keeper')).toEqual(['lowered']);
});

test('nothing is raised between roles that a source calls equivalent, either way round', () => {
  const equal = [relation('equivalent', 'warden', 'keeper')];
  expect(shift('keeper', 'warden')).toEqual(['raised']);
  expect(shift('keeper', 'warden', equal)).toEqual([undefined]);
  expect(shift('warden', 'keeper', equal)).toEqual([undefined]);
});

test('a source that calls roles of two grades equivalent takes nothing back', () => {
  expect(shift('keeper', 'head', [relation('equivalent', 'keeper', 'head')])).toEqual(['raised']);
});
