import type {
  DatasetInput,
  FamilyFile,
  FamilyInput,
  RelationInput,
  RoleInput,
} from '#src/dataset/schema.ts';
import { lineOf } from '../problems/place.ts';
import type { NamedRole } from './ends.ts';
import { importNote } from './importNote.ts';
import type { FamilyPlan, RolePlan } from './plan.ts';

const FAMILY_SCHEMA = '../schema/family.schema.json';

/** A known family as it is. */
export function inputOf(family: FamilyFile): FamilyInput {
  return { ...family, $schema: FAMILY_SCHEMA };
}

/** The file of a family: its page's own roles, then those that the page only names. */
export function familyOf(
  { id, title, source, prose, roles }: FamilyPlan,
  department: string,
  named: readonly NamedRole[],
  relations: RelationInput[],
): FamilyInput {
  return {
    $schema: FAMILY_SCHEMA,
    id,
    title,
    department,
    source,
    ...prose,
    roles: [...roles.map((role) => describedRole(role)), ...named.map(namedRole)],
    relations,
  };
}

function describedRole({ draft, line, rest, source }: RolePlan): RoleInput {
  const { id, title, track, status } = draft;
  return {
    id,
    title,
    track,
    ...gradeOf(draft),
    status,
    ...rest,
    source: { id: source, section: title, ...lineOf(line) },
  };
}

function gradeOf({ grade, gradeFrom }: RolePlan['draft']): Pick<RoleInput, 'grade'> {
  if (grade === undefined) return {};
  if (gradeFrom === undefined) return { grade: { value: grade, basis: 'stated' } };
  return { grade: { value: grade, basis: 'inferred', from: gradeFrom } };
}

function namedRole({ draft, line, source }: NamedRole): RoleInput {
  const { id, title, track } = draft;
  return { id, title, track, status: 'named', source: { id: source, ...lineOf(line) } };
}

/** The pages of a family, as the sources of all that it says, word for word. */
export function sourcesOf({
  sources,
  title,
  page,
}: FamilyPlan): readonly NonNullable<DatasetInput['sources']>[number][] {
  const parts = new Map(page.parts?.map((part) => [part.file, part.title.trim()]));
  return [...sources].map(([file, id]) => ({
    id,
    title: parts.get(file) || title,
    kind: 'page',
    wording: 'source',
    note: importNote(file),
  }));
}
