import { QUESTIONS } from '#src/text/en/questions.ts';
import type { QuestionKind } from './questionTypes.ts';

/** A question as it was understood. */
export interface Question {
  readonly kind: QuestionKind;
  /** What it names: a role, or a track. */
  readonly about?: string;
}

/** The question that was typed; nothing where it is none that is known. */
export function questionIn(typed: string, questions = QUESTIONS): Question | undefined {
  const asked = typed
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[?!.,]+/g, ' ')
    .trim()
    .replaceAll(/\s+/g, ' ');
  for (const [kind, pattern] of questions) {
    const found = pattern.exec(asked);
    if (!found) continue;
    const about = found.groups?.about;
    return { kind, ...(about ? { about } : {}) };
  }
  return undefined;
}
