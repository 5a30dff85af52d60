import { type LevelReading, readLevel } from '#src/lexicon/levels.ts';
import { readLevels } from '#src/lexicon/siblingLevels.ts';
import { isRank, looksLikeTitle } from '#src/lexicon/titleForm.ts';

/** What a cell calls a role: its title, its level, or both. */
export interface RoleLabel {
  /** Without the level that stands beside it. */
  readonly title?: string;
  /** In one spelling: `L2`, `6`, `SFIA 4`. A word or a numeral is a part of the title instead: `Senior Keeper II`. */
  readonly level?: string;
}

/** Longer than this, a cell is no name of a role. */
const LONGEST = 110;

/** Takes the name of a role apart: `L1: Junior Keeper`, `Keeper (L2)`, `Band 6`, `Keeper II`. */
export function readRoleLabel(text: string): RoleLabel {
  const plain = shortened(text);
  return labelOf(plain, plain.length > LONGEST ? undefined : readLevel(plain));
}

/** The same of texts that stand side by side, which tell more together: `D1` is a level beside `D2`. */
export function readRoleLabels(texts: readonly string[]): readonly RoleLabel[] {
  const plain = texts.map(shortened);
  const levels = readLevels(plain.map((text) => (text.length > LONGEST ? '' : text)));
  return plain.map((text, at) => labelOf(text, levels[at]));
}

function labelOf(text: string, found: LevelReading | undefined): RoleLabel {
  if (found?.kind !== 'label') return text ? { title: text } : {};
  return { level: found.label, ...(found.rest ? { title: found.rest } : {}) };
}

function shortened(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}

/** Which of some texts, side by side, name a role or a level by their own words. */
export function areRoleLabels(texts: readonly string[]): readonly boolean[] {
  const labels = readRoleLabels(texts);
  return texts.map((text, at) => labels[at]?.level !== undefined || isTitle(text.trim()));
}

/** Whether a text names a role or a level by its own words. */
export function isRoleLabel(text: string): boolean {
  return areRoleLabels([text])[0] ?? false;
}

function isTitle(text: string): boolean {
  if (!text || text.length > LONGEST) return false;
  return looksLikeTitle(text) || isRank(text) || isNumbered(text);
}

/** `Keeper 2`, `Netter II`: any words with a numeral behind them. */
function isNumbered(title: string): boolean {
  return /^\p{Lu}[\p{L} ]{2,60} (?:[IVX]{1,4}|\d)$/u.test(title);
}
