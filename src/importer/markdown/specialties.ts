import { isOwn, meaningOf } from '#src/lexicon/readHeading.ts';
import { rankKey, sameKey } from '#src/lexicon/sameTitle.ts';
import { looksLikeTitle } from '#src/lexicon/titleForm.ts';
import type { Draft } from '../extract/draft.ts';
import type { Passage } from '../extract/reading.ts';
import type { Filling } from './filling.ts';
import type { Sorted } from './roles.ts';

/**
 * Decides which specialties are roles: those that have lists, and either a title or sections of their own.
 * What the others say stays with the page, as notes under their names. One with a grade and no likeness to a role is a role.
 * Gives the roles that remain.
 */
export function classifySpecialties(
  sorted: readonly Sorted[],
  { page, roles }: Filling,
): readonly Draft[] {
  const drafts = sorted.flatMap((each) => (each.is === 'specialty' ? [each.draft] : []));
  const mains = roles.all.filter(({ special }) => special !== true);
  const folded = new Set<Draft>();
  for (const draft of drafts) {
    const lists = Object.values(draft.lists).flat();
    const titled = looksLikeTitle(draft.title);
    // “Partner”, “Executive”: alone they are as likely whom one sells to.
    const named = titled && /\s/.test(draft.title);
    const role =
      draft.grades.length > 0 || (lists.length > 0 && (named || hasSections(draft, sorted)));
    if (!role) {
      folded.add(draft);
      page.notes.push(...fold(draft));
      continue;
    }
    const parent = parentOf(draft, mains);
    if (parent !== undefined) draft.specialtyOf = parent;
    else if (!(titled && draft.grades.length > 0))
      draft.specialtyOf = (mains.length === 1 ? mains[0]?.title : undefined) ?? page.title;
  }
  return roles.all.filter((role) => !folded.has(role));
}

function hasSections(draft: Draft, sorted: readonly Sorted[]): boolean {
  const from = sorted.findIndex((each) => each.is === 'specialty' && each.draft === draft);
  const end = sorted.findIndex(
    (each, i) => i > from && (each.is === 'specialty' || each.is === 'role'),
  );
  return sorted
    .slice(from, end < 0 ? undefined : end)
    .some(({ heading }) => isOwn(meaningOf(heading.title)?.kind ?? ''));
}

/** The role whose title's words the specialty's title all has; of several the longest. */
function parentOf(draft: Draft, mains: readonly Draft[]): string | undefined {
  const words = new Set(sameKey(draft.title).split(' '));
  const fitting = mains
    .filter(
      ({ title, grades }) =>
        sameKey(title) !== sameKey(draft.title) && !differ(grades, draft.grades),
    )
    .map(({ title }) => ({ title, parts: sameKey(title).split(' ') }))
    .filter(
      ({ title, parts }) =>
        parts.length > 0 && parts.every((word) => words.has(word)) && ofRank(title, draft),
    );
  return fitting.sort((a, b) => b.parts.length - a.parts.length)[0]?.title;
}

/** Whether both state grades, and others. */
function differ(a: Draft['grades'], b: Draft['grades']): boolean {
  return (
    a.length > 0 && b.length > 0 && !a.some(({ value }) => b.some((each) => each.value === value))
  );
}

/** A specialty stands as high as the role that it is a form of; one without a rank may be of any. */
function ofRank(title: string, draft: Draft): boolean {
  const rank = rankKey(draft.title);
  return rank === rankKey(title) || (rank === '' && draft.grades.length === 0);
}

function fold(draft: Draft): Passage[] {
  const { summary, lists, indicators, hiring, notes, path, title } = draft;
  const items = [...Object.values(lists).flat(), ...indicators].flatMap(({ details, ...item }) => [
    item,
    ...details,
  ]);
  const steps = hiring.map(({ text, line, under }) => ({ text, line, ...(under && { under }) }));
  const all: Passage[] = [...summary, ...items, ...steps, ...notes].sort((a, b) => a.line - b.line);
  const name = [...path, title];
  // A specialty that is only a name has still been named.
  if (all.length === 0) return [{ text: title, line: draft.line, under: path }];
  return all.map((passage) => ({ ...passage, under: [...name, ...(passage.under ?? [])] }));
}
