import { editLink } from '#src/domain/editLink.ts';
import { sortProblems } from '#src/domain/problem.ts';
import type {
  Claim,
  Dataset,
  DatasetInfo,
  ExpectationLists,
  FamilyText,
  GeneralHiring,
  Renamed,
  RoleId,
  RoleText,
} from '#src/domain/role.ts';
import { bySection, SECTION_KINDS } from '#src/domain/sections.ts';
import { contentRules } from './check/content.ts';
import { gradeRules } from './check/grades.ts';
import { idRules } from './check/ids.ts';
import { itemRules } from './check/items.ts';
import { levelRules } from './check/levels.ts';
import { permanenceRules } from './check/permanence.ts';
import { referenceRules } from './check/references.ts';
import { relationRules } from './check/relations.ts';
import { type Checked, flatten, type RoleFile } from './check/rules.ts';
import { siteRules } from './check/site.ts';
import { upkeepRules } from './check/upkeep.ts';
import { pickBound } from './pickBound.ts';
import type { DatasetProblem } from './problems.ts';
import { type RawFile, type Read, readFiles } from './read.ts';
import { type DatasetFile, type FamilyFile, levelOf } from './schema.ts';

export interface DatasetReport {
  /** Present exactly when there is no error among the problems. */
  readonly dataset?: Dataset;
  /** Errors first, each with its place. */
  readonly problems: readonly DatasetProblem[];
}

const RULES = [
  idRules,
  gradeRules,
  referenceRules,
  levelRules,
  itemRules,
  relationRules,
  contentRules,
  siteRules,
  upkeepRules,
  permanenceRules,
];

/** Reads and checks a whole dataset folder. Every fault is in the report; nothing is thrown or repaired. */
export function openDataset(files: readonly RawFile[]): DatasetReport {
  const read = readFiles(files);
  if (!read.dataset) return { problems: sortProblems(read.problems) };
  const checked = flatten(read.dataset, read.families, read.lock);
  const problems = sortProblems([...read.problems, ...RULES.flatMap((rule) => rule(checked))]);
  const sound = !problems.some(({ severity }) => severity === 'error');
  return { ...(sound ? { dataset: assemble(checked) } : {}), problems };
}

/** A dataset whose files are right by their shape, before it is known whether they fit each other. */
export interface UncheckedDataset {
  readonly dataset: Dataset;
  /** Every rule that it breaks, errors first. */
  readonly check: () => readonly DatasetProblem[];
}

/**
 * Opens what somebody has just made, an import, say, which leaves out whatever breaks a rule: it can be drawn before it is
 * checked, and need not be written and read. Its problems have no lines, as it has no text.
 */
export function openFiles(dataset: DatasetFile, families: readonly FamilyFile[]): UncheckedDataset {
  const checked = flatten(
    unwritten('dataset.json', dataset),
    families.map((family) => unwritten(`families/${family.id}.json`, family)),
    undefined,
  );
  return {
    dataset: assemble(checked),
    check: () => sortProblems(RULES.flatMap((rule) => rule(checked))),
  };
}

function unwritten<T>(path: string, value: T): Read<T> {
  return { path, value, lineOf: () => undefined };
}

/** Where a field goes: to the ladder, which every screen loads, to the prose of its family, or to a place of its own. */
type Destination = 'ladder' | 'prose' | 'apart';

const LISTS = bySection(() => 'prose' as const);

const UPKEEP = { owner: 'prose', draft: 'prose', review: 'prose' } as const;

const FAMILY_FIELDS = {
  $schema: 'apart',
  id: 'ladder',
  title: 'ladder',
  aliases: 'ladder',
  department: 'ladder',
  summary: 'prose',
  source: 'prose',
  ...UPKEEP,
  ...LISTS,
  indicators: 'prose',
  hiring: 'prose',
  roles: 'apart',
  relations: 'apart',
} as const satisfies Record<keyof FamilyFile, Destination>;

const ROLE_FIELDS = {
  id: 'ladder',
  title: 'ladder',
  aliases: 'ladder',
  track: 'ladder',
  grade: 'ladder',
  status: 'ladder',
  partial: 'ladder',
  apply: 'prose',
  summary: 'prose',
  ...LISTS,
  indicators: 'prose',
  hiring: 'prose',
  claims: 'prose',
  source: 'prose',
  ...UPKEEP,
} as const satisfies Record<keyof RoleFile, Destination>;

function assemble({ dataset, families, relations, familyRelations }: Checked): Dataset {
  const info = infoOf(dataset.value);
  const all = families.map(({ value }) => value);
  const elsewhere = claimsElsewhere(all);
  return {
    info,
    families: all.map((family) => ({
      ...pickBound(family, FAMILY_FIELDS, 'ladder'),
      ...renamedIn(family),
    })),
    roles: all.flatMap((family) =>
      family.roles.map((role) => ({
        ...pickBound(role, ROLE_FIELDS, 'ladder'),
        family: family.id,
        ...renamedIn(role),
      })),
    ),
    relations: relations.map(({ value }) => value),
    familyRelations: familyRelations.map(({ value }) => value),
    texts: families.map((file) =>
      familyText(
        file.value,
        elsewhere,
        generalHiringOf(dataset.value, file.value),
        editedAt(file, info.site?.edit),
      ),
    ),
    levels: levelsWithTexts(dataset.value),
  };
}

/** Links to a line are followed before its text has come: the old names of lines stand apart from it. */
function renamedIn(owner: FamilyFile | RoleFile): { renamed?: Renamed } {
  const renamed = SECTION_KINDS.flatMap((section) =>
    owner[section].flatMap(({ id, aliases = [] }) => aliases.map((alias) => [alias, id] as const)),
  );
  return renamed.length ? { renamed } : {};
}

/**
 * What every screen needs to know of a dataset: how hiring goes and what levels show comes with the texts, and the check
 * alone reads items.
 */
function infoOf({ $schema: _, ...file }: DatasetFile): DatasetInfo {
  const { hiring: __, ...organisation } = file.organisation;
  return {
    ...file,
    organisation,
    departments: file.departments.map(({ hiring: ___, ...department }) => department),
    strands: file.strands.map(({ levels, ...strand }) => ({
      ...strand,
      ...(levels && { levels: levels.map((level) => levelOf(level).title) }),
    })),
    sources: file.sources.map(({ items: ___, ...source }) => source),
  };
}

function levelsWithTexts({ strands }: DatasetFile): Dataset['levels'] {
  const levels = strands.map(({ id, levels = [] }) => [id, levels.map(levelOf)] as const);
  return new Map(levels.filter(([, own]) => own.some(({ text }) => text !== undefined)));
}

/** The general process of a family's department, or else of the organisation. */
function generalHiringOf(
  { organisation, departments }: DatasetFile,
  { department }: FamilyFile,
): GeneralHiring | undefined {
  const own = departments.find(({ id }) => id === department)?.hiring;
  if (own) return { of: 'department', ...own };
  return organisation.hiring && { of: 'organisation', ...organisation.hiring };
}

function familyText(
  family: FamilyFile,
  elsewhere: ClaimsByRole,
  generalHiring: GeneralHiring | undefined,
  located: Located,
): FamilyText {
  return {
    ...pickBound(family, FAMILY_FIELDS, 'prose'),
    ...listsLocated(family, located),
    ...(generalHiring && { generalHiring }),
    id: family.id,
    roles: Object.fromEntries(
      family.roles.map((role, at) => [
        role.id,
        located(
          roleText(role, elsewhere, (each, ...to) => located(each, 'roles', at, ...to)),
          'roles',
          at,
        ),
      ]),
    ),
  };
}

function roleText(role: RoleFile, elsewhere: ClaimsByRole, located: Located): RoleText {
  const claims = [...role.claims, ...(elsewhere.get(role.id) ?? [])];
  return { ...pickBound(role, ROLE_FIELDS, 'prose'), ...listsLocated(role, located), claims };
}

/** Says of something where an edit of it is suggested, by the path to it in its file. */
type Located = <T extends object>(value: T, ...path: (string | number)[]) => T & { edit?: string };

/** Only who suggests edits asks for lines. */
function editedAt({ path: file, lineOf }: Read<FamilyFile>, template: string | undefined): Located {
  if (template === undefined) return (value) => value;
  return (value, ...path) => {
    const line = lineOf(path);
    return line ? { ...value, edit: editLink(template, file, line) } : value;
  };
}

function listsLocated(lists: ExpectationLists, located: Located): ExpectationLists {
  return bySection((section) => lists[section].map((each, at) => located(each, section, at)));
}

type ClaimsByRole = ReadonlyMap<RoleId | undefined, readonly Claim[]>;

/** What the pages of other roles claim about each role. */
function claimsElsewhere(families: readonly FamilyFile[]): ClaimsByRole {
  const claims = families.flatMap(({ roles }) =>
    roles.flatMap(({ id, claims: own }) =>
      own.filter(({ about }) => about !== id).map((claim): Claim => ({ ...claim, by: id })),
    ),
  );
  return Map.groupBy(claims, ({ about }) => about);
}
