/** What a line says of a competency: its name, the level it is asked at, and what that looks like. */
export interface LevelReading {
  readonly text: string;
  readonly level?: string;
  readonly detail?: string;
}

const LEVEL =
  '(?:level|lvl\\.?)\\s{0,3}(?::?\\s{0,3}(?=\\d)|:\\s{0,3}(?=\\p{L}))(\\d+(?:\\.\\d+)?|\\p{L}+)|L(\\d)';

/** `Craft – Level 3`, `Craft: level 3, designs …`, `Craft (Level 3): designs …` */
const NAMED = new RegExp(
  `^(.{2,80}?)\\s{0,3}(?:[–—:,-]\\s{0,3}(?:${LEVEL})|[(\\[]\\s{0,3}(?:${LEVEL})\\s{0,3}[)\\]])\\s{0,3}(?:[:–—.,-]\\s{0,3}(.+))?$`,
  'isu',
);

/** What every line with a level has: most have none, and are not looked through from each of their letters. */
const MAY_SAY_LEVEL = /l(?:evel|vl|\d)/i;

/**
 * Takes a line of competencies apart into name, level and what the level looks like. A level is one that the line calls
 * so, as a number, or in a word after a colon; a line without one is the text as it stands.
 */
export function levelIn(line: string): LevelReading {
  if (!MAY_SAY_LEVEL.test(line)) return { text: line };
  const [, text, dashed, short, bracketed, shortBracketed, detail] = NAMED.exec(line) ?? [];
  const level = dashed ?? short ?? bracketed ?? shortBracketed;
  if (text === undefined || level === undefined) return { text: line };
  return { text, level, ...(detail === undefined ? {} : { detail }) };
}
