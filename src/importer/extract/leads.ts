import type { Section } from '#src/domain/sections.ts';
import { sectionBy } from '#src/lexicon/sections.ts';

/** Which section the sentence before a list makes of it: `you will:`, `you should have:`; none where it does not say. */
export function sectionByLead(lead: string): Section | undefined {
  const end = lead.slice(-200).toLowerCase().replaceAll('’', "'");
  return sectionBy((words) => words.lead.test(end));
}

/** Whether the words only point to where the matter itself stands. */
export function onlyPoints(text: string): boolean {
  return /\b(?:documented|outlined|described|listed|detailed|defined|found|available|see|refer|review|read|visit|learn) (?:more )?(?:under|in|on|at|about|to|the|our|here|by|below|above|this)\b/i.test(
    text,
  );
}

const INHERITS =
  /^(?:exte?nds?\b|exends\b|all (?:of )?(?:the )?(?:responsib|require|qualif)|everything\b|same as|includes all|meets? (?:all )?(?:the )?require)/i;

/** Whether the words say that something is taken over from another role. */
export function inherits(text: string): boolean {
  return INHERITS.test(text);
}
