import { expect, test } from 'vitest';
import { NAMES } from './headingNames.ts';
import { meaningOf } from './readHeading.ts';

test('no name of a heading announces two things, in whatever languages', () => {
  const names = NAMES.flatMap(([kind, each]) => each.split('|').map((name) => ({ kind, name })));
  const kinds = Map.groupBy(names, ({ name }) => name);
  const twofold = [...kinds].filter(([, own]) => new Set(own.map(({ kind }) => kind)).size > 1);
  expect(twofold.map(([name]) => name)).toEqual([]);
});

test.each([
  ['Aufgaben', 'responsibilities', undefined],
  ['Deine Aufgaben', 'responsibilities', undefined],
  ['Aufgaben und Verantwortung', 'responsibilities', undefined],
  ['Anforderungen für alle Stufen', 'requirements', undefined],
  ['Das bringst du mit', 'requirements', undefined],
  ['Von Vorteil', 'niceToHaves', undefined],
  ['Kompetenzen', 'competencies', undefined],
  ['Bewerbungsprozess', 'hiring', undefined],
  ['Karrierestufen', 'levels', undefined],
  ['Karrierepfad', 'ladder', undefined],
  ['Über die Rolle', 'about', undefined],
  ['Wir bieten', 'aside', undefined],
  ['Senior Entwicklerin Aufgaben', 'responsibilities', 'Senior Entwicklerin'],
  ['Missions', 'responsibilities', undefined],
  ['Vos missions', 'responsibilities', undefined],
  ['Responsabilités principales', 'responsibilities', undefined],
  ['Profil recherché', 'requirements', undefined],
  ['Exigences pour tous', 'requirements', undefined],
  ['Compétences', 'competencies', undefined],
  ['Atouts', 'niceToHaves', undefined],
  ['Processus de recrutement', 'hiring', undefined],
  ['Niveaux', 'levels', undefined],
  ['À propos du poste', 'about', undefined],
  ['Responsibilities', 'responsibilities', undefined],
  ['Additional Requirements', 'requirements', undefined],
  ['Projects you might work on', 'responsibilities', undefined],
  ['Senior Keeper Requirements', 'requirements', 'Senior Keeper'],
])('%s announces %s', (heading, kind, owner) => {
  expect(meaningOf(heading)).toMatchObject(owner === undefined ? { kind } : { kind, owner });
});

test.each(['Entwickler', 'Pflegefachkraft', 'Ingénieure confirmée', 'Wirkung', 'Craft', 'Lampe'])(
  '%s announces nothing',
  (heading) => {
    expect(meaningOf(heading)).toBeUndefined();
  },
);
