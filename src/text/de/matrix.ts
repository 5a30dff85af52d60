import { counted } from '../format.ts';
import type { Part } from '../part.ts';

export const wordings = (count: number) => counted(count, 'Formulierung', 'Formulierungen');
export const themes = (count: number) => counted(count, 'Thema', 'Themen');
export const consistency = 'Übereinstimmung';
export const askedAlike = (silent: string) =>
  `Was diese Rollen gleichermaßen verlangen, in welchen Worten auch immer: dieselbe Zeile, ein ähnlicher Wortlaut oder ein Niveau derselben Fähigkeit. Dass eine Rolle etwas nicht erwähnt, heißt nicht, dass es für sie nicht gilt. ${silent}`;
export const leftOut = (roles: string) => `${roles}: ausgelassen, hier ohne Erwartungen.`;
export const notListedBy = 'Nicht genannt von ';
export const notReadOf = 'Nicht gelesen von ';
export const byTwoOrMore = 'Von zwei oder mehr verlangt, bei zwei oder mehr nicht';
export const askedBy = (roles: string) => `Verlangt von ${roles}`;
export const nothing = 'Nichts.';
export const andMore = (count: number) =>
  `Und ${count} weitere; sie stehen im Text unter „Exportieren“.`;
export const none = 'keine';
export const but = (gap: string) => `, aber ${gap}`;
export const legend = 'Legende';
export const shadeWeighs = (lighter: string) =>
  `Eine Zahl zählt Erwartungen; ihre Tönung gewichtet sie (${lighter}):`;
export const upTo = (weight: number) => `bis ${weight}`;
export const more = 'mehr';
export const gapOfEverything =
  'nichts ist genannt, obwohl mehr als die Hälfte der anderen Rollen zu diesem Thema etwas nennt';
export const withARing = 'mit einem Ring';
export const gapOfRequirement =
  'nichts davon ist eine Anforderung, obwohl mehr als die Hälfte der anderen Rollen zu diesem Thema etwas voraussetzt';
export const aDash = 'Ein Strich: ';
export const nothingListed = 'nichts ist genannt, und bei den meisten anderen Rollen auch nicht';
export const withoutARow = (_count: number, themes: string) =>
  `Ohne Zeile, denn keine dieser Rollen verlangt dazu etwas: ${themes}`;
export const themesByRoles = 'Themen nach Rollen';
export const theme = 'Thema';
export const total = 'Summe';
export const howConsistent = 'wie einheitlich sie sind';
export const theJobFamily = 'Die Jobfamilie';
export const compareThem = 'Vergleichen';
export const theGrade = 'Die Stufe';
export const ownPagesOnly =
  'Was eine Rolle von den Seiten übernimmt, auf denen sie aufbaut, ist hier ausgelassen; eine Lücke ist also eine der eigenen Seite.';
export const cellNotShown = (role: string, roles: string) =>
  `Der Link öffnet ein Feld von ${role}; diese Rolle hat keine Spalte in dieser Matrix mit ${roles}.`;
export const noneIsARequirement = 'Nichts davon ist eine Anforderung. ';
export const notAStatement =
  'Hier ist nichts genannt; das heißt nicht, dass nichts erwartet wird. ';
export const inTheSameWords = 'In denselben Worten';
export const howItGrows = (strand: Part): readonly Part[] => ['Wie es wächst: ', strand, ' · '];
export const aJobFamily = 'eine Jobfamilie';
export const aGradeOfThisFamily = 'eine Stufe dieser Jobfamilie';
export const tooMany = (roles: string, most: number, what: string) =>
  `${roles} ergäben eine Tabelle, die niemand lesen kann: Eine Matrix fasst höchstens ${most}. Für ihre Matrix ${what} wählen.`;
export const jobFamiliesAt = (grade: string) => `Jobfamilien auf ${grade}`;
export const theFirstOf = (shown: number, count: number) =>
  `Die ersten ${shown} von ${count}, die mit den meisten Rollen dort.`;
export const firstRolesOf = (most: number, count: number) =>
  `die ersten ${most} von ${count} Rollen`;
export const noRoleHere = 'Hier steht keine Rolle, darum gibt es nichts nach Themen auszulegen.';
export const andMoreRoles = (count: number) => `und ${count} weitere`;
export const backToTheFamily = 'Zurück zur Jobfamilie';
export const backToTheGrade = 'Zurück zur Stufe';
export const backToTheLadder = 'Zurück zur Karte';
export const byOwnPages = 'nur nach der eigenen Seite jeder Rolle.';
export const includingInherited = 'einschließlich übernommener Erwartungen.';
export const silenceIsNoStatement =
  'Dass eine Rolle etwas nicht erwähnt, heißt nicht, dass es für sie nicht gilt.';
export const notListedByWithin = 'nicht genannt von';
export const notReadOfWithin = 'nicht gelesen von';
export const askedByWithin = (roles: string) => `verlangt von ${roles}`;
export const only = (role: string) => `nur ${role}`;
export const consistencyOf = (words: string, count: number) =>
  `Übereinstimmung: ${words} (${count})`;
export const jobFamily = 'Jobfamilie';
export const role = 'Rolle';
export const chosenRoles = 'Gewählte Rollen';
export const gapEverything = 'die meisten anderen Rollen nennen hier etwas';
export const gapRequirement =
  'keine Anforderung, obwohl die meisten anderen Rollen hier eine haben';
export const sectionFor = (section: string, count: number) => `${section} bei ${count}`;
export const lighter = (expectation: string, weight: number) =>
  `${expectation}: ${weight === 0.5 ? 'halb' : `${weight}`.replace('.', ',')}`;
export const undescribed = (roles: string, count: number) =>
  `${roles} ${count === 1 ? 'ist' : 'sind'} noch nicht beschrieben und ausgelassen.`;
export const listNothing = (roles: string, count: number) =>
  `${roles} ${count === 1 ? 'nennt' : 'nennen'} hier keine Erwartungen, darum ${count === 1 ? 'ist die Spalte' : 'sind die Spalten'} leer.`;
export const buildOnUndescribed = (roles: string, parents: string, count: number) =>
  `${roles} ${count === 1 ? 'baut' : 'bauen'} auch auf noch nicht Beschriebenem auf (${parents}): Was wie eine Lücke aussieht, ist vielleicht dort verlangt.`;
export const othersRequire = (count: number, roles: string) =>
  `${counted(count, 'andere Rolle setzt', 'andere Rollen setzen')} zu diesem Thema etwas voraus: ${roles}.`;
export const othersList = (count: number, roles: string) =>
  `${counted(count, 'andere Rolle nennt', 'andere Rollen nennen')} zu diesem Thema etwas: ${roles}.`;
export const undescribedHere = (count: number) =>
  `${count === 1 ? 'Diese Rolle ist' : 'Diese Rollen sind'} noch nicht beschrieben, darum gibt es nichts nach Themen auszulegen.`;
