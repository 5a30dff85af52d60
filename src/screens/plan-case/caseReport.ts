import { type PlanLine, SIDES, type Side } from '#src/domain/plan/plan.ts';
import type { CaseLine, PromotionCase } from '#src/domain/plan/promotionCase.ts';
import type { Paper } from '#src/exports/paper.ts';
import type { Report } from '#src/exports/report.ts';
import { PLAN_NAMES } from '#src/text/en/plan.ts';
import * as words from '#src/text/en/planCase.ts';
import * as plans from '#src/text/en/planWords.ts';
import { gateSentence } from '#src/text/planWords.ts';
import { levelInWords } from '#src/text/words.ts';
import { assessment, caseBody } from './caseDocument.ts';

/** A case to be exported. Neither its title nor the name of its file says anything of whose it is. */
export function caseReport(shown: PromotionCase, paper: Paper): Report {
  const { from, to, gate, lines } = shown;
  return {
    file: 'promotion-case',
    title: PLAN_NAMES.case,
    summary: [`${from.title} → ${to.title}`, gateSentence(gate) ?? '', shown.summary].filter(
      Boolean,
    ),
    groups: [],
    body: caseBody(shown),
    paper,
    columns: COLUMNS.map(([name]) => name),
    rows: lines.map((told) => COLUMNS.map(([, value]) => value(told))),
  };
}

/** What a row says of a line, for computing: days as programs read them, and several things a line each. */
const COLUMNS: readonly (readonly [name: string, value: (told: CaseLine) => string])[] = [
  [words.expectation, ({ line }) => line.text],
  [words.before, ({ line }) => line.before ?? ''],
  [words.kind, ({ line }) => words.KIND_WORDS[line.kind]],
  [plans.theme, ({ line }) => line.theme],
  [words.level, ({ line }) => levelOf(line)],
  ...SIDES.map((side) => [words.ASSESSMENT_WORDS[side], markBy(side)] as const),
  [plans.evidence, ({ evidence }) => evidence.map(({ text }) => onOneLine(text)).join('\n')],
  [words.links, ({ evidence }) => evidence.map(({ link }) => link ?? '').join('\n')],
  [words.dates, ({ evidence }) => evidence.map(({ date }) => date ?? '').join('\n')],
  ...SIDES.map((side) => [words.NOTE_WORDS[side], noteBy(side)] as const),
  [words.due, ({ due }) => due ?? ''],
];

/** So that the texts, links and days of a cell stand beside each other line by line. */
function onOneLine(text: string): string {
  return text.trim().replaceAll(/\s*\n\s*/g, ' ');
}

function levelOf({ level }: PlanLine): string {
  return level === undefined ? '' : levelInWords(level);
}

function markBy(side: Side) {
  return ({ marks }: CaseLine) => (marks[side] ? assessment(marks[side]) : '');
}

function noteBy(side: Side) {
  return ({ notes }: CaseLine) => notes[side] ?? '';
}
