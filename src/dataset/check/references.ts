import { once } from '#src/domain/once.ts';
import { SECTION_KINDS } from '#src/domain/sections.ts';
import { namesOf } from '../lock.ts';
import type { DatasetProblem } from '../problems.ts';
import {
  inside,
  items,
  type Located,
  located,
  problemAt,
  type RelationFile,
  type Rule,
} from './rules.ts';

/** Every id that is used is defined. */
export const referenceRules: Rule = (checked) => {
  const { dataset, families, roles } = checked;
  const info = dataset.value;
  const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
  const themes = ids(info.themes);
  const sources = ids(info.sources);
  const tracks = ids(info.tracks);
  const grades = new Set(info.grades.map(({ value }) => value));

  const known = (what: What, among: ReadonlySet<string>, at: Located<string | undefined>) =>
    at.value === undefined || among.has(at.value)
      ? []
      : [unknown(what, at as Located<string>, among)];

  /** Files name by its id what links may name by an alias too. */
  const byIdIn = (
    what: What,
    list: readonly { id: string; aliases?: readonly string[] }[],
  ): ((at: Located<string | undefined>) => DatasetProblem[]) => {
    const among = ids(list);
    const idOf = new Map(list.flatMap(({ id, aliases = [] }) => aliases.map((each) => [each, id])));
    return (at) => {
      const current = at.value && !among.has(at.value) && idOf.get(at.value);
      if (!current) return known(what, among, at);
      return [problemAt(at, `unknown-${what}`, at.value, { id: current, among: [] })];
    };
  };
  const role = byIdIn(
    'role',
    roles.map(({ value }) => value),
  );
  const strand = byIdIn('strand', info.strands);
  const family = byIdIn(
    'family',
    families.map(({ value }) => value),
  );
  const end = (at: Located<RelationFile>, which: 'from' | 'to') => {
    const named = at.value[which];
    return typeof named === 'string'
      ? role(inside(at, named, which))
      : family(inside(at, named.family, which, 'family'));
  };
  // Asked for by few, and dear: each name comes with its fingerprint.
  const addresses = once(() => new Set(namesOf(dataset, families).expectations.keys()));
  const linesOf = new Map(
    roles.map(({ value }) => [value.id, ids(SECTION_KINDS.flatMap((section) => value[section]))]),
  );

  return [
    ...items(located(dataset), info.strands, 'strands').flatMap((at) =>
      known('theme', themes, inside(at, at.value.theme, 'theme')),
    ),
    ...items(located(dataset), info.grades, 'grades').flatMap((grade) =>
      Object.keys(grade.value.titles).flatMap((track) =>
        known('track', tracks, inside(grade, track, 'titles', track)),
      ),
    ),
    ...[
      inside(located(dataset), info.organisation, 'organisation'),
      ...items(located(dataset), info.departments, 'departments'),
    ].flatMap((owner) =>
      known(
        'source',
        sources,
        inside(owner, owner.value.hiring?.source?.id, 'hiring', 'source', 'id'),
      ),
    ),
    ...families
      .map(located)
      .flatMap((family) => [
        ...known(
          'department',
          ids(info.departments),
          inside(family, family.value.department, 'department'),
        ),
        ...known('source', sources, inside(family, family.value.source, 'source')),
      ]),
    ...[...families.map(located), ...roles].flatMap((owner) =>
      SECTION_KINDS.flatMap((section) => items(owner, owner.value[section], section)).flatMap(
        (entry) => [
          ...known('theme', themes, inside(entry, entry.value.theme, 'theme')),
          ...strand(inside(entry, entry.value.strand, 'strand')),
          ...known('source', sources, inside(entry, entry.value.source?.id, 'source', 'id')),
        ],
      ),
    ),
    ...roles.flatMap((at) => [
      ...known('track', tracks, inside(at, at.value.track, 'track')),
      ...known('grade', grades, inside(at, at.value.grade?.value, 'grade', 'value')),
      ...known('source', sources, inside(at, at.value.source?.id, 'source', 'id')),
      ...items(at, at.value.claims, 'claims').flatMap((claim) => [
        ...role(inside(claim, claim.value.about, 'about')),
        ...known('source', sources, inside(claim, claim.value.source?.id, 'source', 'id')),
      ]),
    ]),
    ...items(located(dataset), info.covers ?? [], 'covers').flatMap(family),
    ...items(located(dataset), info.formerStrands ?? [], 'formerStrands').flatMap((former) =>
      items(former, former.value.lines, 'lines').flatMap((line) =>
        known('line', addresses(), line),
      ),
    ),
    ...checked.relations.flatMap((at) =>
      items(at, at.value.except ?? [], 'except').flatMap((line) =>
        known('line', linesOf.get(at.value.to) ?? new Set(), line),
      ),
    ),
    ...[...checked.relations, ...checked.familyRelations].flatMap((at) => [
      ...end(at, 'from'),
      ...end(at, 'to'),
      ...known('source', sources, inside(at, at.value.source?.id, 'source', 'id')),
    ]),
  ];
};

/** What a name may stand for. */
type What =
  | 'department'
  | 'family'
  | 'grade'
  | 'level'
  | 'line'
  | 'role'
  | 'source'
  | 'strand'
  | 'theme'
  | 'track';

/** The error of a name that stands for nothing, with a guess at the one that was meant or with those there are. */
export function unknown(
  what: What,
  at: Located<string>,
  among: ReadonlySet<string>,
): DatasetProblem {
  const meant = { nearest: nearestOf(at.value, among), among: [...among] };
  return problemAt(at, `unknown-${what}`, at.value, meant);
}

/** The known id that shares the longest run of letters from its start, where that says anything. */
export function nearestOf(name: string, among: ReadonlySet<string>): string | undefined {
  const sharedStart = (other: string) => {
    let at = 0;
    while (at < name.length && name[at] === other[at]) at++;
    return at;
  };
  const [best] = [...among].sort((a, b) => sharedStart(b) - sharedStart(a));
  return best && sharedStart(best) >= 4 ? best : undefined;
}
