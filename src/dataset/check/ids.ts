import { SECTION_KINDS } from '#src/domain/sections.ts';
import { plainPath } from '../portablePath.ts';
import type { DatasetProblem } from '../problems.ts';
import { type FamilyFile, levelOf } from '../schema.ts';
import {
  inside,
  items,
  type Located,
  located,
  problemAt,
  type RoleFile,
  type Rule,
} from './rules.ts';

/** Ids are unique and files are named for the family they hold. */
export const idRules: Rule = ({ dataset, families, roles }) => [
  ...(['departments', 'tracks', 'themes', 'sources'] as const).flatMap((list) =>
    repeated(items(located(dataset), dataset.value[list], list), ({ id }) => id, list.slice(0, -1)),
  ),
  ...repeated(namesOf(items(located(dataset), dataset.value.strands, 'strands')), itself, 'strand'),
  ...repeated(
    items(located(dataset), dataset.value.grades, 'grades'),
    ({ value }) => value,
    'grade',
  ),
  ...items(located(dataset), dataset.value.strands, 'strands').flatMap((strand) =>
    repeated(
      items(strand, strand.value.levels ?? [], 'levels'),
      (level) => levelOf(level).title,
      'level',
    ),
  ),
  ...repeated(namesOf(families.map(located)), itself, 'family'),
  ...repeated(roleNames(roles), itself, 'role'),
  ...families.map(located).flatMap(expectationIds),
  ...families
    .filter(({ path, value }) => plainPath(path) !== `families/${value.id}.json`)
    .map((file) => problemAt({ file, path: ['id'] }, 'unstable-id', file.value.id, file.path)),
];

/** A role's page shows its own lines and its family's, and a link may mark any of them: their ids are distinct. */
function expectationIds(family: Located<FamilyFile>): DatasetProblem[] {
  const entries = (owner: Located<FamilyFile | RoleFile>) =>
    namesOf(SECTION_KINDS.flatMap((section) => items(owner, owner.value[section], section)));
  const wide = entries(family);
  const once = [...new Map(wide.toReversed().map((entry) => [entry.value, entry])).values()];
  return [
    ...repeated(wide, itself, 'expectation'),
    ...family.value.roles.flatMap((role, at) =>
      repeated([...once, ...entries(inside(family, role, 'roles', at))], itself, 'expectation'),
    ),
  ];
}

/** A role is found by its id and by each alias: all of them share one space of names. */
function roleNames(roles: Parameters<Rule>[0]['roles']): Located<string>[] {
  return roles.flatMap((role) => [
    inside(role, role.value.id, 'id'),
    ...items(role, role.value.aliases, 'aliases'),
  ]);
}

/** What is found by its id, and by each alias that it has: both share one space of names. */
function namesOf(
  list: readonly Located<{ id: string; aliases?: readonly string[] }>[],
): Located<string>[] {
  return list.flatMap((at) => [
    { ...at, value: at.value.id },
    ...items(at, at.value.aliases ?? [], 'aliases'),
  ]);
}

function itself(name: string): string {
  return name;
}

function repeated<T>(
  list: readonly Located<T>[],
  nameOf: (value: T) => string,
  what: string,
): DatasetProblem[] {
  const first = new Map<string, Located<T>>();
  return list.flatMap((entry) => {
    const name = nameOf(entry.value);
    const earlier = first.get(name);
    if (!earlier) first.set(name, entry);
    return earlier ? [problemAt(entry, 'duplicate-id', what, name, earlier.file.path)] : [];
  });
}
