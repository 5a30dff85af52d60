import type { KeptHere, WayToMake } from '../en/about.ts';
import { dateInWords } from '../format.ts';

export const ABOUT_WORDS = {
  title: 'Über diese Website',
  card: 'Was sie ist, und wie eine eigene entsteht',
  describe: (organisation: string) =>
    `Womit die Laufbahnen von ${organisation} gezeigt werden, wie eine eigene Übersicht entsteht, was auf dem Gerät bleibt, und die Lizenzen.`,
  here: 'Hier stehen',
  of: 'von',
  asOf: (day: string) => `Stand ${dateInWords(day)}`,
  lead: 'Jede Rolle als Station auf einer Karte: was sie verlangt, wie es von Niveau zu Niveau wächst und was sich von einer Rolle zur anderen ändert.',
  rungs:
    'Die Website entsteht mit Rungs, einem freien Werkzeug für Karrierestufen. Rungs liest Seiten über Jobfamilien, Dokumente und Tabellen als Daten und macht daraus eine Website, die jeder Server ausliefern kann. Auf einem Server wird nichts berechnet.',
  toData: 'Woher die Daten kommen und was darin nicht stimmt',

  make: 'Eine eigene Übersicht',
  makeLead:
    'Hier können die Rollen jeder Organisation stehen: drei Wege, vom ersten Eindruck bis zur eigenen Website.',
  ways: [
    {
      id: 'open',
      title: 'In diesem Browser',
      words:
        'Eine Tabelle, ein Dokument oder einen Ordner ablegen oder eine Tabelle einfügen. In Sekunden erscheint die Karte, und jede Ansicht steht offen. Gelesen wird auf dem eigenen Gerät; gesendet wird nichts.',
    },
    {
      id: 'npx',
      title: 'Mit einem Befehl',
      words:
        'Mit Node auf dem Rechner legt das Paket einen Ordner für den Anfang an, übernimmt Vorhandenes, prüft es und baut die fertige Website.',
      commands: [
        'npx rungs init',
        'npx rungs import unsere-rollen.xlsx --out data --force',
        'npx rungs check',
        'npx rungs build',
      ],
    },
    {
      id: 'clone',
      title: 'Aus dem Quelltext',
      words:
        'Mit einer Kopie des Quelltexts lässt sich alles ändern. Die eigenen Daten bleiben in einem Ordner für sich.',
      commands: ['npm ci', 'LADDER_DATA=../daten npm start'],
    },
  ] satisfies readonly WayToMake[],
  toOpen: 'Eigene Daten öffnen',

  kept: 'Was auf dem Gerät bleibt',
  keptLead:
    'Diese Website setzt keine Cookies, zählt keine Besuche und fragt keine andere Website. Was hier geschieht, bleibt in diesem Browser:',
  until: 'bis',
  keptHere: [
    {
      what: 'Pläne mit Notizen und Belegen',
      where: 'eine Datenbank dieses Browsers, auf Wunsch mit einem Kennwort verschlossen',
      gone: 'der Plan gelöscht wird',
    },
    {
      what: 'Selbst geöffnete Daten',
      where: 'eine Datenbank dieses Browsers',
      gone: 'sie entfernt werden',
    },
    {
      what: 'Die eigene Rolle, die Farben, das zuletzt Geöffnete',
      where: 'der Speicher dieses Browsers',
      gone: 'es geändert wird',
    },
    {
      what: 'Seiten zum Lesen ohne Netz',
      where: 'der Zwischenspeicher dieses Browsers',
      gone: 'sie unter „Daten“ entfernt werden',
    },
  ] satisfies readonly KeptHere[],
  keptEnd: 'Die Daten dieser Website im Browser zu löschen, entfernt alles auf einmal.',

  licences: 'Quelltext und Lizenzen',
  code: 'Der Quelltext von Rungs ist frei unter der MIT-Lizenz; er steckt im Paket „rungs“, und wer eine Website betreibt, darf ihn ändern.',
  packages: 'Die Pakete und Schriften, aus denen sie besteht, und ihre Lizenzen',
  data: 'Die Daten:',
};
