import { alternatives, type PageFacts, type RoleFacts } from './facts.ts';
import type { Found, FoundRole } from './found.ts';
import { isGrade, matchRoles } from './matchRoles.ts';
import { scoreLists } from './scoreLists.ts';
import { NONE, sum, type Tally } from './tally.ts';
import { firstOf, isTitle } from './titles.ts';

/** What is told of a page: one line for each thing that is not as the facts say. */
export interface PageScore {
  readonly file: string;
  readonly roles: Tally;
  readonly grades: Tally & { readonly wrong: number };
  /** Items in the right section of the right role. */
  readonly items: Tally;
  /** The same items, whatever their section. */
  readonly placed: Tally;
  readonly steps: Tally;
  readonly faults: readonly string[];
}

/** Holds what was found on a page against the facts. Repeated titles are matched in their order. */
export function scorePage(facts: PageFacts, found: Found): PageScore {
  const matched = matchRoles(facts, found);
  const grades = matched.pairs.map(([fact, role]) => scoreGrade(fact, role));
  const lists = [
    ...matched.pairs.map(([fact, role]) => scoreLists(firstOf(fact.title), fact, role?.lists)),
    ...matched.invented.map((role) => scoreLists(role.title, {}, role.lists)),
    ...(facts.family ? [scoreLists('all roles', facts.family, found.family)] : []),
  ];
  const steps = scoreSteps(facts, found);
  const missing = matched.pairs.filter(([fact, role]) => !role && !fact.optional);
  return {
    file: facts.file,
    roles: {
      expected: facts.roles.filter(({ optional }) => !optional).length,
      right: matched.pairs.filter(([fact, role]) => role && !fact.optional).length,
      surplus: matched.invented.length,
    },
    grades: {
      ...sum(grades.map(({ tally }) => tally)),
      wrong: grades.filter(({ isWrong }) => isWrong).length,
    },
    items: sum(lists.map(({ items }) => items)),
    placed: sum(lists.map(({ placed }) => placed)),
    steps: steps.tally,
    faults: [
      ...missing.map(([fact]) => `role missing: ${firstOf(fact.title)}`),
      ...matched.invented.map(({ title }) => `role invented: ${title}`),
      ...matched.near,
      ...grades.flatMap(({ fault }) => fault ?? []),
      ...lists.flatMap(({ faults }) => faults),
      ...steps.faults,
    ],
  };
}

function scoreGrade(
  fact: RoleFacts,
  role: FoundRole | undefined,
): { tally: Tally; isWrong: boolean; fault?: string } {
  const { grade } = fact;
  if (grade === undefined || (!role && (fact.optional || grade === null)))
    return { tally: NONE, isWrong: false };
  const isRight = role !== undefined && isGrade(fact, role);
  const isWrong = !isRight && role?.grade !== undefined;
  const meant = grade === null ? 'none' : alternatives(grade)[0];
  const fault = `grade ${isWrong ? 'wrong' : 'missing'}: ${firstOf(fact.title)} should have ${meant}, has ${role?.grade ?? 'none'}`;
  // Where a page states none, there is nothing to be found, but something to be invented.
  const expected = grade === null ? 0 : 1;
  return {
    tally: { expected, right: isRight ? expected : 0, surplus: grade === null && isWrong ? 1 : 0 },
    isWrong,
    ...(isRight ? {} : { fault }),
  };
}

function scoreSteps({ ladder_edges: edges }: PageFacts, found: Found) {
  if (!edges) return { tally: NONE, faults: [] };
  const steps = found.relations.filter(
    ({ kind, isOfFamily }) => !isOfFamily && (kind === 'promotion' || kind === 'switch'),
  );
  const ofFamilies = found.relations.filter(({ isOfFamily }) => isOfFamily);
  const left = [...steps];
  const missing = edges.filter(({ from, to }) => {
    const isIt = (step: { from: string; to: string }) =>
      isTitle(from, step.from) && isTitle(to, step.to);
    const at = left.findIndex(isIt);
    if (at >= 0) left.splice(at, 1);
    return at < 0 && !ofFamilies.some(isIt);
  });
  return {
    tally: { expected: edges.length, right: edges.length - missing.length, surplus: left.length },
    faults: [
      ...missing.map(({ from, to }) => `step missing: ${firstOf(from)} → ${firstOf(to)}`),
      ...left.map(({ from, to }) => `step surplus: ${from} → ${to}`),
    ],
  };
}
