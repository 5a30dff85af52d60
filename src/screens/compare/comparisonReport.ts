import { anchorOf, type EffectiveExpectation, type Reading } from '#src/domain/effective.ts';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import { SECTION_KINDS } from '#src/domain/sections.ts';
import type { Report, ReportGroup, ReportLine } from '#src/exports/report.ts';
import * as words from '#src/text/en/compare.ts';
import * as counts from '#src/text/en/counts.ts';
import * as screens from '#src/text/en/screens.ts';
import { SECTION_WORDS } from '#src/text/en/sections.ts';
import { CHANGE_WORDS } from '#src/text/en/steps.ts';
import { STATUS_WORDS } from '#src/text/en/words.ts';
import { gradeInWords } from '#src/text/grades.ts';
import { partialNotes } from '#src/text/partialWords.ts';
import { expectationInWords } from '#src/text/sectionWords.ts';
import { newAndChanged, shiftInWords } from '#src/text/stepWords.ts';
import { growthInWords } from '#src/text/words.ts';
import { byTheme } from '../parts/Expectations.tsx';
import type { Compared } from './compared.ts';
import type { Step, ThemeStep } from './step.ts';

/** What changes from one role to another, to export. */
export function changesReport(
  ladder: Ladder,
  [before, after]: readonly [Compared, Compared],
  step: Step,
  reading: Reading,
): Report {
  const { added, changed, kept, unlisted, unread } = step.difference;
  const sizes = [
    newAndChanged(added.length, changed.length),
    `${kept.length} ${CHANGE_WORDS.kept}`,
    `${unlisted.length} ${CHANGE_WORDS.unlisted}`,
  ];
  return {
    file: `${before.role.id}-to-${after.role.id}`,
    title: words.changesFromTo(nameOf(ladder, before), nameOf(ladder, after)),
    summary: [
      `${sizes.join(', ')}.`,
      ...(unread.length ? [words.notCompared(counts.expectations(unread.length))] : []),
      ...(step.years ? [words.pagesOf(step.years[0], step.years[1])] : []),
      words.notAChecklist,
      ...partialNotes(ladder, [before.role.id, after.role.id], reading),
    ],
    groups: step.themes.map((own) => groupOf(own)),
    columns: ['change', 'theme', 'section', 'before', 'after', 'why', 'id'],
    rows: step.themes.flatMap((own) => rowsOf(own, before, after)),
  };
}

function groupOf({ theme, added, changed, kept, unlisted, unread }: ThemeStep): ReportGroup {
  const section = (item: EffectiveExpectation) => words.within(SECTION_WORDS[item.section].title);
  const lines: ReportLine[] = [
    ...added.map((item) => ({
      label: words.isNew,
      text: expectationInWords(item),
      note: section(item),
    })),
    ...changed.map((pair) => {
      const growth = growthInWords(pair);
      const was = words.before(expectationInWords(pair.before));
      return {
        label: capitalised(shiftInWords(pair.intensity)),
        text: expectationInWords(pair.after),
        note: [section(pair.after), growth, was].filter(Boolean).join('; '),
      };
    }),
    ...unlisted.map((item) => ({
      label: words.isNotMentioned,
      text: expectationInWords(item),
      note: section(item),
    })),
    ...(kept.length ? [{ text: words.carriedOver(counts.expectations(kept.length)) }] : []),
    ...(unread.length ? [{ text: words.onOtherPages(counts.expectations(unread.length)) }] : []),
  ];
  return { heading: theme.title, lines };
}

function rowsOf(
  { theme, added, changed, kept, unlisted, unread }: ThemeStep,
  before: Compared,
  after: Compared,
): string[][] {
  const row = (change: string, was?: EffectiveExpectation, is?: EffectiveExpectation, why = '') => {
    const item = is ?? was;
    const role = is ? after.role.id : before.role.id;
    return [
      change,
      theme.title,
      item ? SECTION_WORDS[item.section].title : '',
      was ? expectationInWords(was) : '',
      is ? expectationInWords(is) : '',
      why,
      item ? `${role}#${anchorOf(item, role)}` : '',
    ];
  };
  return [
    ...added.map((item) => row(CHANGE_WORDS.added, undefined, item)),
    ...changed.map((pair) => {
      const why = growthInWords(pair) ?? '';
      return row(shiftInWords(pair.intensity), pair.before, pair.after, why);
    }),
    ...kept.map((pair) => row(CHANGE_WORDS.kept, pair.before, pair.after)),
    ...unlisted.map((item) => row(CHANGE_WORDS.unlisted, item)),
    ...unread.map(({ item, role }) =>
      role === before.role.id
        ? row(words.isNotCompared, item)
        : row(words.isNotCompared, undefined, item),
    ),
  ];
}

/** What several roles ask, one beside the other, to export. */
export function sideBySideReport(
  ladder: Ladder,
  compared: readonly Compared[],
  reading: Reading,
): Report {
  const names = compared.map((each) => nameOf(ladder, each));
  return {
    file: compared.map(({ role }) => role.id).join('-and-'),
    title: screens.sideBySide(names.join(', ')),
    summary: [
      ...compared.map(
        (each) =>
          `${nameOf(ladder, each)}: ${gradeInWords(each.role)}, ${
            each.role.status === 'named'
              ? STATUS_WORDS.named.name
              : counts.expectations(each.expectations.items.length)
          }.`,
      ),
      ...partialNotes(
        ladder,
        compared.map(({ role }) => role.id),
        reading,
      ),
    ],
    groups: compared.flatMap((each) =>
      SECTION_KINDS.flatMap((section): ReportGroup[] => {
        const items = each.expectations.items.filter((one) => one.section === section);
        if (items.length === 0) return [];
        const lines = byTheme(ladder, items).flatMap(({ theme, items }) =>
          items.map((item) => ({ label: theme.title, text: expectationInWords(item) })),
        );
        return [{ heading: `${nameOf(ladder, each)}: ${SECTION_WORDS[section].title}`, lines }];
      }),
    ),
    columns: ['role', 'grade', 'section', 'theme', 'text', 'from', 'id'],
    across: { by: 'role', cell: 'text', down: ['section', 'theme'] },
    rows: compared.flatMap(({ role, expectations }) =>
      expectations.items.map((item) => [
        labelOf(ladder, role),
        role.grade?.value ?? '',
        SECTION_WORDS[item.section].title,
        ladder.info.themes.find(({ id }) => id === item.expectation.theme)?.title ?? '',
        expectationInWords(item),
        labelOf(ladder, ladder.byId.get(item.through) ?? role),
        `${role.id}#${anchorOf(item, role.id)}`,
      ]),
    ),
  };
}

function nameOf(ladder: Ladder, { role }: Compared): string {
  return labelOf(ladder, role);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
