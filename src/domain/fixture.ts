import type { Texts } from './effective.ts';
import { buildLadder, type Ladder, type LadderData } from './ladder.ts';
import type { RelationKind } from './relations.ts';
import type {
  DatasetInfo,
  Expectation,
  ExpectationLists,
  FamilyId,
  Relation,
  Role,
  RoleId,
} from './role.ts';
import { bySection } from './sections.ts';

/** Small ladders of an invented organisation, the Beacon Trust, for tests. */

export const INFO: DatasetInfo = {
  organisation: { name: 'Beacon Trust' },
  title: 'Beacon Trust ladders',
  language: 'en',
  asOf: '2024-05-01',
  license: 'CC0-1.0',
  departments: [
    { id: 'lights', title: 'Lights' },
    { id: 'boats', title: 'Boats' },
  ],
  tracks: [
    { id: 'craft', title: 'Craft', short: 'Cr' },
    { id: 'lead', title: 'Leadership', short: 'Ld' },
  ],
  grades: ['1', '2', '3', '4', '5'].map((value) => ({ value, titles: {} })),
  themes: [{ id: 'care', title: 'Care' }],
  strands: [],
  sources: [],
};

/** A role of the Keepers family, titled after its id. */
export function role(id: RoleId, grade?: string, rest: Partial<Role> = {}): Role {
  return {
    id,
    title: titled(id),
    aliases: [],
    family: 'keepers',
    track: 'craft',
    status: 'open',
    ...(grade === undefined ? {} : { grade: { value: grade, basis: 'stated' } }),
    ...rest,
  };
}

export function relation(
  kind: RelationKind,
  from: RoleId,
  to: RoleId,
  rest: Partial<Relation> = {},
): Relation {
  return { kind, from, to, basis: 'stated', ...rest };
}

export function promotion(from: RoleId, to: RoleId): Relation {
  return relation('promotion', from, to);
}

export function extending(from: RoleId, to: RoleId, rest: Partial<Relation> = {}): Relation {
  return relation('extends', from, to, rest);
}

/** A ladder of some roles; families that are not given are in the Lights department. */
export function ladderOf(
  roles: readonly Role[],
  relations: readonly Relation[] = [],
  {
    families = [],
    familyRelations = [],
    ...info
  }: Partial<DatasetInfo> & Partial<Pick<LadderData, 'families' | 'familyRelations'>> = {},
): Ladder {
  const given = new Set(families.map(({ id }) => id));
  const others = [...new Set(roles.map(({ family }) => family))].filter((id) => !given.has(id));
  return buildLadder({
    info: { ...INFO, ...info },
    families: [
      ...families,
      ...others.map((id) => ({ id, title: titled(id), department: 'lights' })),
    ],
    roles,
    relations,
    familyRelations,
  });
}

export function asks(id: string, text: string, rest: Partial<Expectation> = {}): Expectation {
  return { id, text, theme: 'care', ...rest };
}

const NO_LISTS: ExpectationLists = bySection(() => []);
const NO_PROSE = { summary: '', indicators: [], hiring: [] };

/** The prose of a ladder: the lists of some of its roles, and of whole families. */
export function textsOf(
  ladder: Ladder,
  ofRoles: Readonly<Record<RoleId, Partial<ExpectationLists>>>,
  ofFamilies: Readonly<Record<FamilyId, Partial<ExpectationLists>>> = {},
): Texts {
  return (id) => {
    if (!ladder.familyById.has(id)) return undefined;
    const members = ladder.roles.filter(({ family }) => family === id);
    const text = (of: RoleId) => ({ ...NO_PROSE, ...NO_LISTS, claims: [], ...ofRoles[of] });
    return {
      id,
      ...NO_PROSE,
      ...NO_LISTS,
      ...ofFamilies[id],
      roles: Object.fromEntries(members.map((member) => [member.id, text(member.id)])),
    };
  };
}

function titled(id: string): string {
  return id.replaceAll(
    /(^|-)([a-z])/g,
    (_, dash, letter) => (dash ? ' ' : '') + letter.toUpperCase(),
  );
}
