import type { Problem } from '#src/domain/problem.ts';
import { SECTIONS } from '#src/domain/role.ts';
import { inside, items, type Located, located, problemAt, type Rule } from './rules.ts';

/** Every id that is used is defined. */
export const referenceRules: Rule = ({ dataset, families, roles, relations }) => {
  const info = dataset.value;
  const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
  const themes = ids(info.themes);
  const strands = ids(info.strands);
  const sources = ids(info.sources);
  const tracks = ids(info.tracks);
  const grades = new Set(info.grades.map(({ value }) => value));
  const roleIds = new Set(roles.map(({ value }) => value.id));
  const aliases = new Map(roles.flatMap(({ value }) => value.aliases.map((a) => [a, value.id])));

  const known = (what: string, among: ReadonlySet<string>, at: Located<string | undefined>) =>
    at.value === undefined || among.has(at.value)
      ? []
      : [unknown(what, at as Located<string>, among)];

  const role = (at: Located<string | undefined>): Problem[] => {
    const current = at.value && aliases.get(at.value);
    if (!current) return known('role', roleIds, at);
    return [
      problemAt(
        at,
        'error',
        'unknown-role',
        `"${at.value}" is an alias.`,
        `Write "${current}", the id itself.`,
      ),
    ];
  };

  return [
    ...items(located(dataset), info.strands, 'strands').flatMap((strand) =>
      known('theme', themes, inside(strand, strand.value.theme, 'theme')),
    ),
    ...items(located(dataset), info.grades, 'grades').flatMap((grade) =>
      Object.keys(grade.value.titles).flatMap((track) =>
        known('track', tracks, inside(grade, track, 'titles', track)),
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
      SECTIONS.flatMap((section) => items(owner, owner.value[section], section)).flatMap(
        (entry) => [
          ...known('theme', themes, inside(entry, entry.value.theme, 'theme')),
          ...known('strand', strands, inside(entry, entry.value.strand, 'strand')),
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
    ...relations.flatMap((at) => [
      ...role(inside(at, at.value.from, 'from')),
      ...role(inside(at, at.value.to, 'to')),
      ...known('source', sources, inside(at, at.value.source?.id, 'source', 'id')),
    ]),
  ];
};

/** The error of a name that stands for nothing, with a guess at the one that was meant or with those there are. */
export function unknown(what: string, at: Located<string>, among: ReadonlySet<string>): Problem {
  const nearest = nearestOf(at.value, among);
  return problemAt(
    at,
    'error',
    `unknown-${what}`,
    `There is no ${what} "${at.value}".`,
    nearest
      ? `Did you mean "${nearest}"?`
      : `Define it, or use one of: ${[...among].slice(0, 8).join(', ')}.`,
  );
}

/** The known id that shares the longest run of letters from its start, where that says anything. */
function nearestOf(name: string, among: ReadonlySet<string>): string | undefined {
  const sharedStart = (other: string) => {
    let at = 0;
    while (at < name.length && name[at] === other[at]) at++;
    return at;
  };
  const [best] = [...among].sort((a, b) => sharedStart(b) - sharedStart(a));
  return best && sharedStart(best) >= 4 ? best : undefined;
}
