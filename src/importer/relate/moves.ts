import { targets, withoutLeadIn } from './nextStep.ts';
import type { Sentence } from './sentences.ts';
import { isDenied, nameRoles, type Said, type Standing, withoutRole } from './statement.ts';
import { chainOf, isLadder, isSwitch, leadsOn, startOf, stepsBetween, toFamily } from './steps.ts';
import { subjectsOf } from './subject.ts';
import { readTitles } from './titleList.ts';

const MOVE =
  /\b(promot(?:ed|ion|es)|(?:career )?progression|advancement|progress(?:es)?|advances?|moves?|moving|steps? up|grows?|transitions?|switch(?:es)?|graduates?|leads?|goes|go on)\s+(?:(?:is|are|available|possible|on|up|over|across|back|next|naturally|\p{L}+ly|then|track)\s+){0,4}(to|into|onto|as|from)\s+/giu;
const MODAL =
  /\b(?:can|could|may|might|will|would|able|is|are|be|typically|usually|often|normally|then|also|eventually)\b/i;

/** Reads “a Keeper can move to …”, “is promoted to …”, “further progression is available as …”, “promoted from …”. */
export function readMoves(sentence: Sentence, standing: Standing): Said | undefined {
  for (const match of sentence.text.matchAll(MOVE)) {
    const lead = sentence.text.slice(0, match.index);
    const tail = sentence.text.slice(match.index + match[0].length);
    const promotes = /^promot/i.test(match[1] ?? '');
    if (isDenied(lead)) continue;
    if (/^from$/i.test(match[2] ?? '')) {
      const said = fromTo(tail, sentence, standing);
      if (said) return said;
      continue;
    }
    const ladder = isLadder(standing.heading);
    const subjects = movers(lead, standing);
    const named = subjects !== undefined && MODAL.test(lead);
    if (!ladder && !named && !promotes) continue;
    if (ladder && /\bthen\b/i.test(tail)) {
      const listed = withoutLeadIn(tail.replace(/,?\s+(?:and\s+)?then\s+(?:to\s+)?/gi, ', and '));
      const { titles: rungs, rest } = readTitles(listed, standing.names);
      const from = subjects?.[0] ?? startOf(standing);
      if (from && nameRoles(rungs, standing.names)) {
        const relations = chainOf(
          [from, ...rungs].map((one) => [one]),
          sentence,
        );
        return { relations, problems: [], rest };
      }
    }
    const as = /\bas (?=(?:a|an|the) |\p{Lu})/u.exec(tail);
    const first = targets(tail, standing);
    const to = first.roles.length === 0 && as ? targets(tail.slice(as.index + 3), standing) : first;
    if (to.roles.length === 0) {
      if (ladder && to.named) return toFamily(to.named, sentence, standing);
      continue;
    }
    const start = ladder ? startOf(standing) : undefined;
    const from = subjects ?? (start ? [start] : undefined);
    if (from === undefined) continue;
    const guessed = subjects === undefined || isFromHere(lead);
    if (guessed && !leadsOn(from, to.roles, standing)) return withoutRole(sentence, standing);
    // “Promotion to Warden” under the Warden's own heading says no more than that there is one.
    if (promotes && from.every((one) => to.roles.includes(one))) continue;
    if (from.length === 0) return withoutRole(sentence, standing);
    const kind = isSwitch(sentence.text) && !promotes ? 'switch' : 'promotion';
    return { relations: stepsBetween(from, to.roles, sentence, kind), problems: [], rest: to.rest };
  }
  return undefined;
}

const isFromHere = (lead: string) =>
  /^\W*from\s+(?:here|there|this (?:role|position|level))\b/i.test(lead);

/** Who moves; `undefined` when it is nobody in particular. */
function movers(lead: string, standing: Standing): readonly string[] | undefined {
  if (isFromHere(lead)) return [startOf(standing)].filter((role) => role !== undefined);
  const from = /^\W*from\s+([^,]+),/i.exec(lead);
  if (from?.[1]) {
    const { titles } = readTitles(from[1], standing.names);
    if (nameRoles(titles, standing.names)) return titles;
  }
  if (lead.replace(/\W/g, '') === '') return undefined;
  return subjectsOf(lead, standing);
}

/** “from Keeper to Warden to Head Warden”; “promoted from Keeper” alone leads to the role it stands under. */
function fromTo(tail: string, sentence: Sentence, standing: Standing): Said | undefined {
  const parts = tail.split(/\s+(?:in)?to\s+/i).slice(0, 12);
  const rungs = parts.map((part) => readTitles(withoutLeadIn(part), standing.names));
  const titles = rungs.map((rung) => rung.titles);
  if (!titles.every((list) => nameRoles(list, standing.names))) return undefined;
  const rest = rungs.at(-1)?.rest ?? '';
  if (titles.length > 1) return { relations: chainOf(titles, sentence), problems: [], rest };
  return standing.role === undefined
    ? undefined
    : {
        relations: stepsBetween(titles[0] ?? [], [standing.role], sentence, 'promotion'),
        problems: [],
        rest,
      };
}
