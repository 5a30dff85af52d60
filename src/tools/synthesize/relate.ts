import type { RelationInput } from '#src/dataset/schema.ts';
import { isStep, RELATION_KINDS, RELATIONS, type RelationKind } from '#src/domain/relations.ts';
import { MANAGER, type PlannedFamily, type PlannedRole, PRINCIPAL, SENIOR } from './plan.ts';
import { between, chance, pick, type Random, sample } from './random.ts';
import { slug } from './words.ts';

/** Two roles that are related, before it is said how that is known. */
interface Link {
  readonly kind: RelationKind;
  readonly from: PlannedRole;
  readonly to: PlannedRole;
  readonly rest?: Pick<RelationInput, 'join' | 'scope'>;
}

type Families = readonly PlannedFamily[];

/**
 * Relates roles within their families and across them, each relation with the family of the role that it starts from.
 * Partners are drawn at random: neither the order of the families nor their names tell who is related.
 */
export function relate(
  families: Families,
  random: Random,
): (family: PlannedFamily) => RelationInput[] {
  const departments = [...Map.groupBy(families, ({ place }) => place).values()];
  const links = [
    ...families.flatMap((family) => within(family, random)),
    ...departments.flatMap((department) => across(department, families, random)),
    ...families.flatMap((family) => inOtherWays(family, random)),
  ];
  const once = new Map(
    links.map((link) => [[link.kind, link.from.id, link.to.id].join(' '), link]),
  );
  const familyOf = new Map(
    families.flatMap((family) => family.roles.map((role) => [role, family])),
  );
  const groups = Map.groupBy(once.values(), ({ from }) => familyOf.get(from));
  return (family) => (groups.get(family) ?? []).map((link) => evidenced(link, family, random));
}

function within(family: PlannedFamily, random: Random): Link[] {
  const rungs = rungsOf(family);
  return rungs.flatMap((rung, at) => {
    const below = rungs[at - 1] ?? [];
    const [first] = rung;
    const general = first && !first.speciality ? first : undefined;
    const inReports = family.track === 'management' && at === 1;
    return [
      ...pairs('promotion', below, rung),
      ...rung.flatMap((role) => extensions(role, below, random)),
      ...(general ? pairs('specialty-of', rung.slice(1), [general]) : []),
      ...pairs('reports-to', inReports && chance(random, 0.5) ? below : [], rung),
    ];
  });
}

/** The kinds that have a rule of their own, by which roles are related as they are in real ladders. */
const RULED: readonly RelationKind[] = [
  'promotion',
  'switch',
  'equivalent',
  'extends',
  'reports-to',
  'specialty-of',
];

const UNRULED = RELATION_KINDS.filter((kind) => !RULED.includes(kind));

/** Some rungs are related to the one below by each of the other kinds, from the higher role, which is mostly who acts. */
function inOtherWays(family: PlannedFamily, random: Random): Link[] {
  const rungs = rungsOf(family);
  return UNRULED.flatMap((kind) =>
    rungs.flatMap((rung, at) => pairs(kind, chance(random, 0.2) ? rung : [], rungs[at - 1] ?? [])),
  );
}

/** A role builds on the rung below unless that one's expectations are unknown; on one of several, or on any of them. */
function extensions(role: PlannedRole, below: readonly PlannedRole[], random: Random): Link[] {
  const known = below.filter(({ status }) => status !== 'named' || role.status === 'named');
  if (known.length === 0 || !chance(random, 0.5)) return [];
  const parents = chance(random, 0.5) ? known : known.slice(0, 1);
  const rest: Link['rest'] = {
    ...(chance(random, 0.15) ? { scope: ['responsibilities'] } : {}),
    ...(parents.length > 1 ? { join: chance(random, 0.7) ? 'any' : 'all' } : {}),
  };
  return parents.map((to) => ({ kind: 'extends', from: role, to, rest }));
}

function across(department: Families, all: Families, random: Random): Link[] {
  const crafts = department.filter(({ track }) => track === 'ic');
  const managing = department.filter(({ track }) => track === 'management');
  const shared = sample(random, crafts.filter(hasPrincipal), Math.ceil(crafts.length / 9));
  const distant = all.filter(hasPrincipal);
  const able = crafts.filter(({ roles }) => roles.some(isMidway));
  return [
    ...crafts.flatMap((family) => [
      ...summits(family, chance(random, 0.75) ? pick(random, shared) : undefined),
      ...summits(family, chance(random, 0.06) ? pick(random, distant) : undefined),
      ...equivalents(family, managing, random),
    ]),
    ...managing.flatMap((family) => {
      const near = sample(random, able, between(random, 3, 6));
      const far = chance(random, 0.2) ? sample(random, all, 1) : [];
      return [...near, ...far].flatMap((other) => switches(other, family, random));
    }),
  ];
}

function hasPrincipal({ track, roles }: PlannedFamily): boolean {
  return track === 'ic' && roles.some(({ rank }) => rank >= PRINCIPAL);
}

/** The staff of a family, or its seniors where its ladder ends with them, may go on in another family. */
function summits(family: PlannedFamily, other: PlannedFamily | undefined): Link[] {
  const able = rungsOf(family).filter(([role]) => role && isMidway(role));
  const next = other?.roles.find(({ rank }) => rank >= PRINCIPAL);
  return next && other !== family ? pairs('promotion', able.at(-1) ?? [], [next]) : [];
}

function isMidway({ rank }: PlannedRole): boolean {
  return rank >= SENIOR && rank < PRINCIPAL;
}

function equivalents(family: PlannedFamily, managing: Families, random: Random): Link[] {
  const peers = managing.flatMap(({ roles }) => roles).filter(({ hasGrade }) => hasGrade);
  const high = family.roles.filter(({ rank, hasGrade }) => hasGrade && rank >= PRINCIPAL);
  return high.flatMap((role) => {
    const likes = peers.filter(({ rank }) => rank === role.rank);
    const like = chance(random, 0.6) ? pick(random, likes) : undefined;
    return like ? pairs('equivalent', [role], [like]) : [];
  });
}

/** Some seniors and staff of a craft become managers of a family, a few come back, and a few report to it. */
function switches(crafts: PlannedFamily, managing: PlannedFamily, random: Random): Link[] {
  const managers = rungsOf(managing)[0] ?? [];
  const [manager] = managers;
  if (crafts.track !== 'ic' || !manager) return [];
  const able = crafts.roles.filter(isMidway);
  const leaving = able.filter(() => chance(random, 0.5));
  return [
    ...leaving.flatMap((role) =>
      pairs('switch', [role], sample(random, managers, chance(random, 0.1) ? 2 : 1)),
    ),
    ...pairs('switch', [manager], chance(random, 0.06) ? able.slice(-1) : []),
    ...pairs('reports-to', chance(random, 0.15) ? able.slice(0, 1) : [], [manager]),
  ];
}

/** The roles of a family by rank, lowest first. */
function rungsOf({ roles }: PlannedFamily): PlannedRole[][] {
  return [...Map.groupBy(roles, ({ rank }) => rank).values()];
}

function pairs(
  kind: RelationKind,
  from: readonly PlannedRole[],
  to: readonly PlannedRole[],
): Link[] {
  return from.flatMap((lower) => to.map((upper) => ({ kind, from: lower, to: upper })));
}

/** Says how a relation is known, and by which gate one passes where it is a step. */
function evidenced(
  { kind, from, to, rest }: Link,
  { place, title }: PlannedFamily,
  random: Random,
): RelationInput {
  const isStated = chance(random, 0.85);
  const isScarce = to.rank > MANAGER || RELATIONS[kind].step === 'across';
  return {
    kind,
    from: from.id,
    to: to.id,
    basis: isStated ? 'stated' : 'inferred',
    ...(isStep({ kind }) && chance(random, 0.65)
      ? { gate: isScarce ? 'merit-and-company-need' : 'merit' }
      : {}),
    ...rest,
    ...(isStated && chance(random, 0.8)
      ? {
          source: {
            id: `${slug(place)}-ladder`,
            ...(chance(random, 0.15) ? { section: title } : {}),
          },
        }
      : {}),
    ...(!isStated && chance(random, 0.4) ? { note: 'Read off both titles and grades.' } : {}),
  };
}
