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
    roles: [
      ...roles.map((role) => describedRole(role, source)),
      ...named.map((role) => namedRole(role, source)),
    ],
    relations,
  };
}

function describedRole({ draft, line, rest }: RolePlan, source: string): RoleInput {
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

function namedRole({ draft, line }: NamedRole, source: string): RoleInput {
  const { id, title, track } = draft;
  return { id, title, track, status: 'named', source: { id: source, ...lineOf(line) } };
}

/** The page of a family, as the source of all that it says, word for word. */
export function sourceOf({
  source,
  title,
  page,
}: FamilyPlan): NonNullable<DatasetInput['sources']>[number] {
  return { id: source, title, kind: 'page', wording: 'source', note: importNote(page.file) };
}
