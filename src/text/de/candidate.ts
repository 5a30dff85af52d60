import type { Part } from '../part.ts';

export const aRoleAt = (organisation: string) => `Eine Rolle bei ${organisation}`;
export const applyForIt = 'Auf diese Rolle bewerben';
export const print = ' Drucken';
export const inferredFrom = (reason: string) => ` (abgeleitet: ${reason})`;
export const applyAt = (link: Part): readonly Part[] => ['Bewerbung: ', link];
export const fullPageShows = (page: Part): readonly Part[] => [
  page,
  ' zeigt, woher jede Zeile kommt, und die Stufen darum herum.',
];
export const fullPage = 'Die ganze Seite dieser Rolle';
export const hiringProcess = 'Das Auswahlverfahren';
export const whereItLeads = 'Wohin sie führt';
export const howMeasured = 'Woran sie gemessen wird';
export const moreOnPage = (count: Part, page: Part): readonly Part[] => [
  'und ',
  count,
  ' weitere auf der Seite: ',
  page,
];
export const moreThanFits = (count: Part): readonly Part[] => [
  'und ',
  count,
  ' weitere, für die dieses Blatt keinen Platz hat',
];
export const oneOfSeveral = ' · eine von mehreren Möglichkeiten';
export const aPicture = 'Dies ist ein Bild, keine Checkliste.';
export const announcedFor = (organisation: string) =>
  `Die Rolle ist für später angekündigt und noch nicht zu besetzen. Was folgt, gibt die Richtung an; was zählen wird, sagt ${organisation}.`;
export const nobodyMeetsAll = (organisation: string) =>
  `Niemand erfüllt jede Zeile. Wenn vieles davon passt und das Übrige nach etwas klingt, in das man gern hineinwächst, ist das ein guter Grund für eine Bewerbung. Wie jede Zeile gewichtet wird und ob gerade eine Stelle offen ist, sagt ${organisation}.`;
export const individualCareer =
  'eine Laufbahn in der fachlichen Arbeit statt in der Führung von Menschen';
export const managementCareer = 'eine Laufbahn in der Führung von Menschen';
export const isStated = (none: string) => `${none}: Keine ist genannt`;
export const gradeAsStep = (grade: string, step: number, all: number) =>
  `${grade}, Schritt ${step} von ${all}, von unten gezählt`;
export const theJobFamily = (title: string) => `der Jobfamilie ${title}`;
export const oneOfFamily = (which: string, family: string, department: string) =>
  `${which} ${family}, Bereich ${department}`;
export const oneOf = (roles: string) => `Eine von ${roles}`;
export const theOneRole = 'Die einzige Rolle';
export const forExample = 'Zum Beispiel:';
