import { describe, expect, test } from 'vitest';
import { ladderOf, promotion, role } from '#src/domain/fixture.ts';
import { ABOUT } from './about/screen.ts';
import { candidateView } from './candidate/screen.ts';
import { compareView } from './compare/screen.ts';
import { familyView } from './family/screen.ts';
import { LADDER } from './ladder/screen.ts';
import { CASE } from './plan-case/screen.ts';
import { formatView, parseView, rolesOf, screenOf, type View, viewAt } from './registry.ts';
import { stepsView } from './steps/screen.ts';
import { STRANDS } from './strands/screen.ts';

const ladder = ladderOf(
  [role('hand', '1'), role('keeper', '2'), role('mate', '2', { family: 'boat-crew' })],
  [promotion('hand', 'keeper')],
);
const heading = (view: View) => screenOf(view).heading(ladder, view);
const needs = (view: View) => screenOf(view).needs(ladder, view);
const located = (address: string) => {
  const { pathname, search, hash } = new URL(address, 'https://rungs.example');
  return { pathname, search, hash };
};

test('a screen is headed by what it is about, and by its own name where that is nothing', () => {
  expect(heading(familyView('boat-crew'))).toBe('Boat Crew');
  expect(heading(familyView('nobody'))).toBe('');
  expect(heading(stepsView(['hand', 'mate', 'keeper']))).toMatch(/Hand.*Keeper/);
  expect(heading(stepsView(['hand', 'keeper']))).not.toBe(heading(stepsView(['hand'])));
  expect(heading(stepsView([]))).toBe(heading(stepsView(['hand'])));
  expect(heading(CASE)).toMatch(/\w/);
  expect(heading(STRANDS)).toMatch(/\w/);
});

test('a screen asks for the texts of the families that it tells of, in an embed too', () => {
  expect(needs(candidateView('mate'))).toEqual({ texts: ['boat-crew'] });
  expect(needs({ name: 'embed', of: candidateView('mate') })).toEqual({ texts: ['boat-crew'] });
  expect(needs({ name: 'embed', of: LADDER })).toEqual({ texts: [] });
  expect(rolesOf(ABOUT)).toEqual([]);
});

test('the way to a comparison keeps the one that is shown, or begins with the roles at hand', () => {
  const { navigation } = screenOf(compareView([]));
  const shown = compareView(['mate', 'hand']);
  expect(navigation?.to(['hand'], shown)).toEqual(shown);
  expect(navigation?.to(['hand'], undefined)).toEqual(compareView(['hand']));
});

describe('an address', () => {
  test.each(['12022-11-11', '2022-11-111', '2022-1-11'])('takes no date for another: %s', (at) => {
    const { view, notices } = parseView(located(`/roles/keeper?at=${at}`));
    expect(formatView(view)).toBe('/roles/keeper');
    expect(notices).toHaveLength(1);
  });

  test('says that no career can be shown alone without a role, and says nothing with one', () => {
    expect(viewAt(ladder, located('/?only=career')).notices).toHaveLength(1);
    expect(viewAt(ladder, located('/?focus=hand&only=career')).notices).toEqual([]);
  });

  test('keeps a route on the map with its number, where one leads', () => {
    const at = (address: string) => viewAt(ladder, located(address));
    const address = '/?focus=keeper&from=hand&route=2';
    expect(formatView(at(address).view)).toBe(address);
    expect(at('/?focus=mate&from=hand&route=2')).toMatchObject({
      view: { ...LADDER, focus: 'mate' },
      notices: [{}],
    });
  });

  test('names its parts behind the first in any letters', () => {
    expect(parseView(located('/roles/keeper/CANDIDATE')).view).toEqual(candidateView('keeper'));
  });
});
