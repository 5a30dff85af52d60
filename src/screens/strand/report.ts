import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { Level } from '#src/domain/role.ts';
import type { Growth, Saying, StrandRung } from '#src/domain/strand.ts';
import type { Report, ReportGroup, ReportLine } from '#src/exports/report.ts';
import { SECTION_WORDS } from '#src/text/en/sections.ts';
import * as words from '#src/text/en/strand.ts';
import { gradeName } from '#src/text/grades.ts';
import { expectationInWords } from '#src/text/sectionWords.ts';
import { yearsInWords } from '#src/text/words.ts';
import { LEVELS_HEADING, levelName, levelText, reachInWords } from './words.ts';

/** A strand to export: for reading a group a rung, highest first; for computing a row a role and saying. */
export function strandReport(ladder: Ladder, growth: Growth, levels: readonly Level[]): Report {
  const { strand, rungs } = growth;
  return {
    file: `strand-${strand.id}`,
    title: words.howItGrows(strand.title),
    summary: [
      reachInWords(growth, ladder.info.tracks.length),
      ...(levels.length ? [words.growsThrough(levels.map(({ title }) => title).join(', '))] : []),
    ],
    groups: [
      ...levelsGroup(levels),
      ...rungs.map((rung) => ({
        heading: gradeName(rung.grade),
        lines: rung.stands.length
          ? linesOf(ladder, rung, levels)
          : [{ text: words.nobodyAsksHere }],
      })),
    ],
    columns: [
      'grade',
      'track',
      'role',
      words.inheritedFrom,
      'section',
      'level',
      words.levelText,
      'text',
      'years',
    ],
    rows: rungs.flatMap(({ grade, stands }) =>
      stands.flatMap(({ track, sayings }) =>
        sayings.flatMap(({ expectation, section, level, askers }) =>
          askers.map(({ role, from }) => [
            grade ?? '',
            trackIn(ladder, track),
            labelOf(ladder, role),
            from ? labelOf(ladder, from) : '',
            SECTION_WORDS[section].title,
            levelName(levels, level) ?? expectation.level ?? '',
            levelText(levels, level) ?? '',
            expectation.text,
            expectation.years ? yearsInWords(expectation.years) : '',
          ]),
        ),
      ),
    ),
  };
}

/** What somebody at each level shows, where any of them has a text; else their names in the summary are all there is. */
function levelsGroup(levels: readonly Level[]): ReportGroup[] {
  const lines = levels.map(
    ({ title, text }): ReportLine => (text ? { label: title, text } : { text: title }),
  );
  return levels.some(({ text }) => text) ? [{ heading: LEVELS_HEADING, lines }] : [];
}

function linesOf(ladder: Ladder, { stands }: StrandRung, levels: readonly Level[]): ReportLine[] {
  return stands.flatMap(({ track, sayings }) =>
    sayings.map((saying) => ({
      label: [trackIn(ladder, track), levelName(levels, saying.level)].filter(Boolean).join(', '),
      text: expectationInWords(saying),
      note: askersOf(ladder, saying),
    })),
  );
}

/** More names than this are no longer read, only counted; the rows have them all. */
const MOST_NAMED = 20;

function askersOf(ladder: Ladder, { askers }: Saying): string {
  const names = askers.slice(0, MOST_NAMED).map(({ role }) => labelOf(ladder, role));
  const rest = askers.length - names.length;
  return rest > 0 ? words.namesAndMore(names.join('; '), words.moreRoles(rest)) : names.join('; ');
}

function trackIn(ladder: Ladder, track: string): string {
  return ladder.info.tracks.find(({ id }) => id === track)?.title ?? track;
}
