import type { Kind } from '#src/lexicon/headingNames.ts';
import { isOwn, type Meaning } from '#src/lexicon/readHeading.ts';
import { sameKey } from '#src/lexicon/sameTitle.ts';
import { isRank, looksLikeTitle } from '#src/lexicon/titleForm.ts';
import type { Sorted } from './headingPlace.ts';
import type { RoleSeed } from './roleSeed.ts';

/** What can only be said of the headings of a page together. */
export interface Survey {
  readonly roles: number;
  /** Kinds of sections, each with a level, that stand after more than one role. */
  readonly repeated: ReadonlySet<string>;
  /** The same that stand after each of several roles. */
  readonly everywhere: ReadonlySet<string>;
  /** Roles that name their responsibilities. */
  readonly dutiful: ReadonlySet<RoleSeed>;
  /** The kinds of own sections whose headings begin with a title, by its key. */
  readonly owned: ReadonlyMap<string, ReadonlySet<Kind>>;
  /** Whether no heading is a role's alone, and several roles' titles stand in those of sections. */
  readonly isShared: boolean;
}

export function surveyOf(sorted: readonly Sorted[]): Survey {
  const sections = sectionsOf(sorted);
  const roles = sorted.filter(({ is }) => is === 'role').length;
  const unowned = sections.filter(({ meaning }) => meaning.owner === undefined);
  const places = Map.groupBy(unowned, ({ heading, meaning }) =>
    sectionKey(heading.level, meaning.kind),
  );
  const after = [...places].map(
    ([key, each]) =>
      [key, new Set(each.map(({ count }) => count).filter((count) => count > 0))] as const,
  );
  const owned = ownedKinds(sections.map(({ meaning }) => meaning));
  const titles = [...owned.keys()];
  return {
    roles,
    repeated: new Set(after.filter(([, counts]) => counts.size > 1).map(([key]) => key)),
    everywhere: new Set(
      after.filter(([, counts]) => roles > 1 && counts.size === roles).map(([key]) => key),
    ),
    dutiful: new Set(
      sections.flatMap(({ role, meaning }) =>
        role !== undefined && meaning.kind === 'responsibilities' ? [role] : [],
      ),
    ),
    owned,
    isShared: roles === 0 && titles.length > 1,
  };
}

export function sectionKey(level: number, kind: Kind): string {
  return `${level} ${kind}`;
}

interface Surveyed {
  readonly heading: Sorted['heading'];
  readonly meaning: Meaning;
  /** How many roles stand before it, and the last of them or of the specialties. */
  readonly count: number;
  readonly role: RoleSeed | undefined;
}

function sectionsOf(sorted: readonly Sorted[]): readonly Surveyed[] {
  let count = 0;
  let role: RoleSeed | undefined;
  return sorted.flatMap((each): Surveyed[] => {
    if (each.is === 'role') count += 1;
    if (each.is === 'role' || each.is === 'specialty') role = each.role;
    if (each.is !== 'section') return [];
    return [{ heading: each.heading, meaning: each.meaning, count, role }];
  });
}

function ownedKinds(meanings: readonly Meaning[]): ReadonlyMap<string, ReadonlySet<Kind>> {
  const found = new Map<string, Set<Kind>>();
  for (const { owner, kind } of meanings) {
    if (owner === undefined || !isOwn(kind) || !looksLikeTitle(owner) || isRank(owner)) continue;
    const key = sameKey(owner);
    found.set(key, (found.get(key) ?? new Set()).add(kind));
  }
  return found;
}
