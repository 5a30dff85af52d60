import type { z } from 'zod';
import type { familySchema } from '#src/dataset/schema.ts';
import { SECTION_KINDS, type Section } from '#src/domain/sections.ts';
import type { Output } from '../link/earlier.ts';

export type FamilyFile = z.output<typeof familySchema>;
export type RoleFile = FamilyFile['roles'][number];
export type RelationFile = FamilyFile['relations'][number];
export type ExpectationFile = RoleFile['responsibilities'][number];

/** Whoever has lists of expectations. */
export type Owner = Readonly<Record<Section, readonly ExpectationFile[]>>;

/** An expectation with the section that it stands in. */
export interface PlacedLine {
  readonly section: Section;
  readonly item: ExpectationFile;
}

export function linesOf(owner: Owner): readonly PlacedLine[] {
  return SECTION_KINDS.flatMap((section) => owner[section].map((item) => ({ section, item })));
}

/** An owner with every expectation changed by a rule. */
export function withLines<O extends Owner>(
  owner: O,
  change: (item: ExpectationFile) => ExpectationFile,
): O {
  const lists = SECTION_KINDS.map((section) => [section, owner[section].map(change)] as const);
  return { ...owner, ...Object.fromEntries(lists) };
}

/** Whatever has expectations in a dataset, under the name that links have for it. */
export function ownersOf({ families }: Output): ReadonlyMap<string, Owner> {
  return new Map(
    families.flatMap((family): [string, Owner][] => [
      [`families/${family.id}`, family],
      ...family.roles.map((role): [string, Owner] => [`roles/${role.id}`, role]),
    ]),
  );
}

/** A dataset with every owner of expectations changed by a rule, which is given its name. */
export function withOwners(
  { dataset, families }: Output,
  change: <O extends Owner>(name: string, owner: O) => O,
): Output {
  return {
    dataset,
    families: families.map((family) => ({
      ...change(`families/${family.id}`, family),
      roles: family.roles.map((role) => change(`roles/${role.id}`, role)),
    })),
  };
}
