import type * as english from '../en/commands.ts';

export const COMMAND_WORDS: typeof english.COMMAND_WORDS = {
  ladder: { title: 'Zur Karte', also: ['karte', 'startseite', 'anfang'] },
  roles: { title: 'Zu allen Rollen', also: ['liste', 'verzeichnis', 'rollen'] },
  compare: {
    title: 'Rollen vergleichen',
    also: ['vergleich', 'nebeneinander', 'unterschied', 'unterschiede'],
  },
  paths: {
    title: 'Einen Weg finden',
    also: ['wege', 'karriereweg', 'nächster schritt', 'beförderung', 'aufstieg'],
  },
  plan: {
    title: 'Zu meinem Plan',
    also: ['mein plan', 'mein nächster schritt', 'entwicklungsplan'],
  },
  strands: { title: 'Zu den Fähigkeiten', also: ['fähigkeiten', 'kompetenzen', 'wie es wächst'] },
  steps: {
    title: 'Zu den Schritten nach Größe',
    also: ['schritte', 'kleine schritte', 'große schritte'],
  },
  experience: { title: 'Zu den Jahren an Erfahrung', also: ['erfahrung', 'berufserfahrung'] },
  data: { title: 'Zu den Daten', also: ['daten', 'quellen', 'probleme', 'bericht'] },
  'theme-light': { title: 'Helle Farben', also: ['heller modus', 'hell'] },
  'theme-dark': { title: 'Dunkle Farben', also: ['dunkler modus', 'nacht'] },
  'theme-system': {
    title: 'Farben wie im System',
    also: ['automatische farben', 'systemeinstellung'],
  },
  share: { title: 'Diese Seite teilen', also: ['senden', 'qr-code', 'einbetten'] },
  'copy-link': { title: 'Link zu dieser Seite kopieren', also: ['adresse', 'url'] },
  print: { title: 'Diese Seite drucken', also: ['papier', 'pdf', 'ausdruck'] },
  keys: { title: 'Alle Tasten zeigen', also: ['tastenkürzel', 'tastatur', 'hilfe'] },
};
