import type { FamilyInput, RoleInput } from '#src/dataset/schema.ts';
import { type Problem, SEVERITIES } from '#src/domain/problem.ts';
import type { Assembled } from '#src/importer/assemble.ts';
import { type Overrides, overridesOf } from '#src/importer/choices/choices.ts';
import { type ClassifiedNode, classifyOutline } from '#src/importer/classify/classifyOutline.ts';
import { reasonText } from '#src/importer/classify/reasons.ts';
import type { PageReading, RecognisedColumn, RoleReading } from '#src/importer/extract/reading.ts';
import { countItems } from '#src/importer/link/prose.ts';
import type { RoleAt } from '#src/importer/mend/mend.ts';
import { isSame, titleIn } from '#src/importer/mend/rolesRead.ts';
import type { ImportProblem } from '#src/importer/problems/problems.ts';
import type { FileReading } from '#src/importer/readFile.ts';
import { type Coverage, coverageOf } from '#src/importer/report/coverage.ts';
import { SHAPES } from '#src/importer/report/recognised.ts';
import { countPages } from '#src/importer/report/summary.ts';
import type { Source } from '#src/importer/sources/source.ts';
import type {
  Counts,
  FileCount,
  Preview,
  PreviewColumn,
  PreviewHeading,
  PreviewRole,
  PreviewTable,
  ProblemGroup,
} from '../messages.ts';

/** What there is to show of a reading. */
export interface Previewed {
  readonly read: FileReading;
  readonly assembled: Assembled;
  readonly problems: readonly ImportProblem[];
  readonly overrides: Overrides;
}

/** All that a person looks at before a ladder is kept. */
export function previewOf(given: Previewed): Preview {
  const { read, assembled, problems, overrides } = given;
  const { imported } = assembled;
  const { dataset, families } = imported;
  const files = fileCounts(read, assembled, problems);
  return {
    counts: countsOf(files, families),
    files,
    tables: read.pages.flatMap(tablesOf),
    headings: headingsIn(read.sources, overrides),
    roles: rolesOf(assembled),
    grades: dataset.grades.map(({ value }) => String(value)),
    tracks: dataset.tracks.map(({ id, title }) => ({ id, title })),
    problems: groupsOf(problems),
    lost: assembled.read.lost,
    name: dataset.organisation.name,
    language: dataset.language ?? 'en',
  };
}

function countsOf(files: readonly FileCount[], families: readonly FamilyInput[]): Counts {
  const sum = (of: (file: FileCount) => number) =>
    files.reduce((total, file) => total + of(file), 0);
  const roles = families.flatMap((family) => family.roles);
  return {
    files: files.length,
    families: families.length,
    roles: roles.filter(({ status }) => status !== 'named').length,
    named: roles.filter(({ status }) => status === 'named').length,
    expectations: [...families, ...roles].reduce((total, owner) => total + countItems(owner), 0),
    relations: families.reduce((total, { relations = [] }) => total + relations.length, 0),
    lines: sum(({ lines }) => lines),
    placed: sum(({ placed }) => placed),
  };
}

function fileCounts(
  { sources, pages }: FileReading,
  { imported }: Assembled,
  problems: readonly ImportProblem[],
): readonly FileCount[] {
  const byFile = Map.groupBy(pages, ({ file }) => file);
  const coverages = new Map<string, Coverage>(
    sources.map((source) => [source.file, coverageOf(source, byFile.get(source.file) ?? [])]),
  );
  const counts = countPages(
    sources.map(({ file }) => file),
    imported,
    problems,
    coverages,
  );
  return counts.map(({ file, roles, items, lines, placed }) => ({
    file,
    roles,
    expectations: items,
    lines,
    placed,
  }));
}

function tablesOf({ file, tables = [] }: PageReading): readonly PreviewTable[] {
  return tables.map(({ name, line, shape, columns }) => ({
    file,
    ...(name ? { name } : {}),
    line,
    shape,
    says: SHAPES[shape],
    columns: columns.map(columnOf),
  }));
}

function columnOf({ at, head, meaning, by }: RecognisedColumn): PreviewColumn {
  const is = (meaning === 'detail' ? 'ignore' : meaning) as PreviewColumn['is'];
  return { ...(at === undefined ? {} : { at }), head, is, by };
}

function headingsIn(sources: readonly Source[], overrides: Overrides): readonly PreviewHeading[] {
  return sources.flatMap((source) => {
    if (source.holds !== 'page') return [];
    const { file, outline } = source;
    const { headings } = overridesOf(overrides, file);
    return classifyOutline(outline, file, headings).nodes.flatMap((node) => told(file, node, 1));
  });
}

function told(file: string, node: ClassifiedNode, depth: number): readonly PreviewHeading[] {
  const { title, line, reason, role, children } = node;
  // What stands above all headings has none.
  const isHeading = reason.code !== 'above-all';
  const own: PreviewHeading = {
    file,
    line,
    title,
    depth,
    is: choiceOf(node),
    since: reasonText(reason),
    isChosen: reason.code === 'chosen',
    ...(role === undefined ? {} : { role }),
  };
  return [
    ...(isHeading ? [own] : []),
    ...children.flatMap((child) => told(file, child, isHeading ? depth + 1 : depth)),
  ];
}

/** What a heading was taken for, in the words of what it could have been chosen to be. */
function choiceOf({ is, kind, reason }: ClassifiedNode): PreviewHeading['is'] {
  if (reason.code === 'chosen') return reason.as;
  switch (is) {
    case 'role':
    case 'specialty':
      return 'role';
    case 'page':
      return reason.code === 'page-title' ? 'family' : 'text';
    case 'section':
    case 'group':
      return sectionOf(is, kind);
  }
}

function sectionOf(is: 'section' | 'group', kind: ClassifiedNode['kind']): PreviewHeading['is'] {
  switch (kind) {
    case 'about':
    case 'summary':
      return 'text';
    case 'aside':
    case 'contents':
    case 'unknown':
      return 'ignore';
    case 'competencies':
      return is === 'group' ? 'skill' : kind;
    default:
      return kind;
  }
}

function rolesOf({ imported, read }: Assembled): readonly PreviewRole[] {
  const places = placesOf(read.pages, read.originOf);
  const known = new Set(read.known.families.map(({ id }) => id));
  return imported.families.flatMap((family) =>
    family.roles.map((role): PreviewRole => {
      const { id, title, track, grade, status } = role;
      const file = imported.pages.get(role.source?.id ?? '');
      const at = known.has(family.id)
        ? { title, id, file: `families/${family.id}.json` }
        : (places(role, file) ?? { title });
      return {
        at,
        id,
        title,
        family: family.title,
        track,
        ...(grade ? { grade: String(grade.value) } : {}),
        isNamed: status === 'named',
        expectations: countItems(role),
      };
    }),
  );
}

/** Where a role of the dataset was read; nothing for one that is only named. */
function placesOf(
  pages: readonly PageReading[],
  originOf: (role: RoleReading, page: PageReading) => RoleAt,
): (role: RoleInput, file: string | undefined) => RoleAt | undefined {
  const all = pages.flatMap((page) => page.roles.map((role) => ({ page, role })));
  const keyOf = (file: string | undefined, line: number | undefined) => `${file}\n${line}`;
  const byPlace = Map.groupBy(all, ({ page, role }) => keyOf(role.file ?? page.file, role.line));
  return ({ title, source, status }, file) => {
    const there = byPlace.get(keyOf(file, source?.line)) ?? [];
    const found =
      there.find(({ page, role }) => isSame(titleIn(page, role.title), title)) ??
      (there.length === 1 && status !== 'named' ? there[0] : undefined);
    return found && originOf(found.role, found.page);
  };
}

/** So many problems of a kind are sent; the others are counted. */
const MOST_SENT = 50;

function groupsOf(problems: readonly Problem[]): readonly ProblemGroup[] {
  return SEVERITIES.flatMap((severity) => {
    const own = problems.filter((problem) => problem.severity === severity);
    return [...Map.groupBy(own, ({ code }) => code)].map(
      ([code, all]): ProblemGroup => ({
        severity,
        code,
        count: all.length,
        files: new Set(all.map(({ at }) => at.file)).size,
        problems: all.slice(0, MOST_SENT),
      }),
    );
  });
}
