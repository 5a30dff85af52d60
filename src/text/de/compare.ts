import { counted } from '../format.ts';
import type { Part } from '../part.ts';

export const lines = (count: number) => counted(count, 'Zeile', 'Zeilen');
export const differences = (count: number) => counted(count, 'Unterschied', 'Unterschiede');
export const wasNow = (before: string, after: string) => `war ${before}, jetzt ${after}`;
export const yearsApart = (before: string, earlier: number, after: string, later: number) =>
  `Zwischen den beiden Seiten liegen Jahre: ${before} ist mit Stand ${earlier} beschrieben, ${after} mit Stand ${later}. Manches, was sich unterscheidet, mag an der Zeit dazwischen liegen.`;
export const onlyOnThisPage = (role: string) => `Nur auf dieser Seite; ${role} übernimmt es von`;
export const carriedOver = (expectations: string) => `${expectations} unverändert`;
export const notMentioned = (expectations: string) =>
  `${expectations} auf diesem Niveau nicht erwähnt`;
export const notCompared = (expectations: string) =>
  `Nicht verglichen: ${expectations} auf Seiten, aus denen die Ausgabe nicht gemacht wurde. Was dort steht, galt vielleicht auch damals.`;
export const onOtherPages = (expectations: string) =>
  `${expectations} auf Seiten, die damals nicht gelesen wurden: nicht verglichen`;
export const isNotCompared = 'nicht verglichen';
export const stillExpected = 'Nicht auf der eigenen Seite, aber weiterhin erwartet: übernommen von';
export const shifts = (known: Part, rest: Part): readonly Part[] => [
  known,
  ' (Jahre, Niveau oder Verbindlichkeit haben sich geändert). ',
  rest,
];
export const otherReworded =
  'Die andere ist anders formuliert; das sagt nicht, welche schwieriger ist.';
export const othersReworded = (count: number) =>
  `Die übrigen ${count} sind anders formuliert; das sagt nicht, welche schwieriger sind.`;
export const otherPage = (role: Part, twin: Part, link: Part): readonly Part[] => [
  role,
  ' baut auf einer anderen Seite mit demselben Titel auf, ',
  twin,
  '. ',
  link,
];
export const compareWithThatPage = 'Mit jener Seite vergleichen';
export const noChange = 'keine Änderung';
export const from = (roles: string) => ` von ${roles}`;
export const whatChanges = 'Was sich ändert';
export const sideBySide = 'Nebeneinander';
export const sameRole =
  'Hier steht eine Rolle sich selbst gegenüber, darum ändert sich nichts. Mit einer anderen Rolle wird ein Schritt daraus.';
export const coverageByTheme = 'Abdeckung nach Themen';
export const pathBetweenThem = 'Weg zwischen beiden';
export const swap = 'Tauschen';
export const firstRole = 'Erste Rolle';
export const secondRole = 'Zweite Rolle';
export const thirdRole = 'Dritte Rolle';
export const fourthRole = 'Vierte Rolle';
export const isNow = (role: string, place: number, count: number) =>
  `${role} steht jetzt an Stelle ${place} von ${count}.`;
export const moveLeft = 'Nach links';
export const moveRight = 'Nach rechts';
export const remove = 'Entfernen';
export const addARole = 'Rolle hinzufügen';
export const previousDifference = 'Voriger Unterschied';
export const nextDifference = 'Nächster Unterschied';
export const placeOf = (place: number, count: number) => `${place} von ${count}`;
export const allTheSame = 'Alle diese Rollen verlangen hier dasselbe.';
export const nothingToShow = 'Hier gibt es nichts zu zeigen.';
export const leftOut = (lines: string) => `Ausgelassen, weil alle es verlangen: ${lines}.`;
export const sectionAndTheme = 'Abschnitt und Thema';
export const nothingListed = 'nichts genannt';
export const onlyHere = 'nur hier';
export const compareWithOneOfThese = 'Vergleichen mit';
export const howMany =
  'Zwei Rollen zeigen, was sich von der einen zur anderen ändert; bis zu vier stehen nebeneinander.';
export const beginWithAStep = 'Oder mit einem Schritt anfangen';
export const fromTo = (from: string, to: string) => `${from} zu ${to}`;
export const allStepsBySize = (count: number) => `Alle ${count} Schritte nach Größe`;
export const view = 'Ansicht';
export const wayOfComparing = 'Art des Vergleichs';
export const whichAreListed = 'Welche Erwartungen aufgeführt sind';
export const everything = 'Alles';
export const differencesOnly = 'Nur Unterschiede';
export const section = 'Abschnitt';
export const allSections = 'Alle Abschnitte';
export const differencesOnlyWithin = 'nur Unterschiede';
export const ownPageOnly = 'nur eigene Seite';
export const changesFromTo = (before: string, after: string) =>
  `${before} zu ${after}: was sich ändert`;
export const pagesOf = (before: number, after: number) =>
  `Die beiden Seiten sind von ${before} und ${after}.`;
export const notAChecklist =
  'Was nicht erwähnt ist, kann weiterhin gelten. Dies ist keine Checkliste.';
export const isNew = 'Neu';
export const before = (text: string) => `vorher: ${text}`;
export const isNotMentioned = 'Nicht erwähnt';
export const notDescribed = (role: string) => `${role} ist noch nicht beschrieben.`;
export const isFuture = (role: string) =>
  `${role} ist eine künftige Rolle, noch ohne eigenen Text.`;
export const listsNothing = (role: string, where: string) => `${role} nennt ${where} nichts.`;
export const inThisSection = 'in diesem Abschnitt';
export const ofItsOwn = 'selbst';
export const buildsOnUndescribed = (role: string, names: string, count: number) =>
  `${role} baut auch auf ${names} auf; ${count === 1 ? 'diese Rolle ist' : 'diese Rollen sind'} noch nicht beschrieben.`;
export const levelAbove = 'die Stufe darüber';
export const levelBelow = 'die Stufe darunter';
export const itsEquivalent = 'die gleichwertige Rolle';
export const sameGradeElsewhere = 'auf derselben Stufe in einer anderen Jobfamilie';
export const sameGradeInFamily = 'auf derselben Stufe in der eigenen Jobfamilie';
export const toRole = (label: string, role: string) => `${label}: ${role}`;
export const within = (title: string) => `${title}`;
