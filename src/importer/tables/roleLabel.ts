import { isRank, looksLikeTitle } from '#src/lexicon/titleForm.ts';

/** What a cell calls a role: its title, its level, or both. */
export interface RoleLabel {
  /** Without the level that stands beside it. */
  readonly title?: string;
  /** As it is written, without the word before a bare number: `L2`, `6`, `SFIA 4`. */
  readonly level?: string;
}

const CODE = '\\p{Lu}{1,4}[ -]?\\d{1,2}(?:\\.\\d)?[a-z+]?';
const NAMED =
  '(?:(?:job |pay |career )?(?:level|lvl\\.?|grade|band|tier|step|stage|rung|rank|class|stufe|ebene|entgeltgruppe|niveau|échelon))\\s{0,2}[:#]?\\s{0,2}(?:\\p{Lu}{0,4}-?\\d{1,2}(?:\\.\\d)?\\p{L}?|[IVX]{1,5}|\\p{Lu})';
const LEVEL = `(?:${NAMED}|${CODE})`;

const ALONE = new RegExp(`^${LEVEL}$`, 'iu');
const BEFORE = new RegExp(`^(${LEVEL})(?:\\s{0,3}[:–—-]\\s{0,3}|\\s{1,3})(?=\\p{L})(.+)$`, 'iu');
const AFTER = new RegExp(`^(.+?)\\s{0,3}(?:\\((${LEVEL})\\)|[,–—-]\\s{1,3}(${LEVEL}))$`, 'iu');
const UPPER = new RegExp(`^(?:${CODE}|${NAMED})$`, 'u');

/** Longer than this, a cell is no name of a role. */
const LONGEST = 110;

/** Takes the name of a role apart: `L1: Junior Keeper`, `Keeper (L2)`, `Band 6`, `Keeper II`. */
export function readRoleLabel(text: string): RoleLabel {
  const plain = text.trim().replaceAll(/\s+/g, ' ');
  if (plain.length > LONGEST) return { title: plain };
  if (ALONE.test(plain) && isLevelCode(plain)) return { level: bare(plain) };
  const [, before = '', after = ''] = BEFORE.exec(plain) ?? [];
  if (before && isLevelCode(before)) return { title: after.trim(), level: bare(before) };
  const [, title = '', bracketed, dashed] = AFTER.exec(plain) ?? [];
  const level = bracketed ?? dashed;
  if (title && level && isLevelCode(level)) return { title: title.trim(), level: bare(level) };
  return plain ? { title: plain } : {};
}

/** Codes are in capitals; words for a level may be in any. */
function isLevelCode(text: string): boolean {
  return UPPER.test(text) || /^\p{L}{4,}/u.test(text);
}

function bare(level: string): string {
  return level.replace(
    /^(?:(?:job |pay |career )?(?:level|lvl\.?|grade|tier|step|stage|rung|rank|class|stufe|ebene|niveau|échelon))\s*[:#]?\s*/iu,
    '',
  );
}

/** Whether a text names a role or a level by its own words. */
export function isRoleLabel(text: string): boolean {
  const plain = text.trim();
  if (!plain || plain.length > LONGEST) return false;
  const { title, level } = readRoleLabel(plain);
  if (level !== undefined) return true;
  return title !== undefined && (looksLikeTitle(title) || isRank(title) || isNumbered(title));
}

/** `Engineer I`, `Keeper 2`: any word with a numeral behind it. */
function isNumbered(title: string): boolean {
  return /^\p{Lu}[\p{L} ]{2,60} (?:[IVX]{1,4}|\d)$/u.test(title);
}
