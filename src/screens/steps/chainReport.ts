import type { EffectiveExpectation, Reading } from '#src/domain/effective.ts';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { Role } from '#src/domain/role.ts';
import { type Step, usualSize } from '#src/domain/steps.ts';
import type { Report, ReportGroup, ReportLine } from '#src/exports/report.ts';
import * as words from '#src/text/en/chain.ts';
import * as counts from '#src/text/en/counts.ts';
import * as screens from '#src/text/en/screens.ts';
import { SECTION_WORDS } from '#src/text/en/sections.ts';
import { CHANGE_WORDS } from '#src/text/en/steps.ts';
import { gradeInWords } from '#src/text/grades.ts';
import { partialNotes } from '#src/text/partialWords.ts';
import { expectationInWords } from '#src/text/sectionWords.ts';
import { riseInWords, shiftInWords, silenceInWords } from '#src/text/stepWords.ts';
import type { Bucket } from '../parts/StepSize.tsx';
import { sizeInWords, verdictInWords, wayInWords } from './chainWords.ts';

/** A chain of steps to export: for reading what changes at each, for computing every line of every step. */
export function stepsReport(
  ladder: Ladder,
  steps: readonly [Step, ...Step[]],
  reading: Reading,
): Report {
  const [{ from }] = steps;
  const to = (steps.at(-1) ?? steps[0]).to;
  const usual = usualSize(steps);
  return {
    file: `steps-${from.id}-to-${to.id}`,
    title: screens.stepByStep(labelOf(ladder, from), labelOf(ladder, to)),
    summary: [
      words.summary(
        counts.steps(steps.length),
        reading === 'effective' ? words.includingInherited : words.ownPagesOnly,
      ),
      ...(usual === undefined ? [] : [words.medianIs(usual)]),
      ...partialNotes(ladder, [from.id, ...steps.map((step) => step.to.id)], reading),
    ],
    groups: steps.map((step) => groupOf(ladder, step, steps)),
    columns: [
      ...['step', 'from', 'to', 'gate', 'bucket', 'section', 'theme', 'before', 'after'],
      'text',
    ],
    across: { by: 'to', cell: 'text', down: ['bucket', 'section', 'theme'] },
    rows: steps.flatMap((step, at) =>
      rowsOf(ladder, step).map((row) => [
        at + 1,
        labelOf(ladder, step.from),
        labelOf(ladder, step.to),
        wayInWords(step),
        ...row,
      ]),
    ),
  };
}

function groupOf(ladder: Ladder, step: Step, steps: readonly Step[]): ReportGroup {
  const rung = (role: Role) => `${labelOf(ladder, role)} (${gradeInWords(role)})`;
  return {
    heading: `${rung(step.from)} → ${rung(step.to)}`,
    lines: [{ text: wayInWords(step) }, ...linesOf(ladder, step, steps)],
  };
}

function linesOf(ladder: Ladder, step: Step, steps: readonly Step[]): ReportLine[] {
  const { change, silent } = step;
  if (!change) return [{ text: silenceInWords(ladder, silent) }];
  const { added, changed, kept, unlisted } = change.difference;
  const verdict = verdictInWords(step, steps);
  return [
    {
      label: words.size,
      text: `${change.size}: ${sizeInWords(change)}`,
      ...(verdict ? { note: verdict } : {}),
    },
    ...added.map((item) => ({
      label: CHANGE_WORDS.added,
      text: expectationInWords(item),
      note: place(ladder, item),
    })),
    ...changed.map((pair) => ({
      label: shiftInWords(pair.intensity),
      text: expectationInWords(pair.after),
      note: [riseInWords(pair), words.before(expectationInWords(pair.before))]
        .filter(Boolean)
        .join('; '),
    })),
    ...unlisted.map((item) => ({ label: CHANGE_WORDS.unlisted, text: expectationInWords(item) })),
    ...(kept.length ? [{ text: words.carriedOver(counts.expectations(kept.length)) }] : []),
  ];
}

/** What the rows of a step say after its ends and its gate. */
function rowsOf(ladder: Ladder, { change, silent }: Step): string[][] {
  if (!change) return [[silenceInWords(ladder, silent), '', '', '', '', '']];
  const { added, changed, kept, unlisted } = change.difference;
  const row = (
    bucket: Bucket,
    before: EffectiveExpectation | undefined,
    after: EffectiveExpectation | undefined,
  ) => {
    const item = after ?? before;
    return [
      CHANGE_WORDS[bucket],
      item ? SECTION_WORDS[item.section].title : '',
      item ? themeOf(ladder, item) : '',
      before ? expectationInWords(before) : '',
      after ? expectationInWords(after) : '',
      item ? expectationInWords(item) : '',
    ];
  };
  return [
    ...added.map((item) => row('added', undefined, item)),
    ...changed.map(({ before, after }) => row('changed', before, after)),
    ...kept.map(({ before, after }) => row('kept', before, after)),
    ...unlisted.map((item) => row('unlisted', item, undefined)),
  ];
}

function place(ladder: Ladder, item: EffectiveExpectation): string {
  return `${SECTION_WORDS[item.section].title}, ${themeOf(ladder, item)}`;
}

function themeOf({ info }: Ladder, { expectation }: EffectiveExpectation): string {
  return info.themes.find(({ id }) => id === expectation.theme)?.title ?? expectation.theme;
}
