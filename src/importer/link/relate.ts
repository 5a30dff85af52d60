import { namesSomeone, trackOf } from '#src/lexicon/readTitle.ts';
import type { RelationReading } from '../extract/reading.ts';
import { assemblingProblem } from '../problems/assembling.ts';
import { placeOn, quoted } from '../problems/place.ts';
import type { ImportProblem } from '../problems/problems.ts';
import type { RelationDraft, RoleDraft } from './drafts.ts';
import { labelKeys } from './labels.ts';
import { type FamilyPlan, familyName, type Plan, uncertainTrack } from './plan.ts';
import { type TitleIndex, titleIndex } from './titles.ts';

export interface NamedRole {
  readonly draft: RoleDraft;
  /** Where it is named first. */
  readonly line: number;
}

export interface Related {
  readonly relations: readonly RelationDraft[];
  /** The roles that pages only name, each in the family of the page that names it first. */
  readonly named: readonly NamedRole[];
  readonly problems: readonly ImportProblem[];
}

/** More than this is a sentence and no title. */
const MOST_WORDS = 12;
const MOST_CHARACTERS = 100;

/**
 * Finds the roles that the relations of all pages speak of. A title that no role bears becomes a role that is only
 * named; what names a whole family, or nothing, is a problem that quotes the page.
 */
export function relatePages(
  { families, roleId }: Plan,
  known: readonly RoleDraft[],
  knownFamilies: readonly string[],
): Related {
  const roles = families.flatMap(({ roles: own }) => own.map(({ draft }) => draft));
  const index = titleIndex([...known, ...roles]);
  const familyKeys = new Set(
    [...families.map(({ title }) => title), ...knownFamilies].flatMap((title) =>
      labelKeys(familyName(title)).slice(1),
    ),
  );
  const named: NamedRole[] = [];
  const problems: ImportProblem[] = [];
  const relations = families.flatMap((family) =>
    statementsOf(family).flatMap((statement): RelationDraft[] => {
      const { line, says } = statement;
      const ends = [statement.from, statement.to].map((end) => {
        if (typeof end !== 'string') return { role: end, loose: false };
        return roleFor(end, statement, family, { index, familyKeys, problems, named, roleId });
      });
      const [from, to] = ends;
      if (!from || !to) return [];
      const { kind, gate, scope, join } = statement;
      return [
        {
          kind,
          ...(gate ? { gate } : {}),
          ...(scope ? { scope } : {}),
          ...(join ? { join } : {}),
          from: from.role,
          to: to.role,
          file: family.page.file,
          family: family.id,
          source: family.source,
          line,
          says,
          loose: from.loose || to.loose,
        },
      ];
    }),
  );
  return { relations, named, problems };
}

type Statement = Omit<RelationReading, 'from'> & { readonly from: string | RoleDraft };

/** The relations of a page, and those by which its roles are special forms of others. */
function statementsOf({ page, roles }: FamilyPlan): readonly Statement[] {
  const own = titleIndex(roles.map(({ draft }) => draft));
  const [, , family] = labelKeys(familyName(page.title));
  // A special form of the whole family is what any role of it is.
  const isFamily = (title: string) =>
    labelKeys(familyName(title))[2] === family && own.find(title, page.file) === undefined;
  const specialties = roles.flatMap(({ draft, line, specialtyOf }): Statement[] =>
    specialtyOf && !isFamily(specialtyOf)
      ? [
          {
            kind: 'specialty-of',
            from: draft,
            to: specialtyOf,
            line,
            says: `${draft.title}, a specialty of ${specialtyOf}`,
          },
        ]
      : [],
  );
  return [...specialties, ...page.relations];
}

interface Workshop extends Pick<Plan, 'roleId'> {
  readonly index: TitleIndex;
  readonly familyKeys: ReadonlySet<string>;
  readonly problems: ImportProblem[];
  readonly named: NamedRole[];
}

function roleFor(
  said: string,
  { line, says }: Pick<Statement, 'line' | 'says'>,
  family: FamilyPlan,
  { index, familyKeys, problems, named, roleId }: Workshop,
): { role: RoleDraft; loose: boolean } | undefined {
  const { file } = family.page;
  const title = said.trim().replaceAll(/\s+/g, ' ');
  const match = index.find(title, file);
  if (match) {
    if (match.others.length > 0) problems.push(ambiguous(file, line, says, match));
    return match;
  }
  const fault = faultOf(title, familyKeys);
  if (fault) {
    problems.push(assemblingProblem(fault, placeOn(file, line), quoted(title), quoted(says)));
    return undefined;
  }
  const guess = trackOf(title);
  if (!guess.sure) problems.push(uncertainTrack(file, line, title, guess.track));
  const draft: RoleDraft = {
    id: roleId(title, family.id),
    title,
    track: guess.track,
    family: family.id,
    status: 'named',
    file,
  };
  named.push({ draft, line });
  index.add(draft);
  return { role: draft, loose: false };
}

/** Why a title that no role bears must not become a role. */
function faultOf(title: string, familyKeys: ReadonlySet<string>): EndFault | undefined {
  if (title === '') return 'no-title';
  if (labelKeys(familyName(title)).some((key) => familyKeys.has(key))) return 'family-relation';
  // `Director, Product Management` is somebody, `Product Management` is not.
  const isField = /\b(management|leadership)$/i.test(title) && !namesSomeone(title);
  if (isField || /\b(job )?(famil(y|ies)|page)$/i.test(title)) return 'unknown-family';
  if (title.length > MOST_CHARACTERS || title.split(' ').length > MOST_WORDS) return 'not-a-title';
  return undefined;
}

type EndFault = 'no-title' | 'family-relation' | 'unknown-family' | 'not-a-title';

function ambiguous(
  file: string,
  line: number,
  says: string,
  { role, others }: { role: RoleDraft; others: readonly RoleDraft[] },
): ImportProblem {
  const all = [role, ...others].map(({ id }) => id);
  return assemblingProblem(
    'ambiguous-title',
    placeOn(file, line),
    quoted(role.title),
    all,
    role.id,
    quoted(says),
  );
}
