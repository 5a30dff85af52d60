import { type Problem, sortProblems } from '#src/domain/problem.ts';
import {
  type Claim,
  type Dataset,
  type FamilyText,
  type Renamed,
  type RoleId,
  type RoleText,
  SECTIONS,
} from '#src/domain/role.ts';
import { contentRules } from './check/content.ts';
import { idRules } from './check/ids.ts';
import { levelRules } from './check/levels.ts';
import { permanenceRules } from './check/permanence.ts';
import { referenceRules } from './check/references.ts';
import { relationRules } from './check/relations.ts';
import { type Checked, flatten, type RoleFile } from './check/rules.ts';
import { type RawFile, readFiles } from './read.ts';
import type { FamilyFile } from './schema.ts';

export interface DatasetReport {
  /** Present exactly when there is no error among the problems. */
  readonly dataset?: Dataset;
  /** Errors first, each with its place. */
  readonly problems: readonly Problem[];
}

const RULES = [idRules, referenceRules, levelRules, relationRules, contentRules, permanenceRules];

/** Reads and checks a whole dataset folder. Every fault is in the report; nothing is thrown or repaired. */
export function openDataset(files: readonly RawFile[]): DatasetReport {
  const read = readFiles(files);
  if (!read.dataset) return { problems: sortProblems(read.problems) };
  const checked = flatten(read.dataset, read.families, read.lock);
  const problems = sortProblems([...read.problems, ...RULES.flatMap((rule) => rule(checked))]);
  const sound = !problems.some(({ severity }) => severity === 'error');
  return { ...(sound ? { dataset: assemble(checked) } : {}), problems };
}

function assemble({ dataset, families }: Checked): Dataset {
  const { $schema: _, ...info } = dataset.value;
  const all = families.map(({ value }) => value);
  const elsewhere = claimsElsewhere(all);
  return {
    info,
    families: all.map((family) => ({
      id: family.id,
      title: family.title,
      department: family.department,
      ...(family.aliases?.length ? { aliases: family.aliases } : {}),
      ...renamedIn(family),
    })),
    roles: all.flatMap((family) =>
      family.roles.map((role) => ({
        id: role.id,
        title: role.title,
        aliases: role.aliases,
        family: family.id,
        track: role.track,
        status: role.status,
        ...(role.grade ? { grade: role.grade } : {}),
        ...renamedIn(role),
      })),
    ),
    relations: all.flatMap(({ relations }) => relations),
    texts: all.map((family) => familyText(family, elsewhere)),
  };
}

/** Links to a line are followed before its text has come: the old names of lines stand apart from it. */
function renamedIn(owner: FamilyFile | RoleFile): { renamed?: Renamed } {
  const renamed = SECTIONS.flatMap((section) =>
    owner[section].flatMap(({ id, aliases = [] }) => aliases.map((alias) => [alias, id] as const)),
  );
  return renamed.length ? { renamed } : {};
}

function familyText(family: FamilyFile, elsewhere: ClaimsByRole): FamilyText {
  const { $schema: _, title, aliases, department, relations, roles, ...text } = family;
  return {
    ...text,
    roles: Object.fromEntries(roles.map((role) => [role.id, roleText(role, elsewhere)])),
  };
}

function roleText(role: RoleFile, elsewhere: ClaimsByRole): RoleText {
  const { id, title, aliases, track, grade, status, ...text } = role;
  return { ...text, claims: [...role.claims, ...(elsewhere.get(id) ?? [])] };
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
