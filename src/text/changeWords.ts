import {
  type Change,
  type ChangeMatter,
  type ChangeValue,
  isLine,
  isRelation,
  isWholeFamily,
  isWholeRole,
} from '#src/domain/editions/change.ts';
import type { Dataset, FamilyRelation, HiringStep, RelationEnd } from '#src/domain/role.ts';
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
    family: titles(({ families }) => families),
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
  if (isList(before) && isList(after)) return listInWords(words.CHANGE_WORDS[kind], before, after);
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

type List = Extract<
  ChangeMatter,
  { readonly indicators: unknown } | { readonly hiring: unknown } | { readonly leftOut: unknown }
>;

function isList(value: ChangeValue | undefined): value is List {
  return value !== undefined && ['indicators', 'hiring', 'leftOut'].some((key) => key in value);
}

/** Of a list only what is another: all of it where the order alone is. */
function listInWords(what: string, before: List, after: List): ToldChange {
  const [was, is] = [partsOf(before), partsOf(after)];
  const [gone, fresh] = [without(was, is), without(is, was)];
  if (gone.length + fresh.length === 0) return { what, before: joined(was), after: joined(is) };
  return {
    what,
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

function partsOf(value: List): readonly string[] {
  if ('leftOut' in value) return value.leftOut;
  if ('hiring' in value) return value.hiring.map(stepInWords);
  return value.indicators.map(({ title, details = [] }) =>
    details.length > 0 ? `${title}: ${details.join(', ')}` : title,
  );
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
  if (isList(value)) return joined(partsOf(value));
  return 'summary' in value ? value.summary || words.NONE : value.id;
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
