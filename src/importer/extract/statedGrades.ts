import { readLevel } from '#src/lexicon/levels.ts';
import { readTitle } from '#src/lexicon/readTitle.ts';
import { looksLikeTitle } from '#src/lexicon/titleForm.ts';

/** A grade as a sentence states it. */
export interface StatedGrade {
  readonly value: string;
  /** Whose grade the sentence says it is, in its own words; absent where it says `this role`. */
  readonly subject?: string;
  /** The sentence. */
  readonly text: string;
}

const WORD = /^(?:job|pay|salary|career)?[- ]?(?:grade|level)s?$/i;
const VALUE = /^#?(\d{1,2}(?:\.\d)?)(?:th)?$/;
const JOIN =
  /^(?:,|or|and|\/|&|to|-|–|—|through|either|a|an|at|is|are|of|:|#|=|level|grade|job|\(|\)|\[|\]|\*|_)$/i;
const NONE = /\b(?:not|isn't|aren't|no|without|yet to be|tbd|n\/a)\b/i;

/**
 * Finds the grades that a text states. In a section on grades any grade counts; elsewhere only a sentence that says
 * of somebody that they *are* a grade, or a text that is nothing but one. `mention` of a grade is no statement. A label
 * of a scheme (`L8`) counts where `takesLabels`.
 */
export function statedGrades(text: string, inSection: boolean, takesLabels = true): StatedGrade[] {
  const label = takesLabels ? labelIn(text) : undefined;
  if (label !== undefined) return [{ value: label, text }];
  const read = inSection ? anyGrade : strictGrade;
  return sentences(text).flatMap((sentence) =>
    clauses(sentence, read).flatMap((clause) => {
      const found = read(clause);
      const each = subjectsOf(found);
      return found.values.map((value, i) => {
        const subject = each[i] ?? found.subject;
        return { value, text: sentence, ...(subject && { subject }) };
      });
    }),
  );
}

/** `The Keeper is a grade 6 and the Senior Keeper is a grade 7`: parts that state a grade each, or the sentence whole. */
function clauses(sentence: string, read: (text: string) => Found): readonly string[] {
  const parts = sentence.split(/,? (?:and|while) (?=the )/i);
  return parts.every((part) => read(part).values.length > 0) ? parts : [sentence];
}

/** `The Keeper and the Senior Keeper are grades 6 and 7`: as many titles as grades, in the same order. */
function subjectsOf({ subject = '', values }: Found): readonly string[] {
  const titles = subject.split(/,? and (?:the |an? )?/i);
  return titles.length === values.length && titles.every(looksLikeTitle) ? titles : [];
}

/** Whether a text says a grade and nothing else. */
export function onlyGrade(text: string, inSection: boolean): boolean {
  if (labelIn(text) !== undefined) return true;
  const said = sentences(text);
  return (
    said.length > 0 &&
    said.every((each) => (inSection ? anyGrade(each) : strictGrade(each)).values.length > 0)
  );
}

/** Whether a text on grades says that there is none. */
export function saysNoGrade(text: string): boolean {
  return NONE.test(text) || /\bexempt\b|\boutside (?:of )?the\b/i.test(text);
}

interface Found {
  readonly values: readonly string[];
  readonly subject?: string;
}

function anyGrade(sentence: string): Found {
  const tokens = tokensOf(sentence);
  const subject = subjectOf(sentence);
  const at = tokens.findIndex(
    (token, i) => WORD.test(token) && i + 1 < tokens.length && valuesFrom(tokens, i + 1).length > 0,
  );
  // “Works with grade 9 managers” says nothing of whose grade it is.
  const mention =
    at >= 0 &&
    readTitle(afterValues(tokens, at + 1)).job !== undefined &&
    !tokens.slice(0, at).some((token) => /^(?:is|are|be|:)$/i.test(token));
  const values = mention ? [] : at < 0 ? bareValues(tokens, sentence) : valuesFrom(tokens, at + 1);
  return { values: [...new Set(values)], ...(subject && { subject }) };
}

/** `The keeper is an 8`, `8`: no word for a grade, for the heading has said it. */
function bareValues(tokens: readonly string[], sentence: string): readonly string[] {
  if (
    tokens.length > 0 &&
    tokens.every((token) => VALUE.test(token) || JOIN.test(token) || token === '.')
  ) {
    return valuesFrom(tokens, 0);
  }
  const verb = tokens.findIndex((token) => /^(?:is|are|be|at|:)$/i.test(token));
  const labelled = tokens[verb] === ':' && /\p{L}/u.test(afterValues(tokens, verb + 1));
  if (verb < 0 || labelled || sentence.length > 300) return [];
  const article = /^(?:an?|at)$/i.test(tokens[verb + 1] ?? '') ? 2 : 1;
  const values = VALUE.test((tokens[verb + article] ?? '').replace('#', ''))
    ? valuesFrom(tokens, verb + article)
    : [];
  // “There are 33 bakeries”: the number counts what follows it.
  return counts(tokens, verb + article) ? [] : values;
}

const AFTER_GRADE =
  /^(?:in|on|per|according|as|with|within|for|see|under|role|position|job|at|which|\()$/i;

/** Whether the numbers at this place say how many, and not which grade: a noun follows, or a unit. */
function counts(tokens: readonly string[], from: number): boolean {
  const next = afterValues(tokens, from);
  // “… is a grade 8 and reports to …”: another clause, not what the number describes.
  const isClause = /^(?:and|,|\()$/i.test(tokens[tokens.indexOf(next, from) - 1] ?? '');
  return /^[%+]$/.test(next) || (/^\p{L}/u.test(next) && !isClause && !AFTER_GRADE.test(next));
}

/** No sentence names more grades, or puts more words between two of them. */
const LONGEST_RUN = 60;

function afterValues(tokens: readonly string[], from: number): string {
  const near = tokens.slice(from, from + LONGEST_RUN);
  return near.find((token) => !VALUE.test(token) && !JOIN.test(token)) ?? '';
}

/** The run of numbers at this place: `8`, `6, 7, 8`, `11 or a 12`. */
function valuesFrom(tokens: readonly string[], from: number): string[] {
  const values: string[] = [];
  for (let i = from; i < tokens.length && i < from + LONGEST_RUN; i += 1) {
    const value = VALUE.exec(tokens[i] ?? '')?.[1];
    if (value !== undefined) values.push(value);
    else if (!JOIN.test(tokens[i] ?? '') && !WORD.test(tokens[i] ?? '')) break;
  }
  return values;
}

function tokensOf(sentence: string): string[] {
  return sentence.match(/\d{1,4}(?:\.\d+)?(?:th\b)?|[\p{L}'’]+|[^\s\p{L}\d]/gu) ?? [];
}

const STATES =
  /^(.{0,160}?)\b(?:is|are|will be|sits|falls|has|have)\b\s+(?:currently\s+)?(?:(?:an?|at|the|in|as|within)\s+){0,3}(?:job\s+|pay\s+)?(?:grades?|level)\s+(?:level\s+)?(?:of\s+)?#?\s?\d/i;
const ALONE =
  /^\(?(?:this (?:role|position|job) is )?(?:job |pay )?grades?(?: level)?\s*[:=–-]?\s*#?\d[\d\s.,/&#orand–-]{0,20}\)?\.?$/i;

function strictGrade(sentence: string): Found {
  if (sentence.length > 400) return { values: [] };
  const labelled = /^(?:job |pay )?grade\s+#?(\d{1,2}(?:\.\d)?)\s*:/i.exec(sentence)?.[1];
  if (labelled !== undefined) return { values: [labelled] };
  if (ALONE.test(sentence)) return { values: anyGrade(sentence).values };
  const match = STATES.exec(sentence);
  if (match === null) return { values: [] };
  // “Keepers are grade 8 managers' deputies”: the number only describes what follows it.
  const number = /\d/.exec(sentence.slice(match[0].length - 1));
  const tokens = tokensOf(sentence.slice(match[0].length - 1 + (number?.index ?? 0)));
  if (counts(tokens, 0)) return { values: [] };
  const subject = subjectOf(sentence);
  return { values: valuesFrom(tokens, 0), ...(subject && { subject }) };
}

/** `Level: L8`, `L3`: a text that says a level of a scheme and nothing else. */
function labelIn(text: string): string | undefined {
  if (text.length > 30) return undefined;
  const level = readLevel(text);
  return level?.kind === 'label' && level.rest === '' ? level.label : undefined;
}

const GENERIC =
  /^(?:this|that|the|these|our|it|they|you|all|each|a|an)?\s*(?:job|role|position|family|roles|positions|grade|grades|level|team member|it|they|you|this|which|here|there)?(?: grades?| level)?s?$/i;

/** Whom a sentence speaks of: what stands before its first verb, without article and `role`. */
function subjectOf(sentence: string): string | undefined {
  const verb = /\s(?:is|are|will be|sits|falls|has)\b|\s?[:–—]\s/.exec(sentence);
  if (verb === null || verb.index > 120) return undefined;
  const subject = sentence
    .slice(0, verb.index)
    .replace(/^(?:the|an?|our|this)\s+/i, '')
    .replace(/\s+(?:role|position|job|level)s?$/i, '')
    .replace(/[*_]/g, '')
    .trim();
  return subject === '' || GENERIC.test(subject) || /^(?:job )?grade\b/i.test(subject)
    ? undefined
    : subject;
}

/** Sentences end at a full stop before a capital; `9.5`, `Sr.` and `VP.` end none. */
function sentences(text: string): string[] {
  return text
    .split(/(?<=[.;])(?<!\b(?:[Ss]r|[Jj]r|[Vv]p|VP|Dr|vs|no|No|e\.g|i\.e)\.)\s+(?=[\p{Lu}*])/u)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
