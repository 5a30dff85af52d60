import { sameKey } from '#src/lexicon/sameTitle.ts';
import { plainWords } from '#src/lexicon/spelling.ts';
import { isRank } from '#src/lexicon/titleForm.ts';
import { trackNamed } from '#src/lexicon/words.ts';
import { readRoleLabel } from './roleLabel.ts';
import type { Field, Meaning, TableContext, TableRecord } from './table.ts';

/** A record with whose it is. */
export interface OwnedRecord {
  readonly record: TableRecord;
  /** Nothing where it is of no role of the table. */
  readonly title?: string;
  readonly level?: string;
  readonly family: string;
  readonly department?: string;
}

/**
 * Tells of which role each record is: by its title and level, where one title stands at several levels by both. A level
 * alone is a title of its own, which the job of the page completes.
 */
export function ownersOf(
  records: readonly TableRecord[],
  context: TableContext,
): readonly OwnedRecord[] {
  const named = records.map((record) => nameOf(record, context));
  const split = titlesAtLevels(named);
  return named.map(({ record, title, level, levelText, family, department }): OwnedRecord => {
    const isSplit = title !== undefined && level !== undefined && split.has(keyOf(family, title));
    const own = isSplit ? withLevel(title, level, levelText) : (title ?? levelText);
    const known = own === undefined ? undefined : knownAs(own, record, context);
    return {
      record,
      family,
      ...(known === undefined ? {} : { title: known }),
      ...(level === undefined ? {} : { level }),
      ...(department ? { department } : {}),
    };
  });
}

interface NamedRecord {
  readonly record: TableRecord;
  readonly title?: string;
  readonly level?: string;
  /** As it is written: `Level 5`. */
  readonly levelText?: string;
  /** Whether a bare number would contradict another rather than tell a role apart. */
  readonly isNumber: boolean;
  readonly family: string;
  readonly department: string;
}

function nameOf(record: TableRecord, { job }: TableContext): NamedRecord {
  const all = (meaning: Meaning) => record.fields.filter((field) => field.meaning === meaning);
  const textOf = (meaning: Meaning) => all(meaning)[0]?.cell.text.trim() ?? '';
  const titles = [...all('role').map(({ cell }) => cell.text), record.label ?? ''].filter((text) =>
    text.trim(),
  );
  const labels = titles.map((text) => ({ text: text.trim(), ...readRoleLabel(text) }));
  const gradeText = textOf('grade');
  const grade = gradeText ? readRoleLabel(gradeText) : {};
  const fromTitle = labels.find(({ level }) => level !== undefined);
  const level = gradeText ? (grade.level ?? gradeText) : fromTitle?.level;
  const levelText = gradeText || fromTitle?.text;
  const title =
    labels.map((label) => label.title).find((each) => each && !isRank(each)) ??
    labels.map((label) => label.title).find(Boolean);
  // A level by a word beside a job of its own: “Senior” over “Baker”.
  const rank = labels
    .map((label) => label.title)
    .find((each) => each && isRank(each) && each !== title);
  const full = title && rank ? `${rank} ${title}` : title;
  const department = textOf('department');
  const family = textOf('family') || department;
  return {
    record,
    ...(full ? { title: full } : {}),
    ...(level ? { level } : {}),
    ...(levelText ? { levelText } : {}),
    isNumber:
      /^\d/.test(level ?? '') && !all('grade').some(({ head }) => /level|stufe|niveau/i.test(head)),
    family: family === job ? '' : family,
    department,
  };
}

function keyOf(family: string, title: string): string {
  return `${family}\n${plainWords(title).join(' ')}`;
}

/** Titles that stand at several levels, each of which makes a role of its own. */
function titlesAtLevels(named: readonly NamedRecord[]): ReadonlySet<string> {
  const levels = new Map<string, Set<string>>();
  for (const { title, level, isNumber, family } of named) {
    if (title === undefined || level === undefined || isNumber) continue;
    const key = keyOf(family, title);
    levels.set(key, (levels.get(key) ?? new Set()).add(level));
  }
  return new Set([...levels].filter(([, own]) => own.size > 1).map(([key]) => key));
}

/** A title with a level that its words do not say: `Senior Baker`, `Baker L2`. */
function withLevel(title: string, level: string, levelText = level): string {
  const words = new Set(plainWords(title));
  if (plainWords(level).every((word) => words.has(word))) return title;
  return isRank(levelText) && !/\d/.test(levelText) ? `${levelText} ${title}` : `${title} ${level}`;
}

/** The title by which the page knows the role already: by its link, in its words, or in those of its job. */
function knownAs(title: string, record: TableRecord, context: TableContext): string {
  const { anchors, roleNames = [], job } = context;
  const href =
    record.href ??
    record.fields.find(({ meaning, cell }) => cell.href && LINKING.has(meaning))?.cell.href;
  const linked = href?.startsWith('#') ? anchors?.get(href.slice(1)) : undefined;
  if (linked !== undefined) return linked;
  const spellings =
    isRank(title) && job ? [title, `${title} ${job}`, withoutRank(title, job)] : [title];
  const keys = spellings.map(sameKey);
  return (
    roleNames.find((name) => plainWords(name).join(' ') === plainWords(title).join(' ')) ??
    roleNames.find((name) => keys.includes(sameKey(name))) ??
    title
  );
}

const LINKING: ReadonlySet<Meaning> = new Set<Meaning>(['role', 'grade']);

/** `Senior` of `Intermediate Kiln Engineer` is a `Senior Kiln Engineer`. */
function withoutRank(rank: string, job: string): string {
  const words = job.split(/\s+/);
  const at = words.findIndex((word) => !isRank(word));
  return at < 0 ? job : `${rank} ${words.slice(at).join(' ')}`;
}

/** Whether a field only says whose its record is. */
export function isIdentity({ meaning }: Field): boolean {
  return ['role', 'family', 'department'].includes(meaning);
}

/** The track that a text names, in words of a file's own where they are none of the usual. */
export function trackIn(text: string): string {
  return trackNamed(text) ?? text;
}
