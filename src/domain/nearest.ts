import { byCodeUnit } from './problem.ts';
import type { Role, Titled } from './role.ts';

type Named = Pick<Role, 'id' | 'title' | 'aliases'>;

/**
 * The roles whose title or id looks most like what was asked for, best first: by shared letter pairs (Dice 1945),
 * which forgives typing errors and word order.
 */
export function nearestRoles<R extends Named>(
  { roles }: { readonly roles: readonly R[] },
  asked: string,
  most: number,
): R[] {
  const wanted = pairs(asked);
  return roles
    .map((role) => ({
      role,
      score: Math.max(
        ...[role.title, role.id, ...role.aliases].map((name) => alike(wanted, pairs(name))),
      ),
    }))
    .filter(({ score }) => score > 0.35)
    .sort((a, b) => b.score - a.score || byCodeUnit(a.role.id, b.role.id))
    .slice(0, most)
    .map(({ role }) => role);
}

/** What there is to read comes before what is only known by name. */
const BY_STATUS: Readonly<Record<Role['status'], number>> = { open: 0, future: 1, named: 2 };

/** How early a role comes, the lowest first, before all that else orders it. */
export function statusRank({ status }: Pick<Role, 'status'>): number {
  return BY_STATUS[status];
}

/** Described roles before those that are only named, otherwise in the order in which they were given. */
export function describedFirst(roles: readonly Role[]): Role[] {
  return roles.toSorted((a, b) => statusRank(a) - statusRank(b));
}

/** Whether a role, or the like, is meant by what has been typed so far: each word begins a word of one of its names. */
export function matchesTyping(
  { title, id, aliases = [] }: Titled & { readonly aliases?: readonly string[] },
  typed: string,
): boolean {
  const names = [title, id, ...aliases].flatMap(wordsIn);
  return wordsIn(typed).every((word) => names.some((name) => name.startsWith(word)));
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function pairs(text: string): ReadonlySet<string> {
  const words = wordsIn(text);
  return new Set(
    words.flatMap((word) =>
      [...` ${word} `].slice(1).map((letter, at) => ` ${word} `[at] + letter),
    ),
  );
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
