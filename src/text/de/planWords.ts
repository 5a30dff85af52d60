import type { LineKind, Mark, Side } from '#src/domain/plan/plan.ts';
import type { MarkWords, SideWords } from '../en/planWords.ts';
import { counted } from '../format.ts';

export const noMark = 'Noch nicht eingeschätzt';
export const evidence = 'Belege';
export const due = 'Bis wann';
export const undescribed =
  'Noch nicht beschrieben: Was diese Rolle verlangt, hat hier niemand festgehalten.';
export const ladderHasChanged = 'Die Rollen haben sich geändert, seit es diesen Plan gibt';
export const gateDiffers =
  'Die Quellen nennen verschiedene Bedingungen für diesen Schritt. Am besten vorher nachfragen.';
export const byDay = (day: string) => `bis ${day}`;
export const lines = (count: number) => counted(count, 'Punkt', 'Punkte');
export const piecesOfEvidence = (count: number) => counted(count, 'Beleg', 'Belege');

export const MARK_WORDS: Readonly<Record<Mark, MarkWords>> = {
  'not-yet': {
    name: 'Noch nicht',
    explained: 'Es gab noch keine Gelegenheit, oder ich habe sie nicht genutzt',
  },
  sometimes: { name: 'Manchmal', explained: 'Wenn es sich ergibt oder mit Hilfe' },
  consistently: { name: 'Verlässlich', explained: 'Von selbst, immer wenn es darauf ankommt' },
  'helping-others': { name: 'Andere anleiten', explained: 'Andere lernen es von mir' },
};

export const SIDE_WORDS: Readonly<Record<Side, SideWords>> = {
  own: { name: 'Ich', note: 'Meine Notiz' },
  manager: { name: 'Meine Führungskraft', note: 'Kommentar meiner Führungskraft' },
};

export const SIDE_WORDS_FOR_MANAGER: Readonly<Record<Side, SideWords>> = {
  own: { name: 'Die Person', note: 'Notiz der Person' },
  manager: { name: 'Ich als Führungskraft', note: 'Mein Kommentar' },
};

export const LINE_KIND_WORDS: Readonly<Record<LineKind, string>> = {
  new: 'neu',
  raised: 'deutlich höher',
  changed: 'anders formuliert',
  kept: 'unverändert',
};

export const theme = 'Thema';
