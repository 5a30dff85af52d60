import type { Family, Role, RoleText } from '../role.ts';
import type { Change } from './change.ts';
import type { Counterpart } from './counterparts.ts';
import { type Both, familyTextOf, pageOf, roleTextOf, type Side } from './editions.ts';
import { isAlike, leftOutOf, type Matter } from './facts.ts';

/** What a change of a family or a role says of where it belongs. */
type Place = Pick<Change, 'family' | 'role' | 'title' | 'sources'>;

/** What became of a family, its lines aside. */
export function familyChanges(both: Both, { before, after }: Counterpart<Family>): Change[] {
  const sides = wholeFamilies(both, before, after);
  const family = after ?? before;
  if (!family) return [];
  const place: Place = {
    family: family.id,
    title: family.title,
    sources: sourcesOf(
      before && pageOf(both.before, { kind: 'family', family: before.id }),
      after && pageOf(both.after, { kind: 'family', family: after.id }),
    ),
  };
  if (!before || !after)
    return [{ kind: after ? 'family-added' : 'family-gone', ...place, ...sides }];
  const changes: (Change | false)[] = [
    before.title !== after.title && {
      kind: 'family-renamed',
      ...place,
      before: named(before),
      after: named(after),
    },
    before.title === after.title &&
      before.id !== after.id && {
        kind: 'family-filed',
        ...place,
        before: { id: before.id },
        after: { id: after.id },
      },
    before.department !== after.department && {
      kind: 'family-moved',
      ...place,
      before: { department: before.department },
      after: { department: after.department },
    },
    ...matterChanges(
      place,
      familyTextOf(both.before, before.id),
      familyTextOf(both.after, after.id),
    ),
  ];
  return changes.filter((change) => change !== false);
}

function wholeFamilies(both: Both, before: Family | undefined, after: Family | undefined) {
  const whole = (side: Side, family: Family) => {
    const { roles: _, ...text } = familyTextOf(side, family.id);
    return { family, text };
  };
  return {
    ...(before && { before: whole(both.before, before) }),
    ...(after && { after: whole(both.after, after) }),
  };
}

/** What became of a role, its lines and relations aside. */
export function roleChanges(both: Both, { before, after }: Counterpart<Role>): Change[] {
  const role = after ?? before;
  if (!role) return [];
  const place: Place = {
    family: after?.family ?? both.counterparts.familyNow(role.family),
    role: role.id,
    title: role.title,
    sources: sourcesOf(
      before && pageOf(both.before, { kind: 'role', role: before.id }),
      after && pageOf(both.after, { kind: 'role', role: after.id }),
    ),
  };
  const sides = {
    ...(before && { before: { role: before, text: roleTextOf(both.before, before) } }),
    ...(after && { after: { role: after, text: roleTextOf(both.after, after) } }),
  };
  if (!before || !after) return [{ kind: after ? 'role-added' : 'role-gone', ...place, ...sides }];
  const [wasNamed, isNamed] = [before.status === 'named', after.status === 'named'];
  const isTextNew = wasNamed !== isNamed;
  return [
    ...standingChanges(both, place, before, after),
    ...(isTextNew
      ? [{ kind: wasNamed ? 'role-described' : 'role-undescribed', ...place, ...sides } as const]
      : [
          ...matterChanges(place, roleTextOf(both.before, before), roleTextOf(both.after, after)),
          ...leftOutChanges(place, roleTextOf(both.before, before), roleTextOf(both.after, after)),
        ]),
  ];
}

/** Its name, grade, track, family and status. */
function standingChanges(both: Both, place: Place, before: Role, after: Role): Change[] {
  const isRenamed = before.title !== after.title;
  const isRegraded = before.grade?.value !== after.grade?.value;
  const isFiled = !isRegraded && !isAlike(before.grade, after.grade);
  const isDescribed = [before, after].every(({ status }) => status !== 'named');
  const changes: (Change | false)[] = [
    isRenamed && {
      kind: 'role-renamed',
      ...place,
      before: named(before),
      after: named(after),
    },
    isRegraded && {
      kind: 'role-regraded',
      ...place,
      ...(before.grade && { before: before.grade }),
      ...(after.grade && { after: after.grade }),
    },
    before.track !== after.track && {
      kind: 'role-retracked',
      ...place,
      before: { track: before.track },
      after: { track: after.track },
    },
    both.counterparts.familyNow(before.family) !== after.family && {
      kind: 'role-moved',
      ...place,
      before: { family: before.family },
      after: { family: after.family },
    },
    isDescribed &&
      before.status !== after.status && {
        kind: 'role-status',
        ...place,
        before: { status: before.status },
        after: { status: after.status },
      },
    (isFiled || (!isRenamed && before.id !== after.id)) && {
      kind: 'role-filed',
      ...place,
      before: filed(before),
      after: filed(after),
    },
  ];
  return changes.filter((change) => change !== false);
}

function named({ id, title }: Family | Role) {
  return { id, title };
}

function filed({ id, grade }: Role) {
  return { id, ...(grade && { grade }) };
}

function matterChanges(place: Place, before: Matter, after: Matter): Change[] {
  const changes: (Change | false)[] = [
    before.summary !== after.summary && {
      kind: 'summary-changed',
      ...place,
      before: { summary: before.summary },
      after: { summary: after.summary },
    },
    !isAlike(before.indicators, after.indicators) && {
      kind: 'indicators-changed',
      ...place,
      before: { indicators: before.indicators },
      after: { indicators: after.indicators },
    },
    !isAlike(before.hiring, after.hiring) && {
      kind: 'hiring-changed',
      ...place,
      before: { hiring: before.hiring },
      after: { hiring: after.hiring },
    },
  ];
  return changes.filter((change) => change !== false);
}

function leftOutChanges(place: Place, before: RoleText, after: RoleText): Change[] {
  const [was, is] = [leftOutOf(before.claims), leftOutOf(after.claims)];
  if (isAlike(was, is)) return [];
  return [{ kind: 'left-out-changed', ...place, before: { leftOut: was }, after: { leftOut: is } }];
}

/** Where both sides of a change are said, as far as that is known. */
export function sourcesOf(
  before: Change['sources']['before'],
  after: Change['sources']['after'],
): Change['sources'] {
  return { ...(before && { before }), ...(after && { after }) };
}
