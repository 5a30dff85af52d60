import type { Part } from '../part.ts';

export const alsoBuildsOn = (roles: Part): readonly Part[] => [
  'Sie baut auch auf ',
  roles,
  ' auf; davon liegt keine Beschreibung vor: Insoweit ist diese Liste unvollständig.',
];
export const suggestEdit = 'Änderung vorschlagen';
export const forExample = 'Zum Beispiel:';
export const markedByLinkNamed = (line: string) => `Durch den Link markiert: ${line}`;
export const markedByLink = 'Durch den Link markiert';
export const linkTo = (line: string) => `Link zu: ${line}`;
export const howItGrows = 'Wie es wächst';
export const levelOf = (level: number, all: number) => `, Niveau ${level} von ${all}`;
export const fromRole = (role: string, alternative: string) => `von ${role}${alternative}`;
export const oneOfSeveral = ', eine von mehreren Möglichkeiten';
export const ofWholeFamily = 'von der ganzen Familie verlangt';
export const alsoAskedBy = (roles: string) => `auch verlangt von ${roles}`;
export const howItGrowsColon = 'Wie es wächst:';
export const noDescription = (organisation: Part, where: Part): readonly Part[] => [
  'Von dieser Rolle liegt keine Beschreibung vor: Die Seiten von ',
  organisation,
  ' nennen sie nur.',
  where,
];
export const namedOn = (source: Part): readonly Part[] => [' Genannt wird sie auf ', source, '.'];
export const indicators = 'Kennzahlen';
export const hiringProcess = 'Auswahlverfahren';
export const ingeneral = (where: Part, source: Part): readonly Part[] => [
  'So läuft die Auswahl im Allgemeinen ',
  where,
  source,
  '.',
];
export const inDepartment = (department: string) => `im Bereich ${department}`;
export const atOrganisation = (organisation: string) => `bei ${organisation}`;
export const draft = 'Ein Entwurf, noch nicht beschlossen. ';
export const keptBy = (owner: string) => `Gepflegt von ${owner}. `;
export const reviewedBy = (day: string) => `Durchsicht bis ${day}.`;
export const source = (source: Part, wording: Part): readonly Part[] => [
  'Quelle: ',
  source,
  '. ',
  wording,
];
export const ownWording = 'Die Tatsachen sind erhalten, der Wortlaut ist der dieser Daten.';
export const pageWording = 'Der Wortlaut ist der der Seite.';
export const whichExpectations = 'Welche Erwartungen';
export const includingInherited = 'Mit Übernommenem';
export const ownPageOnly = 'Nur eigene Seite';
export const beforeAndNow = (was: Part, now: Part): readonly Part[] => [
  'Vorher: ',
  was,
  '. Jetzt: ',
  now,
  '.',
];
export const nothingNew = 'Hier ist nichts neu.';
export const added = 'Neu';
export const clearlyHigher = 'Deutlich höher';
export const at = (grade: string) => ` bei ${grade}`;
export const andMore = (count: number, label: string) => `und ${count} weitere: ${label}`;
export const noLength = 'keine Dauer genannt';
export const minutes = ' min';
export const maybe = ' · nach Bedarf';
export const withWhom = (who: string) => ` mit ${who}`;
