import { type ExperiencePoint, mostAsked } from '#src/domain/experience.ts';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { Years } from '#src/domain/role.ts';
import type { Alike } from '#src/layout/experienceMarks.ts';
import * as counts from '#src/text/en/counts.ts';
import * as words from '#src/text/en/experience.ts';
import { SECTION_WORDS } from '#src/text/en/sections.ts';
import { gradeInWords } from '#src/text/grades.ts';
import { listed } from '#src/text/lists.ts';
import { yearsInWords } from '#src/text/words.ts';

/** `5+ years managing teams`. */
export function askedInWords({ years }: ExperiencePoint): string {
  return `${yearsInWords(years)} ${years.of}`;
}

/** Whether so many years are meant exactly, from and to, or at least. */
export function formOf({ min, max }: Years): 'exact' | 'span' | 'open' {
  if (max === undefined) return 'open';
  return max === min ? 'exact' : 'span';
}

/** What a mark stands for: a headline, what is asked, and what else is to be known. */
export function markInWords(ladder: Ladder, points: Alike): Readonly<Record<MarkWords, string>> {
  const [first] = points;
  const rest = [
    SECTION_WORDS[first.section].one,
    gradeInWords(first.role),
    ladder.info.tracks.find(({ id }) => id === first.role.track)?.title ?? first.role.track,
  ].join(' · ');
  return points.length === 1
    ? { who: labelOf(ladder, first.role), asked: askedInWords(first), rest }
    : { who: words.statements(points.length), asked: yearsInWords(first.years), rest };
}

type MarkWords = 'who' | 'asked' | 'rest';

const MOST_NAMED = 3;

/** What all statements come to, in two sentences: the years asked most often, and how many roles state any. */
export function summaryOf(ladder: Ladder, points: readonly ExperiencePoint[]): readonly string[] {
  const described = ladder.roles.filter(({ status }) => status !== 'named').length;
  const stating = new Set(points.map(({ role }) => role.id)).size;
  return [
    frequency(points),
    words.askForYears(stating, counts.describedRoles(described), described),
  ];
}

function frequency(points: readonly ExperiencePoint[]): string {
  const { years, count } = mostAsked(points);
  const named = listed(years.map(yearsInWords), years.length);
  if (points.length < 2) return words.onlyStatement(named);
  if (count < 2) return words.noTwoTheSame;
  if (years.length > MOST_NAMED) {
    return words.noneStandsOut(years.length, count);
  }
  return words.mostAsked(named, count, years.length > 1);
}

/** The shortest beginning of each track's short name that tells it from the others; nothing to tell where marks are of one track. */
export function lettersOf(
  { info }: Ladder,
  used: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const tracks = info.tracks.filter(({ id }) => used.has(id));
  if (tracks.length < 2) return new Map();
  return new Map(
    tracks.map(({ id, short }) => {
      const others = tracks.filter((track) => track.id !== id);
      const lengths = Array.from(short, (_, at) => at + 1);
      const distinct = lengths
        .map((length) => short.slice(0, length))
        .find((start) => others.every((other) => !other.short.startsWith(start)));
      return [id, distinct ?? short];
    }),
  );
}
