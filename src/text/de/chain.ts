import { counted } from '../format.ts';
import type { Part } from '../part.ts';

export const levels = (count: number) => counted(count, 'Stufe', 'Stufen');
export const upperEnd = 'Oberes Ende der Kette';
export const lowerEnd = 'Unteres Ende der Kette';
export const add = (where: string, role: string, status: string) =>
  `Die Stufe ${where} hinzufügen: ${role}${status}`;
export const above = 'darüber';
export const below = 'darunter';
export const remove = (role: string) => `${role} entfernen`;
export const ownPageAlone =
  'Eine Seite, die auf einer anderen aufbaut, wiederholt diese nicht. Für sich allein lässt sie darum mehr neu und weniger unverändert erscheinen, als es ist.';
export const otherPage = (upper: Part, lower: Part, link: Part): readonly Part[] => [
  upper,
  ' baut auf einer anderen Seite mit demselben Titel auf als ',
  lower,
  ', darum sieht der Schritt dazwischen größer aus, als er ist. ',
  link,
];
export const takeInstead = (role: string) => `Stattdessen ${role} nehmen`;
export const doNotClimb = (link: Part): readonly Part[] => [
  'Nach ihren Stufen steigen diese Rollen nicht der Reihe nach an. ',
  link,
];
export const putInOrder = 'Nach Stufen ordnen';
export const noneDescribed =
  'Keine dieser Rollen ist schon beschrieben, darum hat kein Schritt eine Größe.';
export const noNeighbours =
  'Keine zwei Nachbarn in dieser Kette sind beide beschrieben, darum hat kein Schritt eine Größe.';
export const lookOnTheMap = 'Beschriebene Rollen auf der Karte suchen';
export const orChooseNext = 'Oder die nächste Stufe wählen';
export const chooseNext = 'Die nächste Stufe wählen';
export const oneAlone = (levels: string, most: string) =>
  `Eine Rolle allein ergibt keinen Schritt. Dies ist die Linie durch sie, ${levels}${most}:`;
export const asManyAsShown = ', so viele wie auf einmal gezeigt werden';
export const showItsSteps = 'Schritte zeigen';
export const noChain = (role: string) =>
  `Keine Quelle sagt, wohin ${role} führt oder wie man dorthin kommt, darum gibt es keine Kette durch diese Rolle.`;
export const and = ' und ';
export const consistsOf = 'Woraus der Schritt besteht';
export const caption =
  'Die Rollen, die höchste zuerst. Jede Zeile sagt, was der Schritt von der Zeile darunter zu ihr bringt.';
export const role = 'Rolle';
export const sizeOfStep = 'Größe des Schritts dorthin';
export const whatItBrings = 'Was er bringt';
export const nothingToSay = 'Was hier neu ist, lässt sich nicht sagen.';
export const beginHere = (asked: string) => `Hier beginnen die Schritte${asked}.`;
export const withAsked = (expectations: string) => `, mit ${expectations}`;
export const newOrChanged = 'neu oder geändert';
export const allThatChanges = 'Alles, was sich ändert';
export const between = (from: string, to: string) => ` von ${from} zu ${to}`;
export const stepByStep = 'Schritt für Schritt';
export const fromTo = (from: string, to: string) => `Von ${from} zu ${to}`;
export const namedTwice =
  'Dieser Link nennt eine Rolle mehrmals. Jede ist einmal gezeigt, wo sie zuerst steht.';
export const meaning = (verdict: string) =>
  `Die Größe eines Schritts ist, was er bringt: neue Erwartungen und solche, die sich geändert haben. Sie zählt Textzeilen, nicht Mühe, und ist keine Checkliste. ${verdict}`;
export const tooFew =
  'Bei weniger als drei vergleichbaren Schritten heißt keiner klein oder übergroß.';
export const median = (size: number) =>
  `In dieser Kette ist ${size} der Median: Ein Schritt von weniger als der Hälfte heißt klein, einer von mehr als dem Doppelten übergroß.`;
export const summary = (steps: string, reading: string) =>
  `${steps}, ${reading}. Die Größe eines Schritts sind seine neuen und geänderten Erwartungen; sie ist keine Checkliste.`;
export const includingInherited = 'einschließlich Übernommenem';
export const ownPagesOnly = 'nur nach den eigenen Seiten der Rollen';
export const medianIs = (size: number) => `Der Median dieser Kette ist ${size}.`;
export const size = 'Umfang';
export const before = (text: string) => `vorher: ${text}`;
export const carriedOver = (expectations: string) => `${expectations} unverändert`;
export const noStatedStep = 'Kein angegebener Schritt zwischen den beiden';
export const conditionNotStated = 'Bedingung nicht angegeben';
export const usualStep = 'ein üblicher Schritt';
export const thinnestStep = 'der kleinste Schritt';
export const largestStep = 'der größte Schritt';
export const onlyBeside = (role: string, _count: number, beside: Part): readonly Part[] => [
  `Neben ${role} gibt es nur `,
  beside,
  '. Davon liegen hier keine Erwartungen vor: Kein Schritt lässt sich vergleichen.',
];
export const thinStep = 'ein kleiner Schritt';
export const largeStep = 'ein übergroßer Schritt';
