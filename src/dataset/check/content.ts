import { SECTION_KINDS } from '#src/domain/sections.ts';
import { sameWording } from '#src/domain/wording.ts';
import { claimProblem, type DatasetProblem } from '../problems.ts';
import type { FamilyFile } from '../schema.ts';
import {
  type Checked,
  inside,
  items,
  type Located,
  located,
  placeOf,
  problemAt,
  type RoleFile,
  type Rule,
} from './rules.ts';

/** What the sources leave blank, repeat or contradict is shown, never repaired. */
export const contentRules: Rule = (checked) => [
  ...checked.families.map(located).flatMap((family) =>
    family.value.roles.flatMap((role, at) => {
      const place = inside(family, role, 'roles', at);
      return [
        ...emptyRole(place, family.value),
        ...namedWithText(place),
        ...gradeOf(place),
        ...repeatedText(place),
        ...claims(place),
      ];
    }),
  ),
  ...uncoveredFamilies(checked),
  ...unused(checked),
  ...thinStrands(checked),
  ...sharedTitles(checked),
  ...emptiness(checked),
];

/** What an edition does not cover it must not seem to describe: a comparison would call the rest of it gone. */
function uncoveredFamilies({ dataset, families }: Checked): DatasetProblem[] {
  const { covers } = dataset.value;
  if (!covers) return [];
  const saysMore = ({ roles, ...family }: FamilyFile) =>
    hasText(family) || roles.some((role) => role.status !== 'named');
  return families
    .filter(({ value }) => !covers.includes(value.id) && saysMore(value))
    .map((file) => problemAt(located(file), 'uncovered-family', file.value.id));
}

/** Of a role that was read only in part nobody knows whether it expects anything. */
function emptyRole(role: Located<RoleFile>, family: FamilyFile): DatasetProblem[] {
  const { status, title, partial } = role.value;
  if (partial !== undefined) {
    return [problemAt(inside(role, partial, 'partial'), 'partial-role', title, partial)];
  }
  if (status !== 'open' || hasText(role.value) || hasText(family)) return [];
  return [problemAt(role, 'empty-role', title)];
}

function hasText(lists: Pick<RoleFile, (typeof SECTION_KINDS)[number]>): boolean {
  return SECTION_KINDS.some((section) => lists[section].length > 0);
}

function namedWithText(role: Located<RoleFile>): DatasetProblem[] {
  return role.value.status === 'named' && hasText(role.value)
    ? [problemAt(role, 'named-with-text', role.value.title)]
    : [];
}

function gradeOf(role: Located<RoleFile>): DatasetProblem[] {
  const { grade, status, title } = role.value;
  if (!grade) {
    return [problemAt(role, 'no-grade', title, status)];
  }
  return grade.basis === 'inferred' && !grade.from
    ? [problemAt(inside(role, grade, 'grade'), 'unexplained-grade', title)]
    : [];
}

function repeatedText(role: Located<RoleFile>): DatasetProblem[] {
  return SECTION_KINDS.flatMap((section) => {
    const list = items(role, role.value[section], section);
    return list.flatMap((entry, at) =>
      list.slice(0, at).some((earlier) => sameWording(earlier.value.text, entry.value.text))
        ? [problemAt(entry, 'repeated-text', role.value.title, entry.value.text)]
        : [],
    );
  });
}

function claims(role: Located<RoleFile>): DatasetProblem[] {
  return items(role, role.value.claims, 'claims').map((claim) =>
    claimProblem(claim.value.code, placeOf(claim), role.value.title, claim.value.text),
  );
}

function unused(checked: Checked): DatasetProblem[] {
  const { dataset, families, roles } = checked;
  const relations = [...checked.relations, ...checked.familyRelations];
  const owners = [...families.map(({ value }) => value), ...roles.map(({ value }) => value)];
  const entries = owners.flatMap((owner) => SECTION_KINDS.flatMap((section) => owner[section]));
  const used = {
    themes: new Set(entries.map(({ theme }) => theme)),
    sources: new Set([
      ...families.map(({ value }) => value.source),
      ...entries.map(({ source }) => source?.id),
      ...roles.map(({ value }) => value.source?.id),
      ...relations.map(({ value }) => value.source?.id),
      ...roles.flatMap(({ value }) => value.claims.map(({ source }) => source?.id)),
      ...[dataset.value.organisation, ...dataset.value.departments].map(
        ({ hiring }) => hiring?.source?.id,
      ),
      ...dataset.value.sources.flatMap(({ id, kind }) => (kind === 'scale' ? [id] : [])),
    ]),
    departments: new Set(families.map(({ value }) => value.department)),
  };
  const codes = {
    themes: 'unused-theme',
    sources: 'unused-source',
    departments: 'unused-department',
  } as const;
  return (['themes', 'sources', 'departments'] as const).flatMap((list) =>
    items(located(dataset), dataset.value[list], list)
      .filter(({ value }) => !used[list].has(value.id))
      .map((entry) => problemAt(entry, codes[list], entry.value.title)),
  );
}

/** A strand shows how an expectation grows, so it needs two rungs. */
function thinStrands({ dataset, families, roles }: Checked): DatasetProblem[] {
  const rungs = new Map<string, Set<string>>();
  const owners = [...families.map(({ value }) => value), ...roles.map(({ value }) => value)];
  for (const owner of owners) {
    for (const { strand } of SECTION_KINDS.flatMap((section) => owner[section])) {
      if (strand) rungs.set(strand, (rungs.get(strand) ?? new Set()).add(owner.id));
    }
  }
  return items(located(dataset), dataset.value.strands, 'strands')
    .filter(({ value }) => (rungs.get(value.id)?.size ?? 0) < 2)
    .map((strand) =>
      problemAt(strand, 'thin-strand', strand.value.title, rungs.get(strand.value.id)?.size ?? 0),
    );
}

/** One problem a title, where its second role stands: as many for as many roles would be more than the dataset itself. */
function sharedTitles({ roles }: Checked): DatasetProblem[] {
  const groups = Map.groupBy(roles, ({ value }) => value.title);
  return [...groups].flatMap(([title, group]) => {
    const [, second] = group;
    const ids = group.map(({ value }) => value.id);
    return second ? [problemAt(second, 'shared-title', title, ids)] : [];
  });
}

/** It opens, with nothing to see: said here, since no screen could say why. */
function emptiness({ dataset, families, roles }: Checked): DatasetProblem[] {
  if (roles.length > 0) return [];
  return [problemAt(located(dataset), 'no-roles', families.length)];
}
