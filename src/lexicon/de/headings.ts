import { words } from '../entries.ts';
import type { HeadingWords } from '../lexicon.ts';

/** What German headings announce besides the sections of expectations. */
export const DE_HEADINGS: HeadingWords = {
  names: [
    ['grade', 'gehaltsstufe|entgeltgruppe|entgeltstufe|gehaltsband|eingruppierung|tarifgruppe'],
    [
      'indicators',
      'kennzahlen|leistungskennzahlen|erfolgskriterien|leistungsindikatoren|messgrößen',
    ],
    ['hiring', 'bewerbungsprozess|einstellungsprozess|auswahlverfahren|bewerbungsverfahren'],
    ['hiring', 'auswahlprozess|bewerbungsablauf|ablauf der bewerbung|vorstellungsgespräche'],
    [
      'ladder',
      'karrierepfad|karrierepfade|karriereweg|karrierewege|karriereleiter|entwicklungspfad',
    ],
    [
      'ladder',
      'entwicklungsmöglichkeiten|nächste schritte|beförderung|beförderungen|aufstieg|laufbahn',
    ],
    ['levels', 'stufen|karrierestufen|ebenen|rollen|positionen|stellen|erfahrungsstufen'],
    ['specialties', 'spezialisierungen|spezialisierung|fachrichtungen|fachgebiete|schwerpunkte'],
    [
      'about',
      'überblick|übersicht|die rolle|über die rolle|über die stelle|zusammenfassung|einleitung',
    ],
    [
      'about',
      'stellenbeschreibung|rollenbeschreibung|beschreibung|zweck|zweck der stelle|berichtslinie',
    ],
    [
      'aside',
      'links|weiterführende links|verwandte links|quellen|weitere informationen|siehe auch',
    ],
    [
      'aside',
      'vergütung|gehalt|zusatzleistungen|benefits|leistungen|wir bieten|unser angebot|kontakt',
    ],
    ['examples', 'beispiele|zum beispiel|beispiel'],
    ['contents', 'inhalt|inhaltsverzeichnis|auf dieser seite|weitere seiten'],
  ],
  sentences: [
    ['hiring', /^(?:so (?:läuft|geht) (?:die|deine|ihre|unser) bewerbung|wie wir einstellen)/],
    [
      'indicators',
      /^(?:woran (?:wir|du|sie) .{0,20}gemessen|wie (?:wir )?(?:erfolg|leistung) messen)/,
    ],
    ['ladder', /^(?:wie es weitergeht|so geht es weiter|wie (?:du|sie) (?:dich|sich) entwickel)/],
    [
      'aside',
      /^(?:(?:das|was) (?:wir|bieten wir).{0,15}(?:bieten|angebot)|über uns|warum (?:wir|zu uns)|häufige fragen)/,
    ],
    ['about', /^über (?:die|diese) (?:rolle|stelle|position|seite)/],
  ],
  qualifiers: words(`
    deine dein ihre ihr unsere unser die der das weitere allgemeine zentrale wichtigste wichtige grundlegende besondere
    typische wesentliche zusätzliche gemeinsame und aller alle
  `),
  followers: words('für der des im in bei als auf und je pro'),
  gathering: words('stufen karrierestufen ebenen rollen positionen stellen'),
};
