import type { EffectiveExpectation } from '#src/domain/effective.ts';
import { kinOf, type Member } from '#src/domain/kin.ts';
import { wordingKey } from '#src/domain/wording.ts';
import { levelledWording } from '#src/text/sectionWords.ts';
import type { Compared } from './compared.ts';

/** Which lines of several roles are forms of one expectation. */
export interface Kinship {
  readonly numberOf: (item: EffectiveExpectation) => number | undefined;
  /** Whether every role with text asks it in the same words. */
  readonly isCommon: (item: EffectiveExpectation) => boolean;
  /** Whether only this role asks it. */
  readonly isAlone: (item: EffectiveExpectation) => boolean;
}

/** Finds what the roles of a comparison have in common; roles that are only named count for nothing. */
export function kinshipOf(compared: readonly Compared[]): Kinship {
  const described = compared.filter(({ role }) => role.status !== 'named');
  const askedOf = new Set(described.map(({ role }) => role)).size;
  const found = kinOf(described.map(({ expectations }) => expectations));
  const places = new Map(
    found.flatMap(({ members }, at) => members.map(({ item }) => [item, at] as const)),
  );
  const groups = found.map(({ members }) => ({
    roles: new Set(members.map(({ role }) => role)).size,
    forms: new Set(members.map(formOf)).size,
  }));
  const groupOf = (item: EffectiveExpectation) => groups[places.get(item) ?? -1];
  return {
    numberOf: (item) => places.get(item),
    isCommon: (item) =>
      askedOf > 1 && groupOf(item)?.roles === askedOf && groupOf(item)?.forms === 1,
    isAlone: (item) => askedOf > 1 && groupOf(item)?.roles === 1,
  };
}

/** The same for expectations that say the same, at the same level of their own, in the same section. */
function formOf({ item }: Member): string {
  return `${item.section} ${wordingKey(levelledWording(item))}`;
}
