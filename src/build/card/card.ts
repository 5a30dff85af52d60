import { findRole, type Ladder, labelOf, rankOf } from '#src/domain/ladder.ts';
import type { Family, Role } from '#src/domain/role.ts';
import type { CardSubject } from '#src/screens/pageTypes.ts';
import { departmentTitle, familyTitle, trackTitle } from '#src/screens/parts/Role.tsx';
import type { View } from '#src/screens/registry.ts';
import * as cards from '#src/text/en/cards.ts';
import * as counts from '#src/text/en/counts.ts';
import { jobFamilies } from '#src/text/en/pages.ts';
import { SHARED_WORDS } from '#src/text/en/shared.ts';
import { withDigits } from '#src/text/format.ts';
import { gradeName, gradesWithin, gradeWithin } from '#src/text/grades.ts';
import { statusNames } from '#src/text/words.ts';
import { pageFor } from '../screenPages.ts';
import { type Side, type Span, sidesOf, spansOf } from './comparison.ts';
import {
  type Excerpt,
  excerptAround,
  excerptOfAll,
  excerptOfFamily,
  membersOf,
} from './excerpt.ts';

/** What the picture of a link says, before anything is drawn. */
export type Card = LadderCard | ComparisonCard;

interface Page {
  /** What the subject belongs to, nearest first. */
  readonly eyebrow: readonly string[];
  readonly organisation: string;
  readonly asOf: string;
  /** The card in words, for who cannot see it. */
  readonly alt: string;
}

/** One subject beside its part of the ladder. */
export interface LadderCard extends Page {
  readonly kind: 'ladder';
  /** The grade as a numeral, or the lowest and the highest; empty for the whole ladder. */
  readonly numeral: string;
  readonly title: string;
  readonly words: string;
  /** What sort of entry a role is, unless it is simply described. */
  readonly status: string | undefined;
  readonly excerpt: Excerpt;
  readonly labelled: boolean;
  /** What the picture leaves out; empty when it leaves out nothing. */
  readonly note: string;
}

/** Two to four roles abreast. */
export interface ComparisonCard extends Page {
  readonly kind: 'comparison';
  readonly sides: readonly Side[];
  /** What lies between each side and the next. */
  readonly spans: readonly Span[];
}

/** What the card of a view says. A view without a card of its own, or of unknown roles, has that of the whole ladder. */
export function cardOf(ladder: Ladder, view: View): Card {
  const subject = pageFor(view)?.card?.(view);
  return (subject && cardOfSubject(ladder, subject)) ?? wholeCard(ladder);
}

function cardOfSubject(ladder: Ladder, subject: CardSubject): Card | undefined {
  switch (subject.kind) {
    case 'role': {
      const role = findRole(ladder, subject.role);
      return role && roleCard(ladder, role, subject.audience);
    }
    case 'family': {
      const family = ladder.familyById.get(subject.family);
      return family && familyCard(ladder, family);
    }
    case 'site': {
      const { title, words } = subject;
      const { organisation } = ladder.info;
      const page = pageOf(ladder, [organisation.name], [title, words]);
      return { ...wholeCard(ladder), ...page, title, words };
    }
    case 'comparison': {
      const roles = subject.roles.flatMap((id) => findRole(ladder, id) ?? []);
      return roles.length > 1 ? comparisonCard(ladder, roles, subject.show) : undefined;
    }
  }
}

function roleCard(ladder: Ladder, role: Role, audience?: 'candidate'): LadderCard {
  const excerpt = excerptAround(ladder, role.id);
  const title = labelOf(ladder, role);
  const words = [role.grade && gradeOf(role), trackTitle(ladder, role)].filter(Boolean).join(' · ');
  const status = statusNames(role).join(' · ') || undefined;
  return {
    kind: 'ladder',
    ...pageOf(
      ladder,
      audience
        ? [SHARED_WORDS.forCandidates, familyTitle(ladder, role)]
        : [familyTitle(ladder, role), departmentTitle(ladder, role)],
      [title, role.grade ? undefined : gradeOf(role), words, status],
    ),
    numeral: role.grade?.value ?? gradeName(undefined),
    title,
    words,
    status,
    excerpt,
    labelled: true,
    note: noteOn(excerpt),
  };
}

function noteOn({ standsAlone, leadsOn }: Excerpt): string {
  if (standsAlone) return cards.standsAlone;
  return leadsOn ? cards.leadsOn : '';
}

/** Alone, or within what is said. */
function gradeOf({ grade }: Role, within = false): string {
  const name = within ? gradeWithin(grade?.value) : gradeName(grade?.value);
  return grade?.basis === 'inferred' ? cards.inferred(name) : name;
}

function familyCard(ladder: Ladder, { id, title, department }: Family): LadderCard {
  const roles = membersOf(ladder, id);
  const excerpt = excerptOfFamily(ladder, id);
  const shown = excerpt.scene.ladder.roles.length;
  const departmentName = ladder.info.departments.find((each) => each.id === department)?.title;
  const words = [withDigits(counts.roles(roles.length)), ...gradesInWords(ladder, roles)].join(
    ' · ',
  );
  return {
    kind: 'ladder',
    ...pageOf(ladder, [cards.jobFamily, departmentName], [title, words]),
    numeral: spanOf(ladder, roles).join('–'),
    title,
    words,
    status: undefined,
    excerpt,
    labelled: true,
    note: shown < roles.length ? cards.someOf(shown, withDigits(counts.roles(roles.length))) : '',
  };
}

function wholeCard(ladder: Ladder): LadderCard {
  const { info, roles, families } = ladder;
  const excerpt = excerptOfAll(ladder);
  const shown = excerpt.scene.ladder.roles.length;
  const words = [
    withDigits(counts.roles(roles.length)),
    withDigits(jobFamilies(families.length)),
    ...gradesInWords(ladder, roles),
  ].join(' · ');
  return {
    kind: 'ladder',
    ...pageOf(ladder, [info.organisation.name], [info.title, words]),
    numeral: '',
    title: info.title,
    words,
    status: undefined,
    excerpt,
    labelled: false,
    note: shown < roles.length ? cards.someOf(shown, withDigits(counts.roles(roles.length))) : '',
  };
}

function comparisonCard(
  ladder: Ladder,
  roles: readonly Role[],
  show: 'changes' | 'all',
): ComparisonCard {
  const sides = sidesOf(ladder, roles);
  const heading = show === 'changes' && roles.length === 2 ? cards.whatChanges : cards.sideBySide;
  const inWords = roles.map((role) => `${labelOf(ladder, role)} (${gradeOf(role, true)})`);
  return {
    kind: 'comparison',
    ...pageOf(ladder, [heading], inWords),
    sides,
    spans: spansOf(ladder, roles),
  };
}

function pageOf(
  { info }: Ladder,
  eyebrow: readonly (string | undefined)[],
  says: readonly (string | undefined)[],
): Page {
  const above = [...new Set(eyebrow.flatMap((each) => each || []))];
  return {
    eyebrow: above,
    organisation: info.organisation.name,
    asOf: info.asOf,
    alt: [above.join(' · '), says.filter(Boolean).join(', ')].join(': '),
  };
}

/** `grade 8`, `grades 8 to 12`; nothing where no role has a grade of the scale. */
function gradesInWords(ladder: Ladder, roles: readonly Role[]): string[] {
  const [low, high = low] = spanOf(ladder, roles);
  return low === undefined || high === undefined ? [] : [gradesWithin(low, high, cards.to)];
}

/** The lowest and the highest grade of some roles, or the only one. */
function spanOf(ladder: Ladder, roles: readonly Role[]): string[] {
  let [low, high] = [Number.POSITIVE_INFINITY, -1];
  for (const role of roles) {
    const rank = rankOf(ladder, role);
    if (rank === undefined) continue;
    low = Math.min(low, rank);
    high = Math.max(high, rank);
  }
  return [...new Set([low, high])].flatMap((rank) => ladder.info.grades[rank]?.value ?? []);
}
