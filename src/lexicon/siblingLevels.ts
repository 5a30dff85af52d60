import { hasTitleForm } from './form.ts';
import { type LevelReading, levelOfTitle, readLevel } from './levels.ts';
import { isCounted } from './words.ts';

/**
 * Reads the levels of texts that stand side by side: the heads of columns, headings of one depth, the rows of a column.
 * What one of them leaves open by itself is plain among its like: `D1` beside `D2`, `Barista II` beside `Barista I`,
 * `1` beside `2`, `Senior Barista` beside `Barista`.
 */
export function readLevels(texts: readonly string[]): readonly (LevelReading | undefined)[] {
  const guesses = texts.map(guess);
  const runs = Map.groupBy(
    guesses.filter((each) => each !== undefined),
    runOf,
  );
  const stems = new Set(
    [...texts, ...texts.flatMap((text) => readLevel(text)?.rest ?? [])].map(plain),
  );
  return texts.map((text, at) => {
    const likely = guesses[at];
    const sure = readLevel(text);
    if (likely === undefined || sure?.kind === 'label') return sure;
    const run = runs.get(runOf(likely)) ?? [];
    const isForm = likely.kind === 'word' && likely.rest !== '' && stems.has(plain(likely.rest));
    return isForm || isRun(run) ? likely : sure;
  });
}

/** What a text may be: a label of a scheme before a word of a title. */
function guess(text: string): LevelReading | undefined {
  const level = levelOfTitle(text);
  return level?.kind === 'label' ? level : (codeIn(text.trim()) ?? level);
}

/** `D1 Developer`: a scheme that no lexicon has, right before a title. */
const CODE_BESIDE = /^(\p{Lu}{1,4})(\d{1,2}) (\p{L}.{1,120})$/u;
const CODE = /^(\p{Lu}{0,4})[ -]?(\d{1,2})(?:\s*[:–—-]\s*(.{1,120}))?$/u;

/** `D1`, `D1: Developer`, `1`: letters that no lexicon has. */
function codeIn(text: string): LevelReading | undefined {
  const [, scheme, number, rest = ''] = CODE.exec(text) ?? titledIn(text) ?? [];
  if (scheme === undefined || number === undefined || isCounted(scheme.toLowerCase()))
    return undefined;
  const order = Number(number);
  return { kind: 'label', scheme, label: `${scheme}${order}`, order, rest };
}

function titledIn(text: string): RegExpExecArray | null {
  const found = CODE_BESIDE.exec(text);
  return found && hasTitleForm(found[3] ?? '') ? found : null;
}

function runOf({ kind, scheme, rest }: LevelReading): string {
  return kind === 'label' ? `label ${scheme}` : `word ${plain(rest)}`;
}

/** Levels begin low; versions and years do not. */
const HIGHEST_START = 3;

function isRun(members: readonly LevelReading[]): boolean {
  const orders = new Set(members.map(({ order }) => order));
  return orders.size > 1 && Math.min(...orders) <= HIGHEST_START;
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}
