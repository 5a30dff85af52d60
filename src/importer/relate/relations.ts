import type { Gate } from '#src/domain/role.ts';
import type { RelationReading, StatementBlock } from '../extract/reading.ts';
import type { ImportProblem } from '../problems/problems.ts';
import { readDrawing } from './drawing.ts';
import { gateInto, isWhole, readSentence } from './readSentence.ts';
import { roleNames } from './roleNames.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { nameRoles, type Standing } from './statement.ts';
import { isLadder, startOf, stepsBetween } from './steps.ts';
import { readTitles } from './titleList.ts';

export interface RelationsContext {
  readonly file: string;
  readonly title: string;
  /** The titles of the page's roles, in its order. */
  readonly roles: readonly string[];
}

export interface RelationsReading {
  readonly relations: readonly RelationReading[];
  /** The places of the blocks that state relations, or that there are none, and nothing else. */
  readonly used: ReadonlySet<number>;
  readonly problems: readonly ImportProblem[];
}

const keyOf = ({ kind, from, to, scope, join }: RelationReading) =>
  JSON.stringify([kind, from, to, scope ?? [], join ?? '']);

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

/** Whether a paragraph opens a list, whose items are where the next step leads on to. */
function opensList(last: Sentence | undefined, standing: Standing): boolean {
  const asks = last?.text.endsWith(':') && /\bnext\b/i.test(last.text);
  return Boolean(asks) && standing.kind === 'prose' && isLadder(standing.heading);
}

function isMermaid({ lang, text }: StatementBlock): boolean {
  const bare = !lang && /^\s*(?:graph|flowchart)\s+(?:TB|TD|BT|RL|LR)\b/.test(text);
  return bare || /^\W*mermaid\b/i.test(lang ?? '');
}

/**
 * Finds the relations between roles that a page states in its sentences and drawings: steps up and across, what extends
 * what, equivalents, who reports to whom. A sentence that says nothing sure gives none; one that is built like a
 * relation but is not clear gives a problem. The same statement twice is one, where it is said first. Never throws.
 */
export function readRelations(
  blocks: readonly StatementBlock[],
  { file, title, roles }: RelationsContext,
): RelationsReading {
  const names = roleNames(roles);
  const used = new Set<number>();
  const found: RelationReading[] = [];
  const problems: ImportProblem[] = [];
  const gates = new Map<string, Gate>();
  let opened: { readonly from: readonly string[]; readonly heading: string } | undefined;

  blocks.forEach((block, index) => {
    if (block.kind === 'code') {
      const drawing = isMermaid(block) ? readDrawing(block, names, file) : undefined;
      if (drawing?.used) used.add(index);
      found.push(...(drawing?.relations ?? []));
      problems.push(...(drawing?.problems ?? []));
      return;
    }
    const { kind, heading = '' } = block;
    const own = block.role?.trim() || undefined;
    const role = own && (names.find(own) ?? own);
    const standing: Standing = { file, title, names, role, heading, kind };
    const sentences = sentencesOf(block.text, block.line);
    const [first] = sentences;
    if (kind === 'prose' || opened?.heading !== heading) opened = undefined;
    if (opened && first && sentences.length === 1) {
      const { titles, rest } = readTitles(first.text, names);
      if (rest === '' && nameRoles(titles, names)) {
        found.push(...stepsBetween(opened.from, titles, first));
        used.add(index);
        return;
      }
    }
    const said = sentences.map((sentence) => ({ sentence, one: readSentence(sentence, standing) }));
    for (const { sentence, one } of said) {
      found.push(...(one?.relations ?? []));
      problems.push(...(one?.problems ?? []));
      for (const { to, gate } of gateInto(sentence, names)) gates.set(to, gate);
    }
    const start = opensList(sentences.at(-1), standing) ? startOf(standing) : undefined;
    if (start !== undefined) opened = { from: [start], heading };
    const whole = said.every(({ sentence, one }) => isWhole(sentence, one, standing));
    if (whole && said.length > 0) used.add(index);
  });
  return { relations: deduplicated(found, gates), used, problems };
}
