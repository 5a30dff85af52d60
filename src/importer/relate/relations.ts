import type { Gate } from '#src/domain/role.ts';
import type { RelationReading, StatementBlock } from '../extract/reading.ts';
import type { ImportProblem } from '../problems/problems.ts';
import { readDrawing } from './drawing.ts';
import { gateInto, isWhole, readSentence } from './readSentence.ts';
import { roleNames } from './roleNames.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { type Ends, nameRoles, type Said, type Standing } from './statement.ts';
import { isLadder, roleOfLadder, startOf, stepsBetween } from './steps.ts';
import { readTitles } from './titleList.ts';

export interface RelationsContext {
  readonly file: string;
  readonly title: string;
  /** The titles of the page's roles, in its order. */
  readonly roles: readonly string[];
  /** Of which role each is a special form, where it is one. */
  readonly specialties?: ReadonlyMap<string, string>;
}

export interface RelationsReading {
  readonly relations: readonly RelationReading[];
  /** The places of the blocks that state relations, or that there are none, and nothing else. */
  readonly used: ReadonlySet<number>;
  readonly problems: readonly ImportProblem[];
}

const keyOf = ({ kind, from, to, families, scope, join }: RelationReading) =>
  JSON.stringify([kind, from, to, families ?? [], scope ?? [], join ?? '']);

/** The same statement once, where it is first said; a step with what is said elsewhere that it hinges on. */
function deduplicated(
  found: readonly RelationReading[],
  gates: ReadonlyMap<string, Gate>,
): readonly RelationReading[] {
  const first = new Map<string, RelationReading>();
  for (const one of found) {
    const gate = one.gate ?? (one.kind === 'promotion' ? gates.get(one.to) : undefined);
    if (!first.has(keyOf(one))) first.set(keyOf(one), { ...one, ...(gate && { gate }) });
  }
  return [...first.values()];
}

function isMermaid({ lang, text }: StatementBlock): boolean {
  const bare = !lang && /^\s*(?:graph|flowchart)\s+(?:TB|TD|BT|RL|LR)\b/.test(text);
  return bare || /^\W*mermaid\b/i.test(lang ?? '');
}

/** From where a list goes on that a paragraph has opened, whose items are the next steps. */
interface OpenedList {
  readonly from: Ends;
  readonly heading: string;
}

/** What a block says. */
interface BlockReading {
  readonly relations: readonly RelationReading[];
  readonly problems: readonly ImportProblem[];
  readonly gates: readonly { readonly to: string; readonly gate: Gate }[];
  readonly isUsed: boolean;
  /** The list that goes on after it. */
  readonly opened?: OpenedList | undefined;
}

const NOTHING = { relations: [], problems: [], gates: [], isUsed: false };

/**
 * Finds the relations between roles that a page states in its sentences and drawings: steps up and across, what extends
 * what, equivalents, who reports to whom. A sentence that says nothing sure gives none; one that is built like a
 * relation but is not clear gives a problem. The same statement twice is one, where it is said first. Never throws.
 */
export function readRelations(
  blocks: readonly StatementBlock[],
  { file, title, roles, specialties }: RelationsContext,
): RelationsReading {
  const names = roleNames(roles);
  const read: BlockReading[] = [];
  for (const block of blocks) {
    const { kind, heading = '' } = block;
    const own = block.role?.trim() || undefined;
    const role = own ? (names.find(own) ?? own) : roleOfLadder(heading, names);
    const general = specialties?.get(role ?? '');
    const standing = { file, title, names, role, general, heading, kind, reached: [] };
    read.push(readBlock(block, standing, read.at(-1)?.opened));
  }
  const gates = new Map(read.flatMap((one) => one.gates.map(({ to, gate }) => [to, gate])));
  return {
    relations: deduplicated(
      read.flatMap(({ relations }) => relations),
      gates,
    ),
    used: new Set(read.flatMap(({ isUsed }, index) => (isUsed ? [index] : []))),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function readBlock(
  block: StatementBlock,
  standing: Standing,
  opened: OpenedList | undefined,
): BlockReading {
  if (block.kind === 'code') return { ...readCode(block, standing), opened };
  const sentences = sentencesOf(block.text, block.line);
  const goesOn = block.kind === 'item' && opened?.heading === standing.heading;
  const item = goesOn ? readNextItem(sentences, standing, opened) : undefined;
  if (item) return { ...item, opened };
  const said = readSentences(sentences, standing);
  const isUsed =
    said.length > 0 && said.every(({ sentence, one }) => isWhole(sentence, one, standing));
  return {
    relations: said.flatMap(({ one }) => one?.relations ?? []),
    problems: said.flatMap(({ one }) => one?.problems ?? []),
    gates: sentences.flatMap((sentence) => gateInto(sentence, standing.names)),
    isUsed,
    opened: goesOn ? opened : openedBy(sentences.at(-1), standing),
  };
}

function readCode(block: StatementBlock, { names, file }: Standing): BlockReading {
  const drawing = isMermaid(block) ? readDrawing(block, names, file) : undefined;
  return drawing ? { ...NOTHING, ...drawing, isUsed: drawing.used } : NOTHING;
}

interface SaidSentence {
  readonly sentence: Sentence;
  readonly one: Said | undefined;
}

/** Reads one sentence after the other: “the next step after that” goes on from the one before. */
function readSentences(sentences: readonly Sentence[], standing: Standing): SaidSentence[] {
  const said: SaidSentence[] = [];
  for (const sentence of sentences) {
    const reached = (said.at(-1)?.one?.relations ?? [])
      .filter(({ kind }) => kind === 'promotion' || kind === 'switch')
      .map(({ to }) => to);
    said.push({ sentence, one: readSentence(sentence, { ...standing, reached }) });
  }
  return said;
}

/** An item of a list of next steps: a title and nothing else. */
function readNextItem(
  sentences: readonly Sentence[],
  { names }: Standing,
  opened: OpenedList | undefined,
): BlockReading | undefined {
  const [first, ...others] = sentences;
  if (!first || others.length > 0 || !opened) return undefined;
  const { titles, rest, family } = readTitles(first.text, names);
  if (rest !== '' || !(family || nameRoles(titles, names))) return undefined;
  const relations = stepsBetween(opened.from, { titles, isFamily: family }, first);
  return { ...NOTHING, relations, isUsed: true };
}

/** The list that a paragraph opens whose items are where the next step leads on. */
function openedBy(last: Sentence | undefined, standing: Standing): OpenedList | undefined {
  const asks = last?.text.endsWith(':') && /\bnext\b/i.test(last.text);
  if (!asks || standing.kind !== 'prose' || !isLadder(standing.heading)) return undefined;
  return { from: startOf(standing), heading: standing.heading };
}
