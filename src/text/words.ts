import type { JudgedPair } from '#src/domain/judgement.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import { RELATIONS } from '#src/domain/relations.ts';
import type { Relation, Role, Years } from '#src/domain/role.ts';
import * as counts from '#src/text/en/counts.ts';
import {
  atLeastYears,
  GATE_WORDS,
  GATES_DISAGREE,
  INFERRED,
  levelNumbered,
  READ_IN_PART,
  RELATION_WORDS,
  relationWithin,
  STATUS_WORDS,
  type StatusWords,
  yearsBetween,
} from '#src/text/en/words.ts';
import { gradeName } from './grades.ts';

/** What is unusual of a role's entry: that it is not described or yet to come, or that its page was read only in part. */
export function statusesOf({ status, partial }: Role): readonly StatusWords[] {
  return [
    ...(status === 'open' ? [] : [STATUS_WORDS[status]]),
    ...(partial === undefined ? [] : [{ name: READ_IN_PART, explained: partial }]),
  ];
}

/** The same in short. */
export function statusNames(role: Role): readonly string[] {
  return statusesOf(role).map(({ name }) => name);
}

/** `Grade 8 · M · not described yet`: what a card says below its title. */
export function roleInShort({ info }: Ladder, role: Role): string {
  const { grade, track } = role;
  const words = [
    gradeName(grade?.value),
    info.tracks.find(({ id }) => id === track)?.short ?? track,
    ...statusNames(role),
  ];
  return words.join(' · ');
}

/** `2–5 years`, `5+ years`, `10 years`, `1 year`. */
export function yearsInWords({ min, max }: Years): string {
  if (max === undefined) return atLeastYears(min);
  return max === min ? counts.years(min) : yearsBetween(min, max);
}

/** From what to what an expectation grew or shrank: `2–5 years → 5+ years`, `contributes → owns`; nothing else is told. */
export function growthInWords({ before, after, intensity }: JudgedPair): string | undefined {
  const [was, is] = [before.expectation, after.expectation];
  if (!intensity || intensity.shift === 'same') return undefined;
  if (intensity.by === 'years' && was.years && is.years) {
    return `${yearsInWords(was.years)} → ${yearsInWords(is.years)}`;
  }
  return intensity.by === 'level' && was.level && is.level
    ? `${levelInWords(was.level)} → ${levelInWords(is.level)}`
    : undefined;
}

/** `level 3` of a number alone; other levels are words of their own. */
export function levelInWords(level: string, numbered = levelNumbered): string {
  return /^[\d.]+$/.test(level) ? numbered(level) : level;
}

/** What is to be known of a tie besides its kind of neighbour: the switch, the gates and whether it is inferred. */
export function tieInWords({
  relations,
}: {
  readonly relations: readonly Pick<Relation, 'kind' | 'gate' | 'basis'>[];
}): string {
  const gates = new Set(relations.flatMap(({ gate }) => gate ?? []));
  const words = relations.flatMap(({ kind, gate, basis }) => [
    ...(RELATIONS[kind].step === 'across' ? [relationWithin(RELATION_WORDS[kind].name)] : []),
    ...(gate ? [gates.size > 1 ? GATES_DISAGREE : GATE_WORDS[gate]] : []),
    ...(basis === 'inferred' ? [INFERRED] : []),
  ]);
  return [...new Set(words)].join(' · ');
}
