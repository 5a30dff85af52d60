import { once } from '#src/domain/once.ts';
import { RELATIONS } from '#src/domain/relations.ts';
import { namesSomeone, trackOf } from '#src/lexicon/readTitle.ts';
import type { RelationReading } from '../extract/reading.ts';
import { assemblingProblem } from '../problems/assembling.ts';
import { placeOn, quoted } from '../problems/place.ts';
import type { ImportProblem } from '../problems/problems.ts';
import { type EndDraft, isRole, type RoleDraft } from './drafts.ts';
import { type FamilyTitle, familyIndex } from './families.ts';
import { labelKeys } from './labels.ts';
import type { FamilyPlan, Plan } from './plan.ts';
import { type Match, titleIndex } from './titles.ts';
import { uncertainTrack } from './track.ts';

export interface NamedRole {
  readonly draft: RoleDraft;
  /** Where it is named first. */
  readonly line: number;
  /** The id of the source that names it. */
  readonly source: string;
}

/** A relation in the words of a page; its start may be known already. */
export type Statement = Omit<RelationReading, 'from'> & { readonly from: string | RoleDraft };

/** The two ends of a relation, found. */
export interface Ends {
  readonly from: EndDraft;
  readonly to: EndDraft;
  /** Whether a title was matched loosely. */
  readonly loose: boolean;
}

type Side = 'from' | 'to';

interface End {
  readonly end: EndDraft;
  readonly loose: boolean;
}

/** Finds the ends of relations, one after the other: who is named by one may be meant by the next. */
export interface EndFinder {
  readonly endsOf: (statement: Statement, family: FamilyPlan) => Ends | undefined;
  /** The roles that were only named until now. */
  readonly named: () => readonly NamedRole[];
  readonly problems: () => readonly ImportProblem[];
}

/** More than this is a sentence and no title. */
const MOST_WORDS = 12;
const MOST_CHARACTERS = 100;

/** The roles and families of an import, to be found by what pages call them. */
export function endFinder(
  roles: readonly RoleDraft[],
  families: readonly FamilyTitle[],
  roleId: Plan['roleId'],
): EndFinder {
  // Most tables say nothing of relations, and nobody is looked up then.
  const index = once(() => titleIndex(roles));
  const familyTitles = once(() => familyIndex(families));
  const titleOf = new Map(families.map(({ id, title }) => [id, title]));
  const named: NamedRole[] = [];
  const problems: ImportProblem[] = [];

  const wholeFamily = (id: string, loose = false): End => ({
    end: { wholeFamily: id, title: titleOf.get(id) ?? id },
    loose,
  });

  /** A job family by its title, or the one in which the role stands by which it is called. */
  const familyFor = (title: string, family: FamilyPlan): End | undefined => {
    if (title === family.page.title.trim()) return wholeFamily(family.id);
    const found = familyTitles().find(title, true);
    if (found) return wholeFamily(found.id);
    const role = index().find(title, family.page.file)?.role;
    return role && wholeFamily(role.family, true);
  };

  const nameRole = (title: string, { line, file: stated }: Statement, family: FamilyPlan): End => {
    const { file } = family.page;
    const guess = trackOf(title);
    if (!guess.sure) problems.push(uncertainTrack(stated ?? file, line, title, guess.track));
    const draft: RoleDraft = {
      id: roleId(title, family.id),
      title,
      track: guess.track,
      family: family.id,
      status: 'named',
      file,
    };
    named.push({ draft, line, source: family.sources.get(stated ?? file) ?? family.source });
    index().add(draft);
    return { end: draft, loose: false };
  };

  const refuse = (fault: EndFault, title: string, statement: Statement, family: FamilyPlan) => {
    const { says, line, file = family.page.file } = statement;
    problems.push(assemblingProblem(fault, placeOn(file, line), quoted(title), quoted(says)));
    return undefined;
  };

  const roleFor = (title: string, statement: Statement, family: FamilyPlan, exactly: boolean) => {
    const { file } = family.page;
    const match = index().find(title, file, exactly);
    if (match) {
      if (match.others.length > 0)
        problems.push(ambiguous(statement.file ?? file, statement, match));
      return { end: match.role, loose: match.loose };
    }
    const whole = familyTitles().find(title);
    if (whole && RELATIONS[statement.kind].joinsFamilies && whole.id !== family.id)
      return wholeFamily(whole.id);
    const fault = whole ? 'family-relation' : faultOf(title);
    return fault ? refuse(fault, title, statement, family) : nameRole(title, statement, family);
  };

  const endFor = (which: Side, statement: Statement, family: FamilyPlan, exactly = false) => {
    const said = statement[which];
    if (typeof said !== 'string') return { end: said, loose: false };
    const title = said.trim().replaceAll(/\s+/g, ' ');
    if (!statement.families?.includes(which)) return roleFor(title, statement, family, exactly);
    return familyFor(title, family) ?? refuse('unknown-family', title, statement, family);
  };

  return {
    endsOf: (statement, family) => {
      const from = endFor('from', statement, family);
      const to = endFor('to', statement, family);
      if (!from || !to) return undefined;
      const twin = twinIn(statement, from.end, to.end);
      const other = twin && endFor(twin, statement, family, true);
      const ends = { from: from.end, to: to.end, loose: from.loose || to.loose };
      return other && twin ? { ...ends, [twin]: other.end, loose: false } : ends;
    },
    named: () => named,
    problems: () => problems,
  };
}

/**
 * The end that was taken for the other only because its words were turned round: a statement of `Keepers Manager` and
 * `Manager, Keepers` is of two roles.
 */
function twinIn({ from, to }: Statement, one: EndDraft, other: EndDraft): Side | undefined {
  if (one !== other || !isRole(one) || typeof from !== 'string') return undefined;
  const [, , own] = labelKeys(one.title);
  const [[, , left], [, , right]] = [labelKeys(from), labelKeys(to)];
  if (left === right) return undefined;
  return right === own ? 'from' : 'to';
}

/** Why a title that no role bears must not become a role. */
function faultOf(title: string): EndFault | undefined {
  if (title === '') return 'no-title';
  // `Director, Product Management` is somebody, `Product Management` is not.
  const isField = /\b(management|leadership)$/i.test(title) && !namesSomeone(title);
  if (isField || /\b(job )?(famil(y|ies)|page)$/i.test(title)) return 'unknown-family';
  if (title.length > MOST_CHARACTERS || title.split(' ').length > MOST_WORDS) return 'not-a-title';
  return undefined;
}

type EndFault = 'no-title' | 'family-relation' | 'unknown-family' | 'not-a-title';

function ambiguous(
  file: string,
  { line, says }: Statement,
  { role, others }: Match,
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
