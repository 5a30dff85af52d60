import {
  type Change,
  type ChangeKind,
  type ChangeValue,
  isLine,
  isRelation,
  isWholeFamily,
  isWholeRole,
} from '#src/domain/editions/change.ts';
import { WHOLE_LADDER } from '#src/domain/editions/wholeLadder.ts';
import type {
  Dataset,
  FamilyRelation,
  Grade,
  HiringStep,
  Indicator,
  Level,
  RelationEnd,
} from '#src/domain/role.ts';
import * as words from '#src/text/en/changes.ts';
import { SECTION_WORDS } from '#src/text/en/sections.ts';
import { GATE_WORDS, RELATION_WORDS, STATUS_WORDS } from '#src/text/en/words.ts';
import { gradeName } from './grades.ts';
import { inHours } from './hiringWords.ts';
import { expectationInWords } from './sectionWords.ts';

/** Titles for the ids that a change names, of either edition. */
export interface ChangeNames {
  readonly role: (id: string) => string;
  readonly family: (id: string) => string;
  readonly track: (id: string) => string;
  readonly department: (id: string) => string;
}

/** The titles that two editions give; those of the later one where both do. */
export function namesOf(before: Dataset, after: Dataset): ChangeNames {
  const titles = (of: (dataset: Dataset) => readonly { id: string; title: string }[]) => {
    const known = new Map([before, after].flatMap(of).map(({ id, title }) => [id, title]));
    return (id: string) => known.get(id) ?? id;
  };
  return {
    role: titles(({ roles }) => roles),
    family: titles(({ info, families }) => [{ id: WHOLE_LADDER, title: info.title }, ...families]),
    track: titles(({ info }) => info.tracks),
    department: titles(({ info }) => info.departments),
  };
}

/** A change in words: what happened, and what stood before and after. */
export interface ToldChange {
  readonly what: string;
  readonly before?: string;
  readonly after?: string;
  /** What else is to be known of it. */
  readonly note?: string;
}

/** Tells one change; of a list only what of it is another. */
export function changeInWords(change: Change, names: ChangeNames): ToldChange {
  const { kind, before, after, isUnsure } = change;
  const [was, is] = [before && partsOf(kind, before), after && partsOf(kind, after)];
  if (was && is) return listInWords(change, was, is);
  const line = after ?? before;
  const section = line && isLine(line) ? ` ${SECTION_WORDS[line.section].one}` : '';
  const hasSection = kind === 'line-new' || kind === 'line-gone';
  const note = isUnsure ? words.UNSURE : placeInWords(change, names);
  return {
    what: words.CHANGE_WORDS[kind] + (hasSection ? section : ''),
    ...(before && { before: valueInWords(before, names) }),
    ...(after && { after: valueInWords(after, names) }),
    ...(note && { note }),
  };
}

/** Of a list only what is another: all of it where the order alone is. */
function listInWords(
  { kind, after }: Change,
  was: readonly string[],
  is: readonly string[],
): ToldChange {
  const [gone, fresh] = [without(was, is), without(is, was)];
  const told = {
    what: words.CHANGE_WORDS[kind],
    ...(after && 'strand' in after && { note: words.ofSkill(after.strand.title) }),
  };
  if (gone.length + fresh.length === 0) return { ...told, before: joined(was), after: joined(is) };
  return {
    ...told,
    ...(gone.length > 0 && {
      before: fresh.length > 0 ? joined(gone) : words.nowWithout(joined(gone)),
    }),
    ...(fresh.length > 0 && {
      after: gone.length > 0 ? joined(fresh) : words.nowWith(joined(fresh)),
    }),
  };
}

/** What one list has and the other has not, or not as often. */
function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other];
  return list.filter((part) => {
    const at = left.indexOf(part);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** The parts of what is told as a list. */
function partsOf(kind: ChangeKind, value: ChangeValue): readonly string[] | undefined {
  if ('leftOut' in value) return value.leftOut;
  if ('hiring' in value) return value.hiring.map(stepInWords);
  if ('indicators' in value) return value.indicators.map(indicatorInWords);
  if ('grades' in value) return value.grades.map(gradeInWords);
  const isOfLevels = kind === 'levels-changed' || kind === 'levels-reworded';
  return isOfLevels && 'strand' in value ? value.strand.levels.map(levelInWords) : undefined;
}

function indicatorInWords({ title, details = [] }: Indicator): string {
  return details.length > 0 ? `${title}: ${details.join(', ')}` : title;
}

/** `Grade 7 (Senior Engineer, Manager)`. */
function gradeInWords({ value, titles }: Grade): string {
  const called = Object.values(titles).flat();
  return called.length > 0 ? `${gradeName(value)} (${called.join(', ')})` : gradeName(value);
}

function levelInWords({ title, text }: Level): string {
  return text ? `${title}: ${text}` : title;
}

function stepInWords({ title, minutes, with: who, optional }: HiringStep): string {
  const more = [minutes ? inHours(minutes) : '', who ?? '', optional ? words.OPTIONAL : ''];
  const said = more.filter(Boolean).join(', ');
  return said ? `${title} (${said})` : title;
}

/** Where a line has gone: to which section, or to whose list. */
function placeInWords({ kind, before, after }: Change, names: ChangeNames): string | undefined {
  if (!before || !after || !isLine(before) || !isLine(after)) return undefined;
  if (before.section !== after.section) return words.nowIn(SECTION_WORDS[after.section].is);
  const { origin } = after;
  const hasOtherOwner = kind === 'line-moved' || origin.kind !== before.origin.kind;
  if (hasOtherOwner) {
    return words.nowOf(origin.kind === 'role' ? names.role(origin.role) : words.OF_WHOLE_FAMILY);
  }
  return undefined;
}

function valueInWords(value: ChangeValue, names: ChangeNames): string {
  if (isLine(value)) return lineInWords(value);
  if (isRelation(value)) return relationInWords(value, names);
  if (isWholeFamily(value)) return value.family.title;
  if (isWholeRole(value)) return `${value.role.title} (${gradeName(value.role.grade?.value)})`;
  if ('title' in value) return value.title;
  if ('value' in value) return gradeName(value.value);
  if ('track' in value) return names.track(value.track);
  if ('family' in value) return names.family(value.family);
  if ('department' in value) return names.department(value.department);
  if ('status' in value) return STATUS_WORDS[value.status].name;
  if ('strand' in value) return value.strand.title;
  if ('theme' in value) return value.theme.title;
  if ('summary' in value) return value.summary || words.NONE;
  return 'id' in value ? value.id : words.NONE;
}

function joined(parts: readonly string[]): string {
  return parts.join('; ') || words.NONE;
}

function lineInWords(line: Extract<ChangeValue, { readonly expectation: unknown }>): string {
  const { details = [] } = line.expectation;
  const said = expectationInWords(line);
  return details.length > 0 ? `${said}: ${details.join('; ')}` : said;
}

function relationInWords({ kind, from, to, gate }: FamilyRelation, names: ChangeNames): string {
  const end = (each: RelationEnd) =>
    typeof each === 'string' ? names.role(each) : names.family(each.family);
  const said = `${RELATION_WORDS[kind].name}: ${end(from)} → ${end(to)}`;
  return gate ? `${said} (${GATE_WORDS[gate]})` : said;
}
