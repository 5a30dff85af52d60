import { alsoWritten, LONGEST_PHRASE } from './abbreviations.ts';
import { gradeWord, tellingWords } from './words.ts';

/** One thing that was typed, and every way in which it may be written: each way is words that all have to be there. */
export interface Slot {
  readonly typed: string;
  readonly ways: readonly (readonly string[])[];
}

/**
 * Takes apart what was typed: phrases and abbreviations become one slot with all their ways, “grade 10”, “g10” and
 * “10” the grade of that label. `grades` are the words of the grades that exist. Nothing typed gives no slots.
 */
export function understand(typed: string, grades: ReadonlySet<string>): readonly Slot[] {
  const words = tellingWords(typed);
  const slots: Slot[] = [];
  for (let at = 0; at < words.length; ) {
    const { slot, length } = gradeAt(words, at, grades) ?? phraseAt(words, at);
    slots.push(slot);
    at += length;
  }
  // One letter after other words is the beginning of a word that nobody can guess yet.
  return slots.length > 1 && /^\p{L}$/u.test(slots.at(-1)?.typed ?? '')
    ? slots.slice(0, -1)
    : slots;
}

interface Taken {
  readonly slot: Slot;
  readonly length: number;
}

function gradeAt(
  words: readonly string[],
  at: number,
  grades: ReadonlySet<string>,
): Taken | undefined {
  const [word = '', label] = words.slice(at);
  if (/^(grade|level|lvl)$/.test(word) && label && grades.has(gradeWord(label))) {
    return { slot: { typed: gradeWord(label), ways: [[gradeWord(label)]] }, length: 2 };
  }
  const joined = gradeWord(word.replace(/^(grade|g)(?=\d)/, ''));
  return grades.has(joined)
    ? { slot: { typed: word, ways: [[word], [joined]] }, length: 1 }
    : undefined;
}

/** The longest phrase that the table of abbreviations knows, or else the word itself. */
function phraseAt(words: readonly string[], at: number): Taken {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length--) {
    const own = words.slice(at, at + length);
    const others = alsoWritten(own.join(' ')).map((phrase) => tellingWords(phrase));
    if (others.length || length === 1) {
      return { slot: { typed: own.join(' '), ways: [own, ...others] }, length };
    }
  }
  return { slot: { typed: '', ways: [] }, length: 1 };
}
