import { isStep } from '../relations.ts';
import { type FamilyRelation, isBetweenRoles, type RelationEnd, type RoleId } from '../role.ts';
import type { Change } from './change.ts';
import type { Both, Side } from './editions.ts';
import { isAlike, relationFacts, relationKey } from './facts.ts';
import { sourcesOf } from './roleChanges.ts';

type RelationChangeKind =
  | 'step-added'
  | 'step-gone'
  | 'gate-changed'
  | 'relation-added'
  | 'relation-gone'
  | 'inheritance-changed'
  | 'relation-filed';

/** What became of the steps and the other relations between roles and families that both editions cover. */
export function relationChanges(both: Both): Change[] {
  const { roles, isCovered } = both.counterparts;
  const compared = new Set(roles.map(({ before, after }) => after?.id ?? before?.id));
  const isCompared = (end: RelationEnd) =>
    typeof end === 'string' ? compared.has(end) : isCovered(end.family);
  const byKey = ({ dataset }: Side, named: (relation: FamilyRelation) => FamilyRelation) =>
    Map.groupBy(
      [...dataset.relations, ...dataset.familyRelations].filter((relation) => {
        const { from, to } = named(relation);
        return isCompared(from) && isCompared(to);
      }),
      (relation) => relationKey(named(relation)),
    );
  const then = byKey(both.before, (relation) => renamed(both, relation));
  const now = byKey(both.after, (relation) => relation);
  return [...new Set([...now.keys(), ...then.keys()])].flatMap((key) => {
    const [was, is] = [then.get(key) ?? [], now.get(key) ?? []];
    return Array.from({ length: Math.max(was.length, is.length) }, (_, at) =>
      relationChange(both, was[at], is[at]),
    ).flat();
  });
}

/** Whether the later edition names a role where the earlier one spoke of its whole family: that is said yet. */
function isNarrowed({ after: { ladder, dataset } }: Both, relation: FamilyRelation): boolean {
  if (isBetweenRoles(relation)) return false;
  const isOf = (end: RelationEnd, role: RoleId) =>
    typeof end === 'string' ? end === role : ladder.byId.get(role)?.family === end.family;
  return dataset.relations.some(
    ({ kind, from, to }) =>
      kind === relation.kind && isOf(relation.from, from) && isOf(relation.to, to),
  );
}

function relationChange(
  both: Both,
  before: FamilyRelation | undefined,
  after: FamilyRelation | undefined,
): Change[] {
  const relation = after ?? (before && renamed(both, before));
  const place = relation && placeOf(both, relation);
  const isUnspoken = both.isSilentBefore(after?.source) || both.isSilentAfter(before?.source);
  if (!relation || !place || isUnspoken) return [];
  const sides = {
    ...place,
    ...(before && { before }),
    ...(after && { after }),
    sources: sourcesOf(before?.source, after?.source),
  };
  const kind = kindOf(both, before && renamed(both, before), after);
  return kind ? [{ kind, ...sides }] : [];
}

/** What became of a relation; nothing where both say the same of it. */
function kindOf(
  both: Both,
  before: FamilyRelation | undefined,
  after: FamilyRelation | undefined,
): RelationChangeKind | undefined {
  if (before && after) return kindOfBoth(before, after);
  const relation = before ?? after;
  if (!relation) return undefined;
  if (isOfRule(both, relation) || (before && isNarrowed(both, before))) return 'relation-filed';
  if (before) return isStep(before) ? 'step-gone' : 'relation-gone';
  return isStep(relation) ? 'step-added' : 'relation-added';
}

/** Between roles that both editions have, what a rule infers comes and goes with the rule: no source says anything else. */
function isOfRule({ before, after, counterparts }: Both, relation: FamilyRelation): boolean {
  if (relation.basis === 'stated' || !isBetweenRoles(relation)) return false;
  return [relation.from, relation.to].every(
    (role) =>
      after.ladder.byId.has(role) &&
      before.ladder.byId.has(counterparts.roleThen(role)?.id ?? role),
  );
}

/**
 * What a relation that is in both is told as; nothing where it says the same. Of a step that nobody had stated no gate was
 * known: that one is known now is no change.
 */
function kindOfBoth(before: FamilyRelation, after: FamilyRelation): RelationChangeKind | undefined {
  const areStated = before.basis === 'stated' && after.basis === 'stated';
  if (areStated && before.gate !== after.gate) return 'gate-changed';
  if (!isAlike(inherited(before), inherited(after))) return 'inheritance-changed';
  return isAlike(relationFacts(before), relationFacts(after)) ? undefined : 'relation-filed';
}

function inherited({ scope, join, except }: FamilyRelation) {
  return { scope: scope && [...scope].sort(), join, except: except && [...except].sort() };
}

/** With the ids of the later edition. */
export function renamed({ now }: Pick<Both, 'now'>, relation: FamilyRelation): FamilyRelation {
  const end = (each: RelationEnd): RelationEnd => {
    const origin = now(
      typeof each === 'string'
        ? { kind: 'role', role: each }
        : { kind: 'family', family: each.family },
    );
    return origin.kind === 'role' ? origin.role : { family: origin.family };
  };
  return { ...relation, from: end(relation.from), to: end(relation.to) };
}

/** On the page of the role at its start, or else at its end; its ids are those of the later edition. */
function placeOf(
  { before, after, counterparts }: Both,
  { from, to }: FamilyRelation,
): Pick<Change, 'family' | 'role' | 'title'> | undefined {
  const roles = [from, to].filter((end) => typeof end === 'string');
  const role =
    roles.map((id) => after.ladder.byId.get(id)).find(Boolean) ??
    roles.map((id) => before.ladder.byId.get(id)).find(Boolean);
  if (role) {
    const family = after.ladder.byId.has(role.id)
      ? role.family
      : counterparts.familyNow(role.family);
    return { family, role: role.id, title: role.title };
  }
  const end = typeof from === 'string' ? to : from;
  const family = typeof end === 'string' ? undefined : after.ladder.familyById.get(end.family);
  return family && { family: family.id, title: family.title };
}
