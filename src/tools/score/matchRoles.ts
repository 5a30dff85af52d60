import { alternatives, type PageFacts, type RoleFacts } from './facts.ts';
import type { Found, FoundRole } from './found.ts';
import { firstOf, isNearTitle, isTitle, plainGrade } from './titles.ts';

export type Pair = readonly [fact: RoleFacts, role: FoundRole | undefined];

export interface Matched {
  readonly pairs: readonly Pair[];
  readonly invented: readonly FoundRole[];
  /** A line for each title that was matched though it is not quite the same. */
  readonly near: readonly string[];
}

/** Exact titles choose first, then near ones, then those that may be anything. */
export function matchRoles({ roles, file }: PageFacts, found: Found): Matched {
  const taken = new Map<RoleFacts, FoundRole>();
  const page = [file, ...found.families].join(' ');
  const near: string[] = [];
  const free = () => {
    const used = new Set(taken.values());
    return found.roles.filter((role) => !used.has(role));
  };
  const isOpen = (fact: RoleFacts) => alternatives(fact.title).includes('*');
  for (const fact of roles.filter((each) => !isOpen(each))) {
    const own = free().filter(({ title }) => isTitle(fact.title, title));
    const role = own.find((role) => isGrade(fact, role)) ?? own[0];
    if (role) taken.set(fact, role);
  }
  for (const fact of roles.filter((each) => !isOpen(each) && !taken.has(each))) {
    const [role, ...others] = free().filter(({ title }) => isNearTitle(fact.title, title, page));
    if (!role || others.length > 0) continue;
    taken.set(fact, role);
    near.push(`title: ${firstOf(fact.title)} is found as ${role.title}`);
  }
  for (const fact of roles.filter((each) => isOpen(each))) {
    const role = free().find((role) => isGrade(fact, role)) ?? free()[0];
    if (role) taken.set(fact, role);
  }
  return { pairs: roles.map((fact) => [fact, taken.get(fact)]), invented: free(), near };
}

/** Whether a grade is the one that is meant, or one of those; any, where the facts do not judge it. */
export function isGrade({ grade }: RoleFacts, { grade: found, isInferred }: FoundRole): boolean {
  if (grade === undefined) return true;
  if (grade === null) return found === undefined || isInferred;
  return (
    found !== undefined &&
    alternatives(grade).some((each) => plainGrade(each) === plainGrade(found))
  );
}
