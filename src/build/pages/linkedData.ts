import { expectationsOf, type Texts } from '#src/domain/effective.ts';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { Role } from '#src/domain/role.ts';
import { SECTIONS, type SectionTraits } from '#src/domain/sections.ts';
import { LADDER } from '#src/screens/ladder/screen.ts';
import type { Crumb } from '#src/screens/pageTypes.ts';
import type { View } from '#src/screens/registry.ts';
import { roleView } from '#src/screens/role/screen.ts';
import { expectationInWords } from '#src/text/sectionWords.ts';
import { pageFor } from '../screenPages.ts';

/** Enough for a machine to know a role by; the page has all of it. */
const LONGEST = 1500;

/**
 * What a page is about in the vocabulary of schema.org, as JSON-LD: the way to it as a `BreadcrumbList`, and a role as
 * an `Occupation`. `addressOf` makes a view's address.
 */
export function linkedDataOf(
  ladder: Ladder,
  texts: Texts,
  view: View,
  addressOf: (view: View) => string,
): object[] {
  const page = pageFor(view);
  const trail = page?.trail?.(ladder, view) ?? [];
  const role = ladder.byId.get(page?.occupation?.(view) ?? '');
  return [
    ...(trail.length ? [breadcrumbs([[ladder.info.title, LADDER], ...trail], addressOf)] : []),
    ...(role ? [occupation(ladder, texts, role, addressOf)] : []),
  ];
}

function breadcrumbs(trail: readonly Crumb<View>[], addressOf: (view: View) => string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(([name, view], at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: addressOf(view),
    })),
  };
}

function occupation(
  ladder: Ladder,
  texts: Texts,
  role: Role,
  addressOf: (view: View) => string,
): object {
  const { items } = expectationsOf(ladder, texts, role.id, 'effective');
  const listed = (property: SectionTraits['linkedAs']) =>
    cut(
      items
        .filter(({ section }) => SECTIONS[section].linkedAs === property)
        .map((line) => expectationInWords(line)),
    );
  return {
    '@context': 'https://schema.org',
    '@type': 'Occupation',
    name: labelOf(ladder, role),
    url: addressOf(roleView(role.id)),
    description: texts(role.family)?.roles[role.id]?.summary || undefined,
    occupationalCategory: ladder.familyById.get(role.family)?.title,
    responsibilities: listed('responsibilities'),
    qualifications: listed('qualifications'),
    skills: listed('skills'),
  };
}

/** As many lines as fit; nothing where there is none. */
function cut(lines: readonly string[]): string[] | undefined {
  let length = 0;
  const kept = lines.filter((line) => {
    length += line.length;
    return length <= LONGEST;
  });
  return kept.length ? kept : undefined;
}
