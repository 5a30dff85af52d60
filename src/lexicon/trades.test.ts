import { expect, test } from 'vitest';
import { readLevel } from './levels.ts';
import { readTitle, trackOf } from './readTitle.ts';
import { sameKey } from './sameTitle.ts';
import { looksLikeTitle } from './titleForm.ts';

/** Titles outside of technology, with their track where their words tell it, `?` where the guess is not sure, and level. */
const TRADES: readonly (readonly [title: string, track: string, level?: string])[] = [
  ['Nurse', 'ic'],
  ['Senior Nurse', 'ic', 'Senior'],
  ['Nursing Assistant', 'ic'],
  ['Teacher', 'ic'],
  ['Lead Teacher', 'ic', 'Lead'],
  ['Chef', 'ic?'],
  ['Junior Sous Chef', 'ic?', 'Junior'],
  ['Head Chef', 'management?', 'Head'],
  ['Driver', 'ic'],
  ['Trainee Driver', 'ic', 'Trainee'],
  ['Solicitor', 'ic'],
  ['Trainee Solicitor', 'ic', 'Trainee'],
  ['Paramedic', 'ic'],
  ['Specialist Paramedic', 'ic'],
  ['Plumber', 'ic'],
  ['Apprentice Plumber', 'ic', 'Apprentice'],
  ['Actuary', 'ic'],
  ['Actuarial Analyst', 'ic'],
  ['Dentist', 'ic'],
  ['Dental Hygienist', 'ic'],
  ['Cashier', 'ic'],
  ['Store Manager', 'management?', 'Manager'],
  ['Firefighter', 'ic?'],
  ['Crew Commander', 'management?'],
  ['Police Constable', 'ic'],
  ['Pharmacist', 'ic?'],
  ['Physiotherapist', 'ic?'],
  ['Veterinary Surgeon', 'ic?'],
  ['Social Worker', 'ic'],
  ['Barista', 'ic?'],
  ['Waiter', 'ic'],
  ['Hairdresser', 'ic'],
  ['Farm Hand', 'ic?'],
  ['Bricklayer', 'ic'],
  ['Site Foreman', 'management?'],
  ['Flight Attendant', 'ic'],
  ['Registrar', 'ic?'],
  ['Ward Sister II', 'ic?', 'II'],
];

/** Titles in German and French. */
const ABROAD: typeof TRADES = [
  ['Pflegefachkraft', 'ic'],
  ['Pflegefachkraft (m/w/d)', 'ic'],
  ['Krankenpfleger', 'ic'],
  ['Softwareentwicklerin', 'ic'],
  ['Senior Softwareentwickler*in', 'ic', 'Senior'],
  ['Entwickler:innen', 'ic'],
  ['Elektroniker/in', 'ic'],
  ['Leitende Ingenieurin', 'ic', 'Leitend'],
  ['Auszubildende Kauffrau', 'ic', 'Auszubildende'],
  ['Oberärztin', 'ic', 'Oberarzt'],
  ['Abteilungsleiter Softwareentwicklung', 'management', 'Abteilungsleiter'],
  ['Leiterin Einkauf', 'management', 'Leiter'],
  ['Teamleitung Pflege', 'management', 'Teamleitung'],
  ['Projektleiterin', 'ic?'],
  ['Küchenchef', 'management?'],
  ['Geschäftsführer', 'management', 'Geschäftsführer'],
  ['Informationssicherheitsbeauftragte', 'ic?'],
  ['Head of Einkauf', 'management', 'Head'],
  ['Ingénieur logiciel', 'ic'],
  ['Ingénieure confirmée', 'ic', 'Confirmé'],
  ['Ingénieur logiciel senior', 'ic', 'Senior'],
  ['Ingénieur·e logiciel F/H', 'ic'],
  ['Développeuse débutante', 'ic', 'Débutant'],
  ['Chargée de la relation client et du recouvrement', 'ic'],
  ["Chef d'équipe", 'management?'],
  ['Chef de projet', 'ic?'],
  ['Directrice des ressources humaines', 'management', 'Directeur'],
  ['Responsable de magasin', 'management?', 'Responsable'],
  ['Infirmière', 'ic'],
  ['Assistante de direction', 'ic'],
];

test(`there are 35 trades or more, and titles of two more languages`, () => {
  expect([TRADES.length >= 35, ABROAD.length]).toEqual([true, 30]);
});

test.for([...TRADES, ...ABROAD])('%s is of the track %s', ([title, told]) => {
  const { track, sure } = trackOf(title);
  expect(`${track}${sure ? '' : '?'}`).toBe(told);
});

test.for([...TRADES, ...ABROAD])('%s says its level: %s %s', ([title, , level]) => {
  expect(readLevel(title)?.label ?? readTitle(title).level?.name).toBe(level);
});

const KNOWN = [...TRADES, ...ABROAD].filter(([title]) => !['Barista', 'Farm Hand'].includes(title));

test.for(KNOWN)('%s looks like a title', ([title]) => {
  expect(looksLikeTitle(title)).toBe(true);
});

test.each<[string, string]>([
  ['Entwickler (m/w/d)', 'Entwicklerin'],
  ['Pflegefachkraft (w/m/d)', 'Pflegefachkräfte'],
  ['Ingénieur·e', 'Ingénieure'],
  ['Développeur F/H', 'Développeuse'],
  ['Directrice des ventes', 'Directeur ventes'],
  ['Elektroniker/-in', 'Elektroniker'],
])('%s and %s are the same title', (one, other) => {
  expect(sameKey(one)).toBe(sameKey(other));
});

test.each<[string, string]>([
  ['R&D Lead', 'R Lead'],
  ['Admin', 'Adm'],
  ['Manager, LA', 'Manager'],
  ['C Engineer', 'C# Engineer'],
  ['Teacher, Class 4/E', 'Teacher, Class 4'],
])('%s and %s are not', (one, other) => {
  expect(sameKey(one)).not.toBe(sameKey(other));
});

test.each([
  [['Aufgaben', 'Über uns', 'Was wir bieten', 'Ordner', 'Deine Aufgaben', 'Zusammenarbeit']],
  [['Missions', 'Votre profil', 'Matière première', 'À propos de nous', 'Valeurs', 'Secteur']],
])('%s are titles of nobody', (texts) => {
  expect(texts.filter(looksLikeTitle)).toEqual([]);
});
