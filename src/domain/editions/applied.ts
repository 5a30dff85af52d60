import type { ListedExpectation, Origin } from '../effective.ts';
import { linesIn } from '../listedLines.ts';
import type { FamilyId, FamilyRelation, Grade, RoleId, Titled } from '../role.ts';
import {
  type Change,
  type ChangeValue,
  isLine,
  isOfLadder,
  isRelation,
  isWholeFamily,
  isWholeRole,
  type OfLadder,
  type StrandFacts,
} from './change.ts';
import {
  type Facts,
  type FamilyFacts,
  familyFacts,
  isAlike,
  lineFacts,
  lineKey,
  type RoleFacts,
  relationFacts,
  roleFacts,
  sortedRelations,
} from './facts.ts';
import { renamed } from './relationChanges.ts';

/** What an edition comes to while changes are applied to it. */
interface Draft {
  readonly families: Map<FamilyId, FamilyFacts>;
  readonly roles: Map<RoleId, RoleFacts>;
  readonly lines: Map<string, ListedExpectation>;
  relations: FamilyRelation[];
  grades: readonly Grade[];
  readonly themes: Map<string, Titled>;
  readonly strands: Map<string, StrandFacts>;
}

type Now = (origin: Origin) => Origin;

/**
 * What an edition says once changes are applied to it: with those of `changesBetween` what the later one says of all that
 * both cover. First everything takes its later name, then what stood before goes, then what stands after comes.
 */
export function applied(facts: Facts, changes: readonly Change[]): Facts {
  const now = namesAfter(changes);
  const draft = draftOf(facts, now);
  for (const change of changes) takeOut(draft, change, now);
  for (const change of changes) putIn(draft, change);
  return { ...draft, relations: sortedRelations(draft.relations) };
}

function namesAfter(changes: readonly Change[]): Now {
  const renames = { role: new Map<string, string>(), family: new Map<string, string>() };
  for (const { kind, role, before, after } of changes) {
    if (kind === 'role-renamed' || kind === 'role-filed') {
      if (before && after && role) renames.role.set(before.id, after.id);
    }
    if (kind === 'family-renamed' || kind === 'family-filed') {
      if (before && after) renames.family.set(before.id, after.id);
    }
  }
  return (origin) =>
    origin.kind === 'role'
      ? { kind: 'role', role: renames.role.get(origin.role) ?? origin.role }
      : { kind: 'family', family: renames.family.get(origin.family) ?? origin.family };
}

function draftOf(facts: Facts, now: Now): Draft {
  const { families, roles, lines, relations, grades, themes, strands } = facts;
  const roleNow = (role: RoleId) => nameOf(now({ kind: 'role', role }));
  const familyNow = (family: FamilyId) => nameOf(now({ kind: 'family', family }));
  return {
    families: keyed([...families.values()].map((each) => ({ ...each, id: familyNow(each.id) }))),
    roles: keyed(
      [...roles.values()].map((each) => ({
        ...each,
        id: roleNow(each.id),
        family: familyNow(each.family),
      })),
    ),
    lines: new Map(
      [...lines.values()].map((line) => {
        const held = { ...line, origin: now(line.origin) };
        return [lineKey(held), held];
      }),
    ),
    relations: relations.map((relation) => relationFacts(renamed({ now }, relation))),
    grades,
    themes: new Map(themes),
    strands: new Map(strands),
  };
}

function nameOf(origin: Origin): string {
  return origin.kind === 'role' ? origin.role : origin.family;
}

function keyed<T extends { readonly id: string }>(values: readonly T[]): Map<string, T> {
  return new Map(values.map((value) => [value.id, value]));
}

function takeOut(draft: Draft, { before }: Change, now: Now): void {
  if (!before) return;
  if (isOfLadder(before)) {
    if ('theme' in before) draft.themes.delete(before.theme.id);
    if ('strand' in before) draft.strands.delete(before.strand.id);
    return;
  }
  for (const line of linesWithin(before)) {
    draft.lines.delete(lineKey({ ...line, origin: now(line.origin) }));
  }
  if (isRelation(before)) {
    const facts = relationFacts(renamed({ now }, before));
    const at = draft.relations.findIndex((each) => isAlike(each, facts));
    draft.relations = draft.relations.filter((_, place) => place !== at);
  } else if (isWholeFamily(before)) {
    draft.families.delete(nameOf(now({ kind: 'family', family: before.family.id })));
  } else if (isWholeRole(before)) {
    draft.roles.delete(nameOf(now({ kind: 'role', role: before.role.id })));
  }
}

function putIn(draft: Draft, change: Change): void {
  const { kind, family, role, after } = change;
  if (kind === 'role-regraded') {
    const known = draft.roles.get(role ?? '');
    if (!known) return;
    const { grade: _, ...facts } = known;
    draft.roles.set(known.id, { ...facts, ...(after && { grade: after }) });
    return;
  }
  if (!after) return;
  for (const line of linesWithin(after)) draft.lines.set(lineKey(line), lineFacts(line));
  if (isOfLadder(after)) putInLadder(draft, after);
  else if (isRelation(after)) draft.relations.push(relationFacts(after));
  else if (isWholeFamily(after)) {
    draft.families.set(after.family.id, familyFacts(after.family, after.text));
  } else if (isWholeRole(after)) {
    draft.roles.set(after.role.id, roleFacts(after.role, after.text));
  } else if (!isLine(after)) {
    if (role === undefined) patch(draft.families, family, after);
    else patch(draft.roles, role, after);
  }
}

function putInLadder(draft: Draft, after: OfLadder): void {
  if ('grades' in after) draft.grades = after.grades;
  else if ('theme' in after) draft.themes.set(after.theme.id, after.theme);
  else draft.strands.set(after.strand.id, after.strand);
}

function patch<T extends object>(all: Map<string, T>, id: string | undefined, by: object): void {
  const known = id === undefined ? undefined : all.get(id);
  if (known && id !== undefined) all.set(id, { ...known, ...by });
}

/** The lines that a value is, or brings along. */
function linesWithin(value: ChangeValue): readonly ListedExpectation[] {
  if (isLine(value)) return [value];
  if (isWholeRole(value)) return linesIn(value.text, { kind: 'role', role: value.role.id });
  if (!isWholeFamily(value)) return [];
  return linesIn(value.text, { kind: 'family', family: value.family.id });
}
