import { labelKeys } from './labels.ts';
import { familyName } from './plan.ts';

/** A job family that a title may mean. */
export interface FamilyTitle {
  readonly id: string;
  readonly title: string;
}

/** Looks up job families by their titles. */
export interface FamilyIndex {
  /**
   * The one family that a title means; nothing where none or several bear it. What is called a family may leave out more:
   * `Keeper` alone is a role, but “the Keeper job family” may be that of `Keeper Roles`.
   */
  readonly find: (title: string, isCalledFamily?: boolean) => FamilyTitle | undefined;
}

/** An index of families by their titles, from the closest spelling to the loosest. */
export function familyIndex(families: readonly FamilyTitle[]): FamilyIndex {
  const keysOf = (title: string) => labelKeys(familyName(title)).slice(1);
  const entries = families.flatMap((family) =>
    keysOf(family.title).map((key, level) => ({ family, key: `${level} ${key}` })),
  );
  const byKey = Map.groupBy(entries, ({ key }) => key);
  return {
    find: (title, isCalledFamily = false) =>
      keysOf(title)
        .slice(0, isCalledFamily ? undefined : -1)
        .map((key, level) => byKey.get(`${level} ${key}`) ?? [])
        .find((found) => found.length === 1)
        ?.at(0)?.family,
  };
}
