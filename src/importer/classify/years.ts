import type { Years } from '#src/domain/role.ts';

const WORDS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(
    ' ',
  );
const NUMBER = `\\d{1,2}(?:\\.\\d+)?|${WORDS.join('|')}`;

/** `at least 5 years`, `2-5 yrs`, `10+ years’`, `5 or more years`. */
const MENTION = new RegExp(
  [
    String.raw`(?<before>\b(?:at least|(?:a )?minimum(?: of)?|min\.?|more than|over|upwards of|up to) (?:the )?)?`,
    String.raw`(?<![\w.,])(?<low>${NUMBER})(?<plus>\s*\+|\s*plus|\s*or more)?`,
    String.raw`(?:\s*(?:-|–|—|to|or)\s*(?<high>${NUMBER})(?<highPlus>\s*\+)?)?`,
    String.raw`(?:\s+|(?<!\s)-)(?:full |solid |plus )?(?<unit>years?|yrs?)\b[’']?(?<after>\s+or more|\s*\+)?`,
  ].join(''),
  'giu',
);

/** Before or behind a number of years these show that nobody is asked for them. */
const NO_REQUEST_BEFORE =
  /\b(every|each|per|last|past|next|previous|within|after|since|first|coming|founded|over the|in the|these|those)\s+$/i;
const NO_REQUEST_AFTER =
  /^\s*(ago|old|earlier|later|before|from now|out\b|in a row|(strategic |long-term )?(plans?|roadmaps?|visions?|horizons?|strategy|strategies|outlook)\b)/i;

const MOST_YEARS = 50;
const MOST_WORDS = 8;

/**
 * The years of experience that a sentence asks for, the first where it asks several times. Nothing where it asks for
 * none, or where years only pass in it (`two years ago`); months are not read.
 */
export function yearsIn(text: string): Years | undefined {
  if (!/ye?a?r/i.test(text)) return undefined;
  for (const match of text.matchAll(MENTION)) {
    const groups = match.groups ?? {};
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    if (NO_REQUEST_BEFORE.test(before) || NO_REQUEST_AFTER.test(after)) continue;
    if (isSpan(match[0], after)) continue;
    const span = spanOf(groups);
    if (span) return { ...span, of: subjectOf(before, after) };
  }
  return undefined;
}

/** `a 3-year programme`: a length, unless it is of experience. */
function isSpan(mention: string, after: string): boolean {
  return /-(year|yr)$/i.test(mention) && !/^\s+(of\s+)?(\w+\s+)?experience/i.test(after);
}

function spanOf(groups: Partial<Record<string, string>>): Pick<Years, 'min' | 'max'> | undefined {
  const low = numberOf(groups.low);
  const high = numberOf(groups.high);
  if (low === undefined || low > MOST_YEARS || (high ?? low) > MOST_YEARS) return undefined;
  if (/up to/i.test(groups.before ?? '')) return { min: 0, max: high ?? low };
  if (high !== undefined && high < low) return undefined;
  if (groups.highPlus || groups.after || groups.plus || groups.before) return { min: low };
  return { min: low, max: high ?? low };
}

function numberOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  const at = WORDS.indexOf(word.toLowerCase());
  return at < 0 ? Number(word) : at + 1;
}

/** What the years are spent on: the words behind them, or those before where nothing follows. */
function subjectOf(before: string, after: string): string {
  const following = shortened(after.replace(/^[^\p{L}\p{N}]+/u, '').split(CLAUSE)[0] ?? '');
  if (following) return following;
  const leading = (before.trim().split(CLAUSE).findLast(hasWords) ?? '')
    .trim()
    .replace(/^(you |you've |you’ve )?(must |should )?(has|have|having|with)?\s+/i, '')
    .replace(/\b(for|with|of|and|or|in|is|are|has|have|typically|usually|about)\s*$/i, '')
    .replace(/[^\p{L}\p{N})]+$/u, '');
  return shortened(leading) || 'experience';
}

/** Where one clause ends and another begins. */
const CLAUSE = /[.;:,()[\]–—]|\s-\s|\n/u;

function hasWords(clause: string): boolean {
  return /\p{L}{3}/u.test(clause);
}

/** The first few words, not ending in one that wants another behind it. */
function shortened(text: string): string {
  const words = text.trim().split(/\s+/).slice(0, MOST_WORDS).join(' ');
  return words.replace(/(\s+(and\/or|and|or|of|in|at|on|an?|the|with|for|to|other))+$/i, '');
}
