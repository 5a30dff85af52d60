import { counted } from '../format.ts';
import type { Part } from '../part.ts';

export const statements = (count: number) => counted(count, 'Aussage', 'Aussagen');
export const acrossAllRoles = 'Über alle Rollen';
export const noneSaid =
  'Keine Seite sagt hier, wie viele Jahre Berufserfahrung sie verlangt. Sobald eine es tut, steht es auf dieser Seite neben der Stufe ihrer Rolle.';
export const readAsTable = 'Als Tabelle lesen';
export const slide = 'Für die anderen Stufen das Diagramm seitwärts schieben.';
export const whatIsDrawn =
  'Nur Stufen, deren Rollen Jahre verlangen, die niedrigste zuerst. Weder der Abstand zwischen zweien noch die Länge eines Pfeils bedeutet etwas.';
export const pointAtAMark =
  'Ein Zeichen ansteuern, mit dem Zeiger oder der Tabulatortaste, um es hier zu lesen.';
export const exactly = 'genau';
export const range = 'Spanne';
export const atLeast = 'mindestens';
export const legend = 'Legende';
export const numberBelow = 'Eine Zahl unter einem Punkt zählt die Aussagen, die ihn teilen.';
export const plot = 'Diagramm der Jahre Berufserfahrung nach Stufe';
export const years = 'Jahre';
export const moreInTable = (count: number) => `${count} weitere stehen in der Tabelle unten.`;
export const everyStatement = 'Alle Aussagen ';
export const role = 'Rolle';
export const ofWhat = 'Worin';
export const section = 'Abschnitt';
export const theFirstShown = (most: Part, statements: Part, button: Part): readonly Part[] => [
  'Gezeigt sind die ersten ',
  most,
  ' von ',
  statements,
  '.',
  button,
];
export const showAll = (count: number) => `Alle ${count} zeigen`;
export const none = 'keine';
export const onlyStatement = (years: string) => `Die einzige Aussage verlangt ${years}.`;
export const noTwoTheSame = 'Keine zwei Aussagen verlangen gleich viele Jahre.';
export const noneStandsOut = (answers: number, count: number) =>
  `Keine Zahl sticht hervor: ${answers} verschiedene Antworten kommen je ${count}-mal vor.`;
export const askForYears = (stating: number, described: string) =>
  `${described}, davon ${stating === 1 ? 'nennt' : 'nennen'} ${stating} eine Zahl von Jahren.`;
export const mostAsked = (years: string, count: number, isEach: boolean) =>
  `Am häufigsten verlangt: ${years}, ${isEach ? 'je ' : ''}${count}-mal.`;
