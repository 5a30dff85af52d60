import {
  alternatives,
  COUNTED,
  type ItemFact,
  type PageFacts,
  type RelationFact,
  type Words,
} from '../score/facts.ts';
import { type Found, type FoundRelation, foundIn } from '../score/found.ts';
import type { ImportRun } from '../score/importInputs.ts';
import { matchRoles } from '../score/matchRoles.ts';
import { scorePage } from '../score/score.ts';
import { firstOf, isTitle } from '../score/titles.ts';

/** Everything in which an import is not exactly as the facts of a case say, in words; nothing where all is right. */
export function faultsOf(facts: PageFacts, run: ImportRun): string[] {
  const found = foundIn(run.imported, () => true);
  return [
    ...scorePage(facts, found).faults,
    ...relationFaults(facts, found, run),
    ...namedFaults(facts, found),
    ...roleFaults(facts, found),
    ...headingFaults(facts, run),
    ...wholeFaults(facts, found, run),
  ];
}

function relationFaults({ relations }: PageFacts, found: Found, { problems }: ImportRun): string[] {
  if (!relations) return [];
  const isIt = (fact: RelationFact, relation: FoundRelation) =>
    alternatives(fact.kind).includes(relation.kind) &&
    isTitle(fact.from, relation.from) &&
    isTitle(fact.to, relation.to);
  const isWarned = ({ orWarningAt: line }: RelationFact) =>
    problems.some(({ at, severity }) => at.line === line && severity !== 'info');
  const missing = relations.filter(
    (fact) =>
      !(fact.optional || found.relations.some((each) => isIt(fact, each))) &&
      !(fact.orWarningAt !== undefined && isWarned(fact)),
  );
  const surplus = found.relations.filter((each) => !relations.some((fact) => isIt(fact, each)));
  return [
    ...missing.map(
      ({ kind, from, to }) => `no relation: ${firstOf(kind)} ${firstOf(from)} → ${firstOf(to)}`,
    ),
    ...surplus.map(({ kind, from, to }) => `surplus relation: ${kind} ${from} → ${to}`),
  ];
}

function namedFaults({ named }: PageFacts, found: Found): string[] {
  if (!named) return [];
  const has = (meant: Words) => found.named.some((title) => isTitle(meant, title));
  return [
    ...named.filter((meant) => !has(meant)).map((meant) => `not named: ${firstOf(meant)}`),
    ...found.named
      .filter((title) => !named.some((meant) => isTitle(meant, title)))
      .map((title) => `surplus name: ${title}`),
  ];
}

function roleFaults(facts: PageFacts, found: Found): string[] {
  return matchRoles(facts, found).pairs.flatMap(([fact, role]) => {
    if (!role) return [];
    const isWrong = (given: Words | undefined, value: string) =>
      given !== undefined && !alternatives(given).includes(value);
    return [
      ...(isWrong(fact.track, role.track) ? [`track of ${role.title}: ${role.track}`] : []),
      ...(isWrong(fact.id, role.id) ? [`id of ${role.title}: ${role.id}`] : []),
    ];
  });
}

/** The headings and heads of rows under which items are said to stand. */
function headingFaults({ roles }: PageFacts, { readings }: ImportRun): string[] {
  const items = readings.flatMap((page) =>
    [page, ...page.roles].flatMap(({ lists }) => Object.values(lists).flat()),
  );
  const facts = roles.flatMap((role) =>
    COUNTED.flatMap((name): readonly ItemFact[] => {
      const list = role[name];
      return Array.isArray(list) ? list : [];
    }),
  );
  return facts.flatMap((fact) => {
    if (typeof fact === 'string' || !Array.isArray(fact)) return [];
    const [text, ...under] = [...(fact as string[])].reverse();
    const isUnder = items.some(
      (item) =>
        item.text === text &&
        under.every((heading) => item.group === heading || item.under?.includes(heading)),
    );
    return isUnder ? [] : [`“${text}” does not stand under ${under.join(' › ')}`];
  });
}

function wholeFaults(
  facts: PageFacts,
  found: Found,
  { imported, problems, readings }: ImportRun,
): string[] {
  const { families, language, passedOver = [], problems: codes = [] } = facts;
  const told = new Set<string>(problems.map(({ code }) => code));
  const spoken = [imported.dataset.language, ...readings.map((page) => page.language)];
  return [
    ...(families ?? [])
      .filter((title) => !found.families.includes(title))
      .map((title) => `no family: ${title}`),
    ...(language && !spoken.includes(language) ? [`language: ${spoken.join(', ')}`] : []),
    ...codes.filter((code) => !told.has(code)).map((code) => `no problem: ${code}`),
    ...passedOver
      .filter(
        (file) =>
          [...imported.pages.values()].includes(file) ||
          !problems.some(({ at }) => at.file === file),
      )
      .map((file) => `not passed over with a reason: ${file}`),
  ];
}
