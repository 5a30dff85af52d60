import type { Mark } from '#src/domain/plan/plan.ts';
import type { StepGate } from '#src/domain/route.ts';
import { gateDiffers, MARK_WORDS, noMark } from '#src/text/en/planWords.ts';
import { GATE_EXPLAINED, GATE_WORDS } from '#src/text/en/words.ts';
import { FORMS } from './format.ts';

/** A mark in words, or that there is none. */
export function markInWords(mark: Mark | undefined): string {
  return mark ? MARK_WORDS[mark].name : noMark;
}

/** What a step takes besides its lines, as a sentence; nothing where no source says. */
export function gateSentence(gate: StepGate): string | undefined {
  if (gate === undefined) return undefined;
  if (gate === 'differs') return gateDiffers;
  return `${capital(GATE_WORDS[gate])}. ${GATE_EXPLAINED[gate]}`;
}

const DAY = new Intl.DateTimeFormat(FORMS, { dateStyle: 'medium', timeZone: 'UTC' });

/** `14 Mar 2027` of `2027-03-14`; what is no day as it is. */
export function dayInWords(day: string): string {
  const time = Date.parse(day);
  return Number.isNaN(time) ? day : DAY.format(time);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
