import type { Element, ElementContent } from 'hast';
import {
  type Mark,
  type PlanLine,
  type PlannedRole,
  SIDES,
  type Side,
} from '#src/domain/plan/plan.ts';
import { isAsked } from '#src/domain/plan/progress.ts';
import type { CaseLine, PromotionCase } from '#src/domain/plan/promotionCase.ts';
import { element } from '#src/exports/tree.ts';
import * as counts from '#src/text/en/counts.ts';
import * as words from '#src/text/en/planCase.ts';
import * as plans from '#src/text/en/planWords.ts';
import { gradeWithin } from '#src/text/grades.ts';
import { dayInWords, gateSentence } from '#src/text/planWords.ts';
import { levelInWords } from '#src/text/words.ts';
import { evidenceAddress } from '../parts/plan/evidenceAddress.ts';
import { directionOf } from './direction.ts';
import { quotedNote } from './quotedNote.ts';

/** The case as a document, but for its title: what is on screen, on paper, pasted, in Word and in Markdown. */
export function caseBody(shown: PromotionCase): readonly ElementContent[] {
  return [
    ...headOf(shown),
    ...summaryOf(shown.summary),
    ...linesHeadOf(shown),
    ...shown.lines.map((told) => sectionOf(told, sidesOf(shown))),
    ...missingOf(shown),
  ];
}

/** Who has said anything of the lines: a column that is empty throughout is none. */
export function sidesOf({ lines }: PromotionCase): readonly Side[] {
  const isShared = lines.some(({ marks, notes }) => marks.manager ?? notes.manager);
  return isShared ? BOTH : OWN;
}

const BOTH: readonly Side[] = SIDES;
const OWN: readonly Side[] = ['own'];

/** Whose step to what it is, and what that takes. */
export function headOf({ from, to, gate }: PromotionCase): ElementContent[] {
  return [
    element('p', [element('b', [`${roleInWords(from)} → ${roleInWords(to)}`])]),
    element('p', [gateSentence(gate) ?? words.noGateKnown]),
  ];
}

function roleInWords({ title, grade }: PlannedRole): string {
  return grade === undefined ? title : `${title} (${gradeWithin(grade)})`;
}

export function summaryOf(summary: string): ElementContent[] {
  return summary.trim() ? [element('h2', [words.summary]), ...quotedNote(summary, 2)] : [];
}

/** What the role asks, and how much of that the case tells: a reader sees that there is more. */
export function linesHeadOf({ to, lines, others }: PromotionCase): ElementContent[] {
  const told = lines.filter(({ line }) => isAsked(line)).length;
  const asked = told + others.filter(({ line }) => isAsked(line)).length;
  const isAll = told === asked;
  return [
    element('h2', [words.whatRoleAsks(to.title)]),
    ...(isAll ? [] : [element('p', [words.toldOf(told, counts.expectations(asked))])]),
  ];
}

/** An expectation with all that was said of it. */
export function sectionOf(told: CaseLine, sides: readonly Side[]): Element {
  const { line, evidence, due } = told;
  return element('section', [
    element('h3', [line.text], directionOf([line.text])),
    element('p', [kindInWords(line)]),
    ...listOf(line.details ?? []),
    ...beforeOf(line),
    element(
      'p',
      sides.flatMap((side, at) => [...(at > 0 ? [' · '] : []), ...markOf(told, side)]),
    ),
    ...(evidence.length > 0
      ? [labelled(plans.evidence), element('ul', evidence.map(evidenceOf))]
      : []),
    ...sides.flatMap((side) => noteOf(told, side)),
    ...(due ? [element('p', [bold(`${words.due}:`), ` ${dayInWords(due)}`])] : []),
  ]);
}

/** `Clearly higher · Technical craft · level 3`. */
function kindInWords({ kind, theme, level, levelBefore, alternative }: PlanLine): string {
  const levels = [levelBefore, level].flatMap((each) =>
    each === undefined ? [] : [levelInWords(each)],
  );
  const parts = [
    words.KIND_WORDS[kind],
    theme,
    [...new Set(levels)].join(' → '),
    alternative ? words.needNotApply : '',
  ];
  return parts.filter(Boolean).join(' · ');
}

function beforeOf({ before, text }: PlanLine): ElementContent[] {
  if (before === undefined || before === text) return [];
  return [element('p', [bold(`${words.before}:`), ' ', before])];
}

function markOf({ marks }: CaseLine, side: Side): readonly (Element | string)[] {
  return [bold(`${words.ASSESSMENT_WORDS[side]}:`), ` ${assessment(marks[side])}`];
}

/** How far somebody does it, said without I or you; or that it is not assessed yet. */
export function assessment(mark: Mark | undefined): string {
  return mark ? plans.MARK_WORDS[mark].name : words.noAssessment;
}

function evidenceOf({ text, link, date }: CaseLine['evidence'][number]): Element {
  const parts: (readonly (Element | string)[])[] = [
    text.trim() ? [text] : [],
    link?.trim() ? [linkOf(link.trim())] : [],
    date ? [dayInWords(date)] : [],
  ];
  const said = parts.filter(({ length }) => length > 0);
  const children = said.flatMap((part, at) => (at > 0 ? [' · ', ...part] : part));
  return element('li', children, directionOf(children));
}

function linkOf(link: string): Element | string {
  const address = evidenceAddress(link);
  return address ? element('a', [link], { href: address }) : link;
}

function noteOf({ notes }: CaseLine, side: Side): ElementContent[] {
  const note = notes[side];
  return note?.trim()
    ? [labelled(words.NOTE_WORDS[side]), element('blockquote', quotedNote(note, 3))]
    : [];
}

/** What the lines that are told still lack; nothing where all is there. */
export function missingOf({ lines }: PromotionCase): ElementContent[] {
  const lacking = lines.filter(({ missing }) => missing.length > 0);
  if (lacking.length === 0) return [];
  return [
    element('h2', [words.missing]),
    element(
      'ul',
      lacking.map(({ line, missing }) =>
        element('li', [line.text, ': ', missingInWords(missing), '.']),
      ),
    ),
  ];
}

export function missingInWords(missing: CaseLine['missing']): string {
  return missing.map((each) => words.MISSING_OF_LINE_WORDS[each]).join('; ');
}

function listOf(items: readonly string[]): ElementContent[] {
  return items.length > 0
    ? [
        element(
          'ul',
          items.map((item) => element('li', [item])),
        ),
      ]
    : [];
}

function labelled(words: string): Element {
  return element('p', [bold(words)]);
}

function bold(words: string): Element {
  return element('b', [words]);
}
