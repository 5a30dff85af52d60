import { counted } from '../format.ts';

export const OPENED_WORDS = {
  about: 'Eine Leiter, die in diesem Browser geöffnet wurde',
  isOpen: (name: string) => `${name} ist geöffnet`,
  only: 'Nur dieser Browser hat sie.',
  all: 'Hier geöffnete Leitern',
  backTo: (site: string) => `Zurück zu ${site}`,
  making: 'Diese Leiter wird für diese Fassung der Website vorbereitet',
  trouble: {
    elsewhere: [
      'Diese Leiter liegt in einem anderen Browser',
      'Sie wurde im Browser einer anderen Person geöffnet, der allein sie aufbewahrt, oder aus diesem entfernt. Wer den Link geschickt hat, kann die Leiter selbst als Datei schicken, die sich hier öffnen lässt.',
    ],
    denied: [
      'Dieser Browser bewahrt hier nichts auf',
      'Geöffnete Leitern bewahrt der Browser auf. Für diese Website ist das abgeschaltet, oder dies ist ein privates Fenster. Bitte das Speichern erlauben oder das Fenster nehmen, in dem die Leiter geöffnet wurde.',
    ],
    newer: [
      'Eine neuere Fassung dieser Website bewahrt diese Leiter auf',
      'Sie wurde mit einer neueren Fassung geöffnet, als diese Seite sie hat. Neu laden holt jene Fassung. Nichts ist verloren.',
    ],
    failed: [
      'Diese Leiter ließ sich nicht lesen',
      'Der Browser hat nicht geantwortet, als er nach der Leiter gefragt wurde. Oft hilft es, die Seite neu zu laden.',
    ],
    damaged: [
      'Diese Leiter lässt sich nicht anzeigen',
      'Ihre Dateien sind hier, aber diese Fassung der Website kann daraus keine Seiten machen. Bitte die Dateien sichern und noch einmal öffnen, um zu sehen, was fehlt.',
    ],
  },
  saveFiles: 'Ihre Dateien sichern',
  saved: (name: string) => `Gesichert als ${name}.`,
  openOwn: 'Eine eigene Leiter öffnen',
  siteLadder: (site: string) => `Die Leiter von ${site}`,
  again: 'Neu laden',
  plans: (count: number) =>
    counted(count, 'Plan dazu auf diesem Gerät', 'Pläne dazu auf diesem Gerät'),
  plansLead:
    'Pläne behalten die Worte, aus denen sie gemacht wurden. Als Datei gesichert lassen sie sich unter „Mein Plan“ mit jeder Leiter öffnen.',
  savePlan: 'Als Datei sichern',
  erasePlan: 'Löschen',
  erasePlanSure: 'Endgültig löschen',
  lockedPlan: 'Ein mit einem Kennwort verschlossener Plan',
  share: {
    title: 'Dieser Link führt nur in diesem Browser ans Ziel',
    lead: 'Die Leiter wurde hier geöffnet und liegt allein auf diesem Gerät. Wer dem Link anderswo folgt, liest, dass sie in einem anderen Browser liegt.',
    instead: 'Was sich stattdessen schicken lässt',
    page: 'Was diese Seite zeigt, als Datei',
    exportPage: 'Diese Seite exportieren',
    whole: 'Die ganze Leiter als Datensatz in einem ZIP: wer es bekommt, öffnet es hier',
    saveWhole: 'Leiter sichern',
    notSaved: 'Die Leiter ließ sich nicht sichern.',
    site: 'Ein Link, der bei allen ans Ziel führt, braucht eine eigene Website',
    makeOne: 'So entsteht sie',
    copyLink: 'Link für diesen Browser kopieren',
  },
  keptWhole:
    'Diese Leiter wurde in diesem Browser geöffnet, der sie ganz aufbewahrt: Sie öffnet sich ohne Netz.',
  copied: 'Der Link ist kopiert. Er führt nur in diesem Browser ans Ziel.',
} as const;
