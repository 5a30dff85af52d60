import type { HiringReading, Passage } from '../extract/reading.ts';

const WORDS: Readonly<Record<string, number>> = { one: 1, an: 1, a: 1, two: 2, three: 3, four: 4 };
const MAYBE =
  /\b(?:may|might)\b|\boptional(?:ly)?\b|\bif (?:needed|necessary|required|applicable)\b|\b(?:as|where|when) (?:needed|necessary|applicable|required)\b/i;

/** Reads one step of a hiring process: how long it takes and whom one meets, where its words say so, and whether it may be left out. */
export function hiringStep(step: Passage): HiringReading {
  const minutes = minutesOf(step.text);
  const met = metIn(step.text);
  const open = MAYBE.test(step.text.replace(/\([^()]{0,300}\)/g, ' ').replace(/_/g, ''));
  return {
    ...step,
    ...(minutes !== undefined && { minutes }),
    ...(met !== undefined && { with: met }),
    ...(open && { optional: true }),
  };
}

/** The one length that a step states; a range (`45-60 minutes`) states none. */
function minutesOf(text: string): number | undefined {
  const hour =
    /\b(\d{1,2}(?:\.5)?|an|a|one|two|three|four)[\s-]?(half[\s-])?(?:hours?|hrs?)\b(?: and a half)?/i.exec(
      text,
    );
  const minute = /\b(\d{1,3})(?:\s?(?:-|–|to)\s?(\d{1,3}))?[\s-]*min(?:ute)?s?\b/i.exec(text);
  if (minute !== null && (hour === null || minute.index < hour.index)) {
    return minute[2] === undefined ? Number(minute[1]) : undefined;
  }
  if (/\bhalf(?: an|[\s-]a)?[\s-]hour\b/i.test(text)) return 30;
  if (hour === null) return undefined;
  const before = text.slice(0, hour.index);
  if (/\d\s?(?:-|–|to)\s?$/.test(before)) return undefined;
  const count = WORDS[hour[1]?.toLowerCase() ?? ''] ?? Number(hour[1]);
  return Number.isFinite(count)
    ? Math.round((count + (hour[0].includes('and a half') ? 0.5 : 0)) * 60)
    : undefined;
}

const END =
  /(?<!\b[SJ]r)[.;:(]|\s(?:who|where|to|that|which|via|during|focus(?:ed|ing|es)?|about|in which|in order|will|and will|for (?:a|an|the|half|\d)|lasting|covering|on (?:a|the)|using|over|then|as well)\s/i;

/** Whom a step says one meets: what stands behind its first `with` that is no `with`-what. */
function metIn(text: string): string | undefined {
  for (const match of text.slice(0, 2000).matchAll(/\b(?:with|meet(?:s|ing)?|by)\s+(?=\S)/gi)) {
    const rest = text.slice(match.index + match[0].length, match.index + 300);
    const clause = rest.slice(0, END.exec(`${rest} `)?.index);
    const who = clause
      .slice(0, /,\s(?!\p{Lu})/u.exec(clause)?.index)
      .replace(/^(?:with\s+)?(?:either\s+)?(?:an?|the|our|your)\s+/i, '')
      .replace(/(?:\s(?:in|for|of|and|or|on|as))+\s*$/i, '')
      .trim();
    const person =
      /\p{Lu}|\b(?:manager|recruiter|member|peer|lead|leader|director|team|engineer|partner|panel|executive)s?\b/u.test(
        who,
      );
    if (
      person &&
      who.length < 120 &&
      (match[0].trim().toLowerCase() !== 'by' || /^\p{Lu}/u.test(who))
    )
      return who;
  }
  return undefined;
}

/** Whether words on their own are a step: `Screening call with the recruiter`. */
export function soundsLikeStep(text: string): boolean {
  return /\b(?:interview|call|screen(?:ing)?|assessment|questionnaire|exercise|presentation|reference checks?|offer|schedule|invited|meet|panel|minutes?)\b/i.test(
    text,
  );
}
