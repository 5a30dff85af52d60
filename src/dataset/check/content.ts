import type { Problem } from '#src/domain/problem.ts';
import type { Claim } from '#src/domain/role.ts';
import { SECTION_KINDS } from '#src/domain/sections.ts';
import { sameWording } from '#src/domain/wording.ts';
import type { FamilyFile } from '../schema.ts';
import {
  type Checked,
  inside,
  items,
  type Located,
  located,
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
  ...unused(checked),
  ...thinStrands(checked),
  ...sharedTitles(checked),
];

function emptyRole(role: Located<RoleFile>, family: FamilyFile): Problem[] {
  const { status, title } = role.value;
  if (status !== 'open' || hasText(role.value) || hasText(family)) return [];
  return [
    problemAt(
      role,
      'warning',
      'empty-role',
      `${title} is described but expects nothing.`,
      'Give it expectations, or set its status to "named" or "future".',
    ),
  ];
}

function hasText(lists: Pick<RoleFile, (typeof SECTION_KINDS)[number]>): boolean {
  return SECTION_KINDS.some((section) => lists[section].length > 0);
}

function namedWithText(role: Located<RoleFile>): Problem[] {
  return role.value.status === 'named' && hasText(role.value)
    ? [
        problemAt(
          role,
          'error',
          'named-with-text',
          `${role.value.title} is only named, yet has expectations that nobody would see.`,
          'Set its status to "open" or "future".',
        ),
      ]
    : [];
}

function gradeOf(role: Located<RoleFile>): Problem[] {
  const { grade, status, title } = role.value;
  if (!grade) {
    return [
      problemAt(
        role,
        status === 'named' ? 'info' : 'warning',
        'no-grade',
        `${title} has no grade.`,
        'It is drawn in the band without a grade; add one where a source states it.',
      ),
    ];
  }
  return grade.basis === 'inferred' && !grade.from
    ? [
        problemAt(
          inside(role, grade, 'grade'),
          'warning',
          'unexplained-grade',
          `The grade of ${title} is inferred, but not said from what.`,
          'Fill in "from".',
        ),
      ]
    : [];
}

function repeatedText(role: Located<RoleFile>): Problem[] {
  return SECTION_KINDS.flatMap((section) => {
    const list = items(role, role.value[section], section);
    return list.flatMap((entry, at) =>
      list.slice(0, at).some((earlier) => sameWording(earlier.value.text, entry.value.text))
        ? [
            problemAt(
              entry,
              'warning',
              'repeated-text',
              `${role.value.title} lists the same thing twice: "${entry.value.text}"`,
              'Kept as the source has it; remove it if the repetition is yours.',
            ),
          ]
        : [],
    );
  });
}

const REMARKS: readonly Claim['code'][] = [
  'duplicate',
  'superseded',
  'unfinished',
  'wrong-subject',
  'broken-link',
];

function claims(role: Located<RoleFile>): Problem[] {
  return items(role, role.value.claims, 'claims').map((claim) =>
    problemAt(
      claim,
      REMARKS.includes(claim.value.code) ? 'info' : 'warning',
      claim.value.code,
      `${role.value.title}: ${claim.value.text}`,
      'Kept as the source has it and shown on the role page; remove the claim once the source is mended.',
    ),
  );
}

function unused({ dataset, families, roles, relations }: Checked): Problem[] {
  const owners = [...families.map(({ value }) => value), ...roles.map(({ value }) => value)];
  const entries = owners.flatMap((owner) => SECTION_KINDS.flatMap((section) => owner[section]));
  const used = {
    themes: new Set(entries.map(({ theme }) => theme)),
    sources: new Set([
      ...families.map(({ value }) => value.source),
      ...roles.map(({ value }) => value.source?.id),
      ...relations.map(({ value }) => value.source?.id),
      ...roles.flatMap(({ value }) => value.claims.map(({ source }) => source?.id)),
      ...dataset.value.sources.flatMap(({ id, kind }) => (kind === 'scale' ? [id] : [])),
    ]),
    departments: new Set(families.map(({ value }) => value.department)),
  };
  return (['themes', 'sources', 'departments'] as const).flatMap((list) =>
    items(located(dataset), dataset.value[list], list)
      .filter(({ value }) => !used[list].has(value.id))
      .map((entry) =>
        problemAt(
          entry,
          'info',
          `unused-${list.slice(0, -1)}`,
          `Nothing uses the ${list.slice(0, -1)} "${entry.value.title}".`,
          'Remove it, or use it where it belongs.',
        ),
      ),
  );
}

/** A strand shows how an expectation grows, so it needs two rungs. */
function thinStrands({ dataset, families, roles }: Checked): Problem[] {
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
      problemAt(
        strand,
        'warning',
        'thin-strand',
        `The strand "${strand.value.title}" shows at ${rungs.get(strand.value.id)?.size ?? 0} rungs.`,
        'A strand needs at least two; otherwise remove it.',
      ),
    );
}

function sharedTitles({ roles }: Checked): Problem[] {
  const groups = Map.groupBy(roles, ({ value }) => value.title);
  return [...groups].flatMap(([title, group]) =>
    group
      .slice(1)
      .map((role) =>
        problemAt(
          role,
          'info',
          'shared-title',
          `"${title}" is the title of ${group.length} roles: ${group.map(({ value }) => value.id).join(', ')}.`,
          'Labels tell them apart by their families; keep both only if both exist.',
        ),
      ),
  );
}
