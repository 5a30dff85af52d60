import { once } from '#src/domain/once.ts';
import { topRole } from '#src/lexicon/sameTitle.ts';
import type { ImportProblem } from '../problems/problems.ts';
import { type EndDraft, isRole, type RelationDraft, type RoleDraft } from './drafts.ts';
import { type Ends, endFinder, type NamedRole, type Statement } from './ends.ts';
import type { FamilyTitle } from './families.ts';
import { labelKeys } from './labels.ts';
import { type FamilyPlan, familyName, type Plan } from './plan.ts';
import { titleIndex } from './titles.ts';

export interface Related {
  readonly relations: readonly RelationDraft[];
  /** The roles that pages only name, each in the family of the page that names it first. */
  readonly named: readonly NamedRole[];
  readonly problems: readonly ImportProblem[];
}

/**
 * Finds the roles and families that the relations of all pages speak of. A title that no role bears becomes a role that is
 * only named; what names nothing that is here is a problem that quotes the page.
 */
export function relatePages(
  { families, roleId }: Plan,
  known: readonly RoleDraft[],
  knownFamilies: readonly FamilyTitle[],
): Related {
  const roles = families.flatMap(({ roles: own }) => own.map(({ draft }) => draft));
  const finder = endFinder([...known, ...roles], [...families, ...knownFamilies], roleId);
  const relations = families.flatMap((family) =>
    statementsOf(family).flatMap((statement) => {
      const ends = finder.endsOf(statement, family);
      return ends ? (drafted(statement, ends, family) ?? []) : [];
    }),
  );
  return { relations, named: finder.named(), problems: finder.problems() };
}

/** The relations of a page, and those by which its roles are special forms of others. */
function statementsOf({ page, roles }: FamilyPlan): readonly Statement[] {
  const own = once(() => titleIndex(roles.map(({ draft }) => draft)));
  const family = once(() => labelKeys(familyName(page.title))[2]);
  // A special form of the whole family is what any role of it is.
  const isFamily = (title: string) =>
    labelKeys(familyName(title))[2] === family() &&
    own().find(title, page.file, true) === undefined;
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

function drafted(
  { kind, gate, scope, join, line, says, file: stated }: Statement,
  { from, to, loose }: Ends,
  family: FamilyPlan,
): RelationDraft | undefined {
  const file = stated ?? family.page.file;
  const base = {
    kind,
    ...(gate ? { gate } : {}),
    ...(scope ? { scope } : {}),
    ...(join ? { join } : {}),
    file,
    family: family.id,
    source: family.sources.get(file) ?? family.source,
    line,
    says,
    loose,
  };
  const isWithin = !isRole(from) && isRole(to) && to.family === from.wholeFamily;
  if (!isWithin) return { ...base, from, to };
  // No line may lead from a family to a role of its own: what is said of the family can only go on from its top.
  const top = topOf(family, to);
  return top && { ...base, from: top, to, isInferred: true };
}

/** The highest role of a family by the words of its titles; special forms of another stand beside the line. */
function topOf({ roles }: FamilyPlan, except: EndDraft): RoleDraft | undefined {
  const rungs = roles.filter(({ specialtyOf, draft }) => !specialtyOf && draft !== except);
  const title = topRole(rungs.map(({ draft }) => draft.title));
  return rungs.findLast(({ draft }) => draft.title === title)?.draft;
}
