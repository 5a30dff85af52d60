import { describe, expect, test } from 'vitest';
import { ladderOf, promotion, relation, role } from '#src/domain/fixture.ts';
import { compareView } from '#src/screens/compare/screen.ts';
import { LADDER } from '#src/screens/ladder/screen.ts';
import type { View } from '#src/screens/registry.ts';
import { roleView } from '#src/screens/role/screen.ts';
import { type Card, cardOf } from './card.ts';

const ladder = ladderOf(
  [
    role('hand', '1'),
    role('keeper', '2', { aliases: ['lamp-keeper'] }),
    role('senior-keeper', '3'),
    role('head-keeper', '4', { track: 'lead', status: 'future' }),
    role('warden', '4'),
    role('director', '5', { track: 'lead' }),
    role('mate', '2', { family: 'sailors', status: 'named' }),
    role('porter', undefined, { family: 'porters' }),
    role('night-porter', undefined, { family: 'porters' }),
  ],
  [
    promotion('hand', 'keeper'),
    promotion('keeper', 'senior-keeper'),
    promotion('senior-keeper', 'warden'),
    relation('switch', 'senior-keeper', 'head-keeper'),
    promotion('head-keeper', 'director'),
    relation('equivalent', 'warden', 'head-keeper'),
    relation('reports-to', 'mate', 'director'),
  ],
  { families: [{ id: 'sailors', title: 'Sailors', department: 'boats' }] },
);

const ofLadder = (card: Card) => {
  if (card.kind !== 'ladder') throw new Error('The card is a comparison.');
  return card;
};
const ofComparison = (card: Card) => {
  if (card.kind !== 'comparison') throw new Error('The card is no comparison.');
  return card;
};
/** All of a card but its picture, and who is in that. */
const said = (card: Card) => ({ ...ofLadder(card), excerpt: shown(card) });
const shown = (card: Card) => ofLadder(card).excerpt.scene.ladder.roles.map(({ id }) => id);

describe('the card of a role', () => {
  test('says its family, its title, its grade and its track', () => {
    const card = ofLadder(cardOf(ladder, roleView('keeper')));
    expect(card).toMatchObject({
      eyebrow: ['Keepers', 'Lights'],
      title: 'Keeper',
      numeral: '2',
      words: 'Grade 2 · Craft',
      status: undefined,
      organisation: 'Beacon Trust',
      asOf: '2024-05-01',
      alt: 'Keepers · Lights: Keeper, Grade 2 · Craft',
    });
  });

  test('is found by a former id', () => {
    expect(said(cardOf(ladder, roleView('lamp-keeper')))).toEqual(
      said(cardOf(ladder, roleView('keeper'))),
    );
  });

  test('says that a role is yet to come, only named or without a grade', () => {
    expect(ofLadder(cardOf(ladder, roleView('head-keeper'))).status).toBe('future role');
    expect(ofLadder(cardOf(ladder, roleView('mate'))).status).toBe('not described yet');
    const porter = ofLadder(cardOf(ladder, roleView('porter')));
    expect([porter.numeral, porter.words]).toEqual(['No grade', 'Craft']);
    expect(porter.alt).toContain('No grade');
  });

  test('shows two steps up and two down, and says that the ladder goes on', () => {
    const card = cardOf(ladder, roleView('keeper'));
    expect(shown(card)).toEqual(['keeper', 'senior-keeper', 'hand', 'warden', 'head-keeper']);
    expect(ofLadder(card).note).toBe('Its nearest steps; the ladder goes on');
    expect(ofLadder(card).excerpt.here).toBe('keeper');
  });

  test('shows its equals, by whichever end states it', () => {
    expect(shown(cardOf(ladder, roleView('warden')))).toContain('head-keeper');
    expect(shown(cardOf(ladder, roleView('head-keeper')))).toContain('warden');
  });

  test('shows only promotions, switches and equivalents', () => {
    const { links } = ofLadder(cardOf(ladder, roleView('senior-keeper'))).excerpt.scene;
    expect(new Set(links.map(({ kind }) => kind))).toEqual(
      new Set(['promotion', 'switch', 'equivalent']),
    );
  });

  test('shows a role that no step meets among its family, and says so', () => {
    const card = cardOf(ladder, roleView('porter'));
    expect(shown(card)).toEqual(['porter', 'night-porter']);
    expect(ofLadder(card).note).toBe('Its family: no step to it or from it is known');
  });

  test('has the same colours as the map, whatever it shows of it', () => {
    const line = (id: string, station: string) =>
      ofLadder(cardOf(ladder, roleView(id))).excerpt.scene.colourOf(station);
    expect(line('keeper', 'keeper')).toBe(line('mate', 'keeper'));
    expect(line('keeper', 'keeper')).not.toBe(line('keeper', 'mate'));
  });

  test('shows no more than a dozen stations in four columns', () => {
    const many = Array.from({ length: 60 }, (_, at) => role(`r${at}`, at < 30 ? '2' : '4'));
    const steps = many.flatMap(({ id }, at) =>
      at < 30 ? promotion(id, 'middle') : promotion('middle', id),
    );
    const crowded = ladderOf([...many, role('middle', '3')], steps);
    const card = ofLadder(cardOf(crowded, roleView('middle')));
    const places = [...card.excerpt.scene.placed.roles.values()];
    expect(places.length).toBeLessThanOrEqual(12);
    expect(places.length).toBeGreaterThan(4);
    expect(new Set(places.map(({ x }) => x)).size).toBeLessThanOrEqual(4);
    expect(card.excerpt.leadsOn).toBe(true);
  });
});

describe('the card of a family', () => {
  test('says how many roles it has, and from which grade to which', () => {
    expect(cardOf(ladder, { name: 'family', family: 'keepers' })).toMatchObject({
      eyebrow: ['Job family', 'Lights'],
      title: 'Keepers',
      numeral: '1–5',
      words: '6 roles · grades 1 to 5',
      note: '',
    });
    expect(cardOf(ladder, { name: 'family', family: 'sailors' })).toMatchObject({
      numeral: '2',
      words: '1 role · grade 2',
    });
    expect(cardOf(ladder, { name: 'family', family: 'porters' })).toMatchObject({
      numeral: '',
      words: '2 roles',
    });
  });

  test('shows a role of every grade before a second of any, and says how many it leaves out', () => {
    const crowd = Array.from({ length: 20 }, (_, at) => role(`r${at}`, '3'));
    const card = cardOf(ladderOf([...crowd, role('low', '1'), role('high', '5')]), {
      name: 'family',
      family: 'keepers',
    });
    expect(shown(card).slice(0, 3)).toEqual(['high', 'r0', 'low']);
    expect(ofLadder(card).note).toBe(`${shown(card).length} of its 22 roles`);
  });
});

describe('the card of a comparison', () => {
  const sides = (...roles: string[]) => ofComparison(cardOf(ladder, compareView(roles)));

  test('says what is compared, with the grades as places among themselves', () => {
    const card = sides('keeper', 'director');
    expect(card.eyebrow).toEqual(['What changes']);
    expect(card.sides.map(({ title, numeral, level }) => [title, numeral, level])).toEqual([
      ['Keeper', '2', 0],
      ['Director', '5', 1],
    ]);
  });

  test('calls three or more side by side', () => {
    expect(sides('hand', 'keeper', 'mate').eyebrow).toEqual(['Side by side']);
    expect(sides('hand', 'keeper', 'mate').spans).toHaveLength(2);
  });

  test('counts the steps between neighbours, and names the stations on the way', () => {
    const [span] = sides('keeper', 'director').spans;
    expect(span?.words).toBe('3 steps up');
    expect(span?.stretches.map(({ kind, to }) => [kind, to.id])).toEqual([
      ['promotion', 'senior-keeper'],
      ['switch', 'head-keeper'],
      ['promotion', 'director'],
    ]);
  });

  test('draws steps down from left to right as well', () => {
    const [span] = sides('warden', 'hand').spans;
    expect(span?.words).toBe('3 steps down');
    expect(span?.stretches.map(({ to }) => to.id)).toEqual(['senior-keeper', 'keeper', 'hand']);
  });

  test('tells a switch, an equivalence and what is not known apart', () => {
    expect(sides('senior-keeper', 'head-keeper').spans[0]?.words).toBe('switch of track');
    expect(sides('head-keeper', 'warden').spans[0]?.words).toBe('equivalent');
    expect(sides('mate', 'warden').spans).toEqual([
      { words: 'no known steps between', stretches: [] },
    ]);
  });
});

describe('the card of the whole ladder', () => {
  test('says whose it is and how large', () => {
    expect(cardOf(ladder, LADDER)).toMatchObject({
      eyebrow: ['Beacon Trust'],
      title: 'Beacon Trust ladders',
      numeral: '',
      words: '9 roles · 3 job families · grades 1 to 5',
    });
  });

  test('is that of every view without one of its own', () => {
    const whole = said(cardOf(ladder, LADDER));
    const views: View[] = [
      { name: 'strands' },
      { name: 'grade', grade: '2' },
      { name: 'family', family: 'ghosts' },
      roleView('ghost'),
      compareView(['hand', 'ghost']),
    ];
    for (const view of views) expect(said(cardOf(ladder, view))).toEqual(whole);
  });

  test('shows only what is there, and says how much of it', () => {
    const card = cardOf(ladder, LADDER);
    expect(shown(card)).not.toContain('mate');
    expect(ofLadder(card).note).toBe(`${shown(card).length} of its 9 roles`);
    expect(shown(cardOf(ladderOf([]), LADDER))).toEqual([]);
  });
});
