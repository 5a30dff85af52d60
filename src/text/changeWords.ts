import {
  type Change,
  type ChangeMatter,
  type ChangeValue,
  isLine,
  isRelation,
  isWholeFamily,
  isWholeRole,
} from '#src/domain/editions/change.ts';
import type { Dataset, FamilyRelation, RelationEnd } from '#src/domain/role.ts';
import * as words from '#src/text/en/changes.ts';
import { SECTION_WORDS } from '#src/text/en/sections.ts';
import { GATE_WORDS, RELATION_WORDS, STATUS_WORDS } from '#src/text/en/words.ts';
import { gradeName } from './grades.ts';
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

export function changeInWords(change: Change, names: ChangeNames): ToldChange {
  const { kind, before, after, isUnsure } = change;
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

/** Where a line has gone: to which section, or to whose list. */
function placeInWords({ before, after }: Change, names: ChangeNames): string | undefined {
  if (!before || !after || !isLine(before) || !isLine(after)) return undefined;
  if (before.section !== after.section) return words.nowIn(SECTION_WORDS[after.section].is);
  const { origin } = after;
  if (origin.kind !== before.origin.kind) {
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
  return matterInWords(value);
}

function matterInWords(value: ChangeMatter): string {
  if ('indicators' in value) return joined(value.indicators.map(({ title }) => title));
  if ('hiring' in value) return joined(value.hiring.map(({ title }) => title));
  if ('leftOut' in value) return joined(value.leftOut);
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
