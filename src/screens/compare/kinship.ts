import type { Held } from '#src/domain/effective.ts';
import { kinOf, type Member } from '#src/domain/kin.ts';
import { wordingKey } from '#src/domain/wording.ts';
import { saidInWords } from '#src/text/sectionWords.ts';
import type { Compared } from './compared.ts';

/** Which lines of several roles are forms of one expectation. */
export interface Kinship {
  readonly numberOf: (held: Held) => number | undefined;
  /** Whether every role with text asks it in the same words. */
  readonly isCommon: (held: Held) => boolean;
  /** Whether only this role asks it. */
  readonly isAlone: (held: Held) => boolean;
}

/** Finds what the roles of a comparison have in common; roles that are only named count for nothing. */
export function kinshipOf(compared: readonly Compared[]): Kinship {
  const described = compared.filter(({ role }) => role.status !== 'named');
  const askedOf = new Set(described.map(({ role }) => role)).size;
  const found = kinOf(described.map(({ expectations }) => expectations));
  const places = new Map(
    found.flatMap(({ members }, at) => members.map(({ held }) => [held, at] as const)),
  );
  const groups = found.map(({ members }) => ({
    roles: new Set(members.map(({ role }) => role)).size,
    forms: new Set(members.map(formOf)).size,
  }));
  const groupOf = (held: Held) => groups[places.get(held) ?? -1];
  return {
    numberOf: (held) => places.get(held),
    isCommon: (held) =>
      askedOf > 1 && groupOf(held)?.roles === askedOf && groupOf(held)?.forms === 1,
    isAlone: (held) => askedOf > 1 && groupOf(held)?.roles === 1,
  };
}

/** The same for expectations that say the same, at the same level of their own, in the same section. */
function formOf({ held }: Member): string {
  return `${held.section} ${wordingKey(saidInWords(held))}`;
}
