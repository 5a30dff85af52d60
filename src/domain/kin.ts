import { difference } from './difference.ts';
import { type EffectiveExpectation, type Expectations, identityOf } from './effective.ts';
import type { RoleId } from './role.ts';

/** One expectation with each role that holds it, in whichever words. */
export interface Kin {
  readonly members: readonly Member[];
}

export interface Member {
  readonly role: RoleId;
  readonly item: EffectiveExpectation;
}

/**
 * Which expectations of several roles are one and the same: those of one identity, and those that a comparison of two
 * of the roles pairs off, from one to the next. Each expectation is in exactly one kin, and different lines of one
 * role never share one: a pair that would bring them together is left apart, and pairs of the same words come first.
 * Kin and members are in the order of the roles. Every role is compared with every other, so it is meant for up to
 * some forty of them; a role that is given twice is kin to itself.
 */
export function kinOf(all: readonly Expectations[]): readonly Kin[] {
  const members = all.flatMap(({ role, items: list }) => list.map((item) => ({ role, item })));
  const steps = all.flatMap((a, at) => all.slice(at + 1).map((b) => difference(a, b)));
  const clusters = new Clusters(members);
  for (const { before, after } of steps.flatMap(({ kept }) => kept)) clusters.join(before, after);
  for (const { before, after } of steps.flatMap(({ changed }) => changed)) {
    clusters.join(before, after);
  }
  const found = Map.groupBy(members, ({ item }) => clusters.of(item));
  return [...found.values()].map((each) => ({ members: each }));
}

interface Cluster {
  readonly roles: Set<RoleId>;
  readonly lines: EffectiveExpectation[];
}

/** Expectations that were found to be one, at first by identity alone. */
class Clusters {
  readonly #of = new Map<EffectiveExpectation, Cluster>();

  constructor(members: readonly Member[]) {
    const byIdentity = Map.groupBy(members, ({ item }) => identityOf(item));
    for (const same of byIdentity.values()) {
      const lines = same.map(({ item }) => item);
      const cluster = { roles: new Set(same.map(({ role }) => role)), lines };
      for (const item of lines) this.#of.set(item, cluster);
    }
  }

  of(item: EffectiveExpectation): Cluster | undefined {
    return this.#of.get(item);
  }

  /** Makes two clusters one, unless a role has a line in each. */
  join(a: EffectiveExpectation, b: EffectiveExpectation): void {
    const [into, from] = [this.#of.get(a), this.#of.get(b)];
    if (!into || !from || [...from.roles].some((role) => into.roles.has(role))) return;
    for (const role of from.roles) into.roles.add(role);
    for (const item of from.lines) this.#of.set(item, into);
    into.lines.push(...from.lines);
  }
}
