import { isEmpty, stepsTo, type Targets, targets, withoutLeadIn } from './nextStep.ts';
import type { Joint } from './patterns.ts';
import {
  type Ends,
  nameRoles,
  relationsBetween,
  type Said,
  type Standing,
  withoutRole,
} from './statement.ts';
import { chainOf, isLadder, isSwitch, leadsOn, startOf, stepsBetween, toLevel } from './steps.ts';
import { subjectsOf } from './subject.ts';
import { readTitles } from './titleList.ts';

/** “can move to”, “is promoted into”, “further progression is available as”, “promoted from”. */
export const MOVE =
  /\b(promot(?:ed|ion|es)|(?:career )?progression|advancement|progress(?:es)?|advances?|moves?|moving|steps? up|grows?|transitions?|switch(?:es)?|graduates?|leads?|goes|go on)\s+(?:(?:is|are|available|possible|on|up|over|across|back|next|naturally|\p{L}+ly|then|track)\s+){0,4}(to|into|onto|as|from)\s+/giu;
/** “is a progression of the Keeper role” */
export const PROGRESSION_OF =
  /\b(?:is|are) an? (?:\p{L}+ )?(?:progression|promotion|step up) (?:of|from)\s+/giu;
const MODAL =
  /\b(?:can|could|may|might|will|would|able|is|are|be|typically|usually|often|normally|then|also|eventually)\b/i;

interface Move extends Joint {
  /** Whether it is told where careers are. */
  readonly isTold: boolean;
  readonly promotes: boolean;
  /** Who moves, where the sentence says so. */
  readonly movers: Ends | undefined;
}

/** Reads “a Keeper can move to …”, “is promoted to …”, “further progression is available as …”, “promoted from …”. */
export function readMove(joint: Joint): Said | undefined {
  const { before, match, standing } = joint;
  if (/^from$/i.test(match[2] ?? '')) return readFrom(joint);
  const promotes = /^promot/i.test(match[1] ?? '');
  const isTold = isLadder(standing.heading);
  const movers = moversIn(before, standing);
  const isNamed = movers !== undefined && MODAL.test(before);
  if (!isTold && !isNamed && !promotes) return undefined;
  const move = { ...joint, isTold, promotes, movers };
  return readRungs(move) ?? readStep(move);
}

/** “as a Lens Maker, Fog Warden and then a Harbour Master”: one rung after the other. */
function readRungs({ after, isTold, movers, sentence, standing }: Move): Said | undefined {
  if (!isTold || !/\bthen\b/i.test(after)) return undefined;
  const listed = withoutLeadIn(after.replace(/,?\s+(?:and\s+)?then\s+(?:to\s+)?/gi, ', and '));
  const { titles, rest } = readTitles(listed, standing.names);
  if (!nameRoles(titles, standing.names)) return undefined;
  const from = movers && movers.titles.length > 0 ? movers : startOf(standing);
  const rungs = [from, ...titles.map((title) => ({ titles: [title] }))];
  return { relations: chainOf(rungs, sentence), problems: [], rest };
}

function readStep(move: Move): Said | undefined {
  const { isTold, movers, promotes, sentence, standing } = move;
  const said = targetsOf(move);
  const to = isTold ? said : { ...said, families: [], named: '' };
  if (isEmpty(to)) return to.named ? toLevel(to.named, sentence, standing) : undefined;
  const from = movers ?? (isTold ? startOf(standing) : undefined);
  if (from === undefined || (promotes && isOnlyItself(from, to))) return undefined;
  const leadsBack = isGuess(move) && !leadsOn(from, to.roles, standing);
  if (leadsBack || from.titles.length === 0) return withoutRole(sentence, standing);
  const steps = stepsTo(from, to, move);
  const kind = isSwitch(sentence.text) && !promotes ? 'switch' : 'promotion';
  return { relations: steps.map((one) => ({ ...one, kind })), problems: [], rest: to.rest };
}

/** Whether the sentence does not say itself who moves. */
function isGuess({ before, movers }: Move): boolean {
  return movers === undefined || isFromHere(before);
}

/** “Promotion to Warden” under the Warden's own heading says no more than that there is one. */
function isOnlyItself({ titles }: Ends, { roles }: Targets): boolean {
  return titles.length > 0 && titles.every((one) => roles.includes(one));
}

/** Where a move leads to; “into management as a Keeping Manager” says so after the “as”. */
function targetsOf({ after, standing }: Joint): Targets {
  const to = targets(after, standing);
  const as = /\bas (?=(?:a|an|the) |\p{Lu})/u.exec(after);
  return to.roles.length === 0 && as ? targets(after.slice(as.index + 3), standing) : to;
}

const isFromHere = (lead: string) =>
  /^\W*from\s+(?:here|there|this (?:role|position|level))\b/i.test(lead);

/** Who moves; `undefined` when it is nobody in particular. */
function moversIn(lead: string, standing: Standing): Ends | undefined {
  if (isFromHere(lead)) return startOf(standing);
  const from = /^\W*from\s+([^,]+),/i.exec(lead);
  if (from?.[1]) {
    const { titles } = readTitles(from[1], standing.names);
    if (nameRoles(titles, standing.names)) return { titles };
  }
  if (lead.replace(/\W/g, '') === '') return undefined;
  const titles = subjectsOf(lead, standing);
  return titles && { titles };
}

/** “from Keeper to Warden to Head Warden”; “promoted from Keeper” alone leads to the role it stands under. */
function readFrom({ after, sentence, standing }: Joint): Said | undefined {
  const parts = after.split(/\s+(?:in)?to\s+/i).slice(0, 12);
  const rungs = parts.map((part) => readTitles(withoutLeadIn(part), standing.names));
  if (!rungs.every(({ titles }) => nameRoles(titles, standing.names))) return undefined;
  const rest = rungs.at(-1)?.rest ?? '';
  if (rungs.length > 1) return { relations: chainOf(rungs, sentence), problems: [], rest };
  const [from = { titles: [] }] = rungs;
  if (standing.role === undefined) return undefined;
  const to = { titles: [standing.role] };
  return { relations: relationsBetween('promotion', from, to, sentence), problems: [], rest };
}

/** Reads “The Warden is a progression of the Keeper role”: the subject is where the step leads to. */
export function readProgressionOf(joint: Joint): Said | undefined {
  const { before, after, sentence, standing } = joint;
  const list = readTitles(after, standing.names);
  const subjects = subjectsOf(before, standing);
  if (subjects === undefined || list.isDoubtful || !nameRoles(list.titles, standing.names))
    return undefined;
  if (subjects.length === 0) return withoutRole(sentence, standing);
  const relations = stepsBetween(list, { titles: subjects }, sentence, 'promotion');
  return { relations, problems: [], rest: list.rest };
}
