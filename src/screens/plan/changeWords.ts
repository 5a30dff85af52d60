import type { PlanChange } from '#src/domain/plan/changes.ts';
import type { LineId, Plan, Side } from '#src/domain/plan/plan.ts';
import type { WeekOfPlan } from '#src/domain/plan/progress.ts';
import * as words from '#src/text/en/planScreen.ts';
import { byDay, MARK_WORDS, piecesOfEvidence } from '#src/text/en/planWords.ts';
import { dayInWords } from '#src/text/planWords.ts';

type ChangeOf<Kind extends PlanChange['kind']> = Extract<PlanChange, { readonly kind: Kind }>;

interface Telling {
  readonly plan: Plan;
  /** Who reads it. */
  readonly side: Side;
}

/** Each kind of change in words; of a line without its words, which stand before. */
const CHANGE_WORDS: {
  readonly [Kind in PlanChange['kind']]: (change: ChangeOf<Kind>, telling: Telling) => string;
} = {
  start: () => words.planMade,
  name: ({ to }) => words.named(to),
  route: ({ to }) => words.leadsTo(to.at(-1)?.title ?? words.nowhere),
  at: ({ to }, { plan }) => words.arrivedAt(plan.route[to]?.title ?? ''),
  lines: ({ way, step }, { plan }) => {
    const role = plan.route[step + 1]?.title;
    return way === 'added'
      ? words.takenIn(role ?? words.theNextLevel)
      : words.takenAnew(role ?? words.aStep);
  },
  summary: () => words.summaryWritten,
  choice: () => words.linesChosen,
  mark: ({ from, to, side: whose }, { side }) => {
    const who = whose === side ? '' : `${words.WHO[whose]}: `;
    const [was, is] = [from, to].map((mark) => (mark ? MARK_WORDS[mark].name : words.noMark));
    return from ? `${who}${was} → ${is}` : `${who}${is}`;
  },
  note: ({ way, side }, telling) =>
    words.noteChanged(noteOf(side, telling.side), words.NOTE_WAYS[way]),
  evidence: ({ way, evidence }) =>
    words.evidenceChanged(words.WAYS_OF_CHANGE[way], evidence.text || (evidence.link ?? '')),
  due: ({ to }) => (to ? byDay(dayInWords(to)) : words.noDayAnyMore),
};

/** Whose note it is, to a side. */
export function noteOf(whose: Side, side: Side): string {
  if (whose === side) return words.NOTES.own;
  return whose === 'manager' ? words.NOTES.manager : words.NOTES.theirs;
}

/** What a change is, in words, and of which line. */
export function changeInWords(change: PlanChange, telling: Telling): string {
  const tell = CHANGE_WORDS[change.kind] as (change: PlanChange, telling: Telling) => string;
  const said = tell(change, telling);
  return 'line' in change ? `${lineInShort(telling.plan, change.line)}: ${said}` : said;
}

const MOST_LETTERS = 70;

/** A line by its first words. */
export function lineInShort(plan: Plan, line: LineId): string {
  const steps = [...plan.steps.values()];
  const text = steps.flatMap(({ lines }) => lines).find(({ id }) => id === line)?.text;
  if (text === undefined) return words.lineGone;
  return text.length > MOST_LETTERS
    ? `${text.slice(0, MOST_LETTERS).replace(/\s+\S*$/, '')} …`
    : text;
}

/** `2 first marks, 1 mark raised, 3 pieces of evidence`. */
export function weekInWords({ raised, lowered, marked, evidence, notes, changes }: WeekOfPlan) {
  const parts = [
    marked && words.firstMarks(marked),
    raised && words.marksRaised(raised),
    lowered && words.marksLowered(lowered),
    evidence && piecesOfEvidence(evidence),
    notes && words.notesWritten(notes),
  ].filter(Boolean);
  return parts.join(', ') || words.otherChanges(changes.length);
}
