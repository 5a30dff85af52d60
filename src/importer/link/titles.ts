import { byCodeUnit } from '#src/domain/problem.ts';
import type { RoleDraft } from './drafts.ts';
import { LABEL_KINDS, labelKeys, ORDERED } from './labels.ts';

/** A role that a title was found to mean. */
export interface Match {
  readonly role: RoleDraft;
  /** Whether more than case and punctuation had to be overlooked. */
  readonly loose: boolean;
  /** Others that it could mean as well. */
  readonly others: readonly RoleDraft[];
}

/** Looks up titles among roles; roles may be added. */
export interface TitleIndex {
  readonly add: (role: RoleDraft) => void;
  /** What a title on a page means: nothing where no role bears it, `exactly` in its words and their order. */
  readonly find: (title: string, file: string, exactly?: boolean) => Match | undefined;
}

/**
 * An index of roles by their titles. The page's own roles come first, then those of others whose title
 * says something there; within each the closest spelling
 * wins. Of several, described ones come before named ones and those in the nearest folder before others.
 */
export function titleIndex(roles: readonly RoleDraft[]): TitleIndex {
  const levels = LABEL_KINDS.map(() => new Map<string, RoleDraft[]>());
  const headings = new Map<string, RoleDraft>();
  const add = (role: RoleDraft) => {
    if (role.heading !== undefined) headings.set(keyOn(role.file, role.heading), role);
    for (const [at, key] of labelKeys(role.title).entries()) {
      const list = levels[at]?.get(key);
      if (list) list.push(role);
      else levels[at]?.set(key, [role]);
    }
  };
  for (const role of roles) add(role);
  return {
    add,
    find: (title, file, exactly = false) => {
      const headed = headings.get(keyOn(file, title));
      if (headed) return { role: headed, loose: false, others: [] };
      const keys = labelKeys(title).slice(0, exactly ? ORDERED : undefined);
      const found = keys.map((key, at) => levels[at]?.get(key) ?? []);
      const isOwn = (role: RoleDraft) => role.file === file;
      const isNear = ({ isLocal }: RoleDraft) => !isLocal;
      for (const near of [isOwn, isNear]) {
        for (const [at, candidates] of found.entries()) {
          const [role, ...others] = nearest(candidates.filter(near), file);
          if (role) return { role, loose: at > 1, others };
        }
      }
      return undefined;
    },
  };
}

function keyOn(file: string, heading: string): string {
  return `${file}\n${heading.trim().toLowerCase()}`;
}

/** Those of the best standing, by id. */
function nearest(candidates: readonly RoleDraft[], file: string): RoleDraft[] {
  const standing = ({ status, file: other }: RoleDraft) =>
    (status === 'named' ? 0 : 1000) + sharedFolders(file, other);
  const best = Math.max(...candidates.map(standing));
  return candidates
    .filter((role) => standing(role) === best)
    .sort((a, b) => byCodeUnit(a.id, b.id));
}

function sharedFolders(a: string, b: string): number {
  const [left, right] = [a, b].map((file) => file.split('/').slice(0, -1));
  const differs = left?.findIndex((name, at) => right?.[at] !== name) ?? -1;
  return differs < 0 ? (left?.length ?? 0) : differs;
}
