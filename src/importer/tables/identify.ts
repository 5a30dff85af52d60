import { sameKey } from '#src/lexicon/sameTitle.ts';
import { plainWords } from '#src/lexicon/spelling.ts';
import { isRank } from '#src/lexicon/titleForm.ts';
import { trackNamed } from '#src/lexicon/words.ts';
import { saysNothing } from './cells.ts';
import { type RoleLabel, readRoleLabels } from './roleLabel.ts';
import type { Field, Meaning, TableContext, TableRecord } from './table.ts';

/** A record with whose it is. */
export interface OwnedRecord {
  readonly record: TableRecord;
  /** Nothing where it is of no role of the table. */
  readonly title?: string;
  readonly level?: string;
  /** As it is written: `Level 5`. */
  readonly levelText?: string;
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
  const labels: Labels = {
    names: labelled(records.flatMap(nameTexts)),
    grades: labelled(records.flatMap((record) => textsOf(record, 'grade'))),
  };
  const named = records.map((record) => nameOf(record, labels, context));
  const split = titlesAtLevels(named);
  return named.map(({ record, title, level, levelText, spelled, family, department }) => {
    const isSplit = title !== undefined && level !== undefined && split.has(keyOf(family, title));
    const own = isSplit ? (spelled ?? withLevel(title, level, levelText)) : (title ?? levelText);
    const known = titleFor(own, title === undefined ? level : undefined, record, context);
    return {
      record,
      family,
      ...(known === undefined ? {} : { title: known }),
      ...(level === undefined ? {} : { level }),
      ...(levelText === undefined ? {} : { levelText }),
      ...(department ? { department } : {}),
    };
  });
}

/** The title of a role of the page: for a level alone that of the only one that is of it, else by its words. */
function titleFor(
  own: string | undefined,
  level: string | undefined,
  record: TableRecord,
  context: TableContext,
): string | undefined {
  const atLevel = level === undefined ? undefined : context.levels?.get(level);
  return atLevel ?? (own === undefined ? undefined : knownAs(own, record, context));
}

interface NamedRecord {
  readonly record: TableRecord;
  readonly title?: string;
  readonly level?: string;
  /** As it is written: `Level 5`. */
  readonly levelText?: string;
  /** Its name, where that tells its level besides. */
  readonly spelled?: string;
  /** Whether a bare number would contradict another rather than tell a role apart. */
  readonly isNumber: boolean;
  readonly family: string;
  readonly department: string;
}

/** What the names and levels of a table say, side by side. */
interface Labels {
  readonly names: ReadonlyMap<string, RoleLabel>;
  readonly grades: ReadonlyMap<string, RoleLabel>;
}

function labelled(texts: readonly string[]): ReadonlyMap<string, RoleLabel> {
  const distinct = [...new Set(texts)];
  const labels = readRoleLabels(distinct);
  return new Map(distinct.map((text, at) => [text, labels[at] ?? {}]));
}

function textsOf({ fields }: TableRecord, meaning: Meaning): readonly string[] {
  return fields.flatMap(({ meaning: own, cell }) =>
    own === meaning && !saysNothing(cell.text) ? cell.text.trim() : [],
  );
}

function nameTexts(record: TableRecord): readonly string[] {
  return [...textsOf(record, 'role'), record.label ?? ''].filter(Boolean);
}

function nameOf(
  record: TableRecord,
  { names, grades }: Labels,
  { job }: TableContext,
): NamedRecord {
  const own = nameTexts(record).map((text) => ({ text, ...names.get(text) }));
  const [grade] = textsOf(record, 'grade');
  const stated =
    grade === undefined ? own.find(({ level }) => level) : { text: grade, ...grades.get(grade) };
  const level = stated?.level ?? grade;
  const spelled = own.find((label) => label.title !== undefined && label.level !== undefined);
  const title = titleIn(own.flatMap((label) => label.title ?? []));
  const [department = ''] = textsOf(record, 'department');
  const [family = department] = textsOf(record, 'family');
  const calledLevel = record.fields.some(
    ({ meaning, head }) => meaning === 'grade' && /level|stufe|niveau/i.test(head),
  );
  return {
    record,
    ...(title ? { title } : {}),
    ...(level ? { level } : {}),
    ...(stated ? { levelText: stated.text } : {}),
    ...(spelled && { spelled: spelled.text }),
    isNumber: /^\d/.test(level ?? '') && !calledLevel && spelled === undefined,
    family: family === job ? '' : family,
    department,
  };
}

/** The first title that names a job, with the word for a level that stands apart from it: “Senior” under “Baker”. */
function titleIn(titles: readonly string[]): string | undefined {
  const title = titles.find((each) => !isRank(each));
  const rank = titles.find(isRank);
  return title && rank ? `${rank} ${title}` : (title ?? rank);
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
  if (roleNames.length === 0) return title;
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
