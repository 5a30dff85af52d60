import type { PlanChange } from '#src/domain/plan/changes.ts';
import type { LineId, Plan, Side } from '#src/domain/plan/plan.ts';
import type { WeekOfPlan } from '#src/domain/plan/progress.ts';
import { counted } from '#src/text/format.ts';
import { dayInWords, MARK_WORDS } from '#src/text/planWords.ts';

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
  start: () => 'The plan was made',
  name: ({ to }) => `Named “${to}”`,
  route: ({ to }) => `The way leads to ${to.at(-1)?.title ?? 'nowhere'} now`,
  at: ({ to }, { plan }) => `Arrived at ${plan.route[to]?.title ?? ''}`,
  lines: ({ way, step }, { plan }) =>
    way === 'added'
      ? `What ${plan.route[step + 1]?.title ?? 'the next level'} asks was taken in`
      : `The words of ${plan.route[step + 1]?.title ?? 'a step'} were taken anew`,
  summary: () => 'The summary of the promotion case was written',
  choice: () => 'The lines of the promotion case were chosen',
  mark: ({ from, to, side: whose }, { side }) => {
    const who = whose === side ? '' : whose === 'manager' ? 'my manager: ' : 'they: ';
    const [was, is] = [from, to].map((mark) => (mark ? MARK_WORDS[mark].name : 'no mark'));
    return from ? `${who}${was} → ${is}` : `${who}${is}`;
  },
  note: ({ way, side: whose }, { side }) =>
    `${whose === side ? 'a note' : whose === 'manager' ? 'a comment of my manager' : 'their note'} ${way === 'added' ? 'written' : way}`,
  evidence: ({ way, evidence }) => `evidence ${way}: ${evidence.text || (evidence.link ?? '')}`,
  due: ({ to }) => (to ? `by ${dayInWords(to)}` : 'no day any more'),
};

/** What a change is, in words, and of which line. */
export function changeInWords(change: PlanChange, telling: Telling): string {
  const words = CHANGE_WORDS[change.kind] as (change: PlanChange, telling: Telling) => string;
  const said = words(change, telling);
  return 'line' in change ? `${lineInShort(telling.plan, change.line)}: ${said}` : said;
}

const MOST_LETTERS = 70;

/** A line by its first words. */
export function lineInShort(plan: Plan, line: LineId): string {
  const steps = [...plan.steps.values()];
  const text = steps.flatMap(({ lines }) => lines).find(({ id }) => id === line)?.text;
  if (text === undefined) return 'A line that is gone';
  return text.length > MOST_LETTERS
    ? `${text.slice(0, MOST_LETTERS).replace(/\s+\S*$/, '')} …`
    : text;
}

/** `2 first marks, 1 mark raised, 3 pieces of evidence`. */
export function weekInWords({ raised, lowered, marked, evidence, notes, changes }: WeekOfPlan) {
  const parts = [
    marked && counted(marked, 'first mark'),
    raised && `${counted(raised, 'mark')} raised`,
    lowered && `${counted(lowered, 'mark')} lowered`,
    evidence && counted(evidence, 'piece of evidence', 'pieces of evidence'),
    notes && `${counted(notes, 'note')} written`,
  ].filter(Boolean);
  return parts.join(', ') || counted(changes.length, 'other change');
}
