import { findNamed, findRole, type Ladder } from '#src/domain/ladder.ts';
import { byCodeUnit } from '#src/domain/problem.ts';
import type { RoleId } from '#src/domain/role.ts';
import { leftOut } from '#src/text/en/screens.ts';
import type { Notice } from './params.ts';

/** Looks up in a ladder what a view names: aliases become ids, and what is not there is noted. */
export class References {
  readonly ladder: Ladder;
  readonly #notices: Notice[] = [];

  constructor(ladder: Ladder) {
    this.ladder = ladder;
  }

  get notices(): readonly Notice[] {
    return this.#notices;
  }

  note(message: string): void {
    this.#notices.push({ message });
  }

  /** Whether something is there; a notice says that it was left out where it is not. */
  has(what: Parameters<typeof leftOut>[0], id: string, isKnown: boolean): boolean {
    if (!isKnown) this.note(leftOut(what, id));
    return isKnown;
  }

  /** Those that are among the entries of a vocabulary. */
  among(
    what: Parameters<typeof leftOut>[0],
    ids: readonly string[],
    vocabulary: readonly { readonly id: string }[],
  ): readonly string[] {
    return ids.filter((id) =>
      this.has(
        what,
        id,
        vocabulary.some((each) => each.id === id),
      ),
    );
  }

  isGrade(value: string): boolean {
    return this.has('grade', value, this.ladder.rankOfGrade.has(value));
  }

  /** The families by their ids of now, each once, in the order of their letters. */
  families(ids: readonly string[]): readonly string[] {
    const { families } = this.ladder;
    const now = ids.map((id) => findNamed(families, id)?.id ?? id);
    return this.among('family', [...new Set(now)].sort(byCodeUnit), families);
  }

  /** The roles by their ids of now, each once; those that are not there are left out with a notice. */
  someRoles(ids: readonly string[]): readonly RoleId[] {
    const found = ids.flatMap((id) => {
      const now = findRole(this.ladder, id)?.id;
      return this.has('role', id, now !== undefined) && now ? [now] : [];
    });
    return [...new Set(found)];
  }

  /** The roles by their ids of now; nothing where one of them is not there. */
  everyRole(ids: readonly string[]): readonly RoleId[] | undefined {
    const found = ids.map((id) => findRole(this.ladder, id)?.id);
    return found.every((id) => id !== undefined) ? found : undefined;
  }
}
