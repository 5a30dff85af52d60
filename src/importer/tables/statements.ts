import type { RelationKind } from '#src/domain/relations.ts';
import type { Section } from '#src/domain/sections.ts';
import { hasTitleForm } from '#src/lexicon/form.ts';
import { isCode, isTick, readCell, saysNothing } from './cells.ts';
import { isWeakName, sectionNamed } from './columns.ts';
import { readRoleLabel } from './roleLabel.ts';
import { isProficiency, skillAt } from './skillLevels.ts';
import type { Field, Meaning, Statement, TableContext } from './table.ts';

/** What is known while the cells of a role are read. */
export interface Reading {
  readonly context: TableContext;
  /** Whether words are the title or the level of a role of the table or around it. */
  readonly isRole: (name: string) => boolean;
  /** Whether a bare number says how well a skill is mastered. */
  readonly hasScores: boolean;
}

type Read = (field: Field, reading: Reading) => readonly Statement[];

/** How each kind of cell is read. */
const READERS = {
  // Whose the cells are was told before.
  role: () => [],
  family: () => [],
  department: () => [],
  grade: readGrade,
  track: (field) => [{ says: 'track', text: field.cell.text.trim(), line: field.line }],
  section: () => [],
  skill: () => [],
  text: readItems,
  list: readItems,
  group: readItems,
  example: (field) =>
    linesOf(field).map((text): Statement => ({ says: 'example', text, line: field.line })),
  summary: (field) =>
    linesOf(field).map((text): Statement => ({ says: 'summary', text, line: field.line })),
  detail: (field) => noteOf(field),
  reportsTo: related('reports-to'),
  nextRole: related('promotion'),
  previousRole: related('promotion', true),
  equivalent: related('equivalent'),
} satisfies Record<Meaning, Read>;

const READ: Readonly<Record<Meaning, Read>> = READERS;

/** What a cell says of its role, or of whatever its table stands under. */
export function statementsOf(field: Field, reading: Reading): readonly Statement[] {
  return READ[field.meaning](field, reading);
}

function linesOf({ cell }: Field): readonly string[] {
  return cell.lines.filter((line) => !saysNothing(line));
}

/** What is told and asks nothing, under the name of its column. */
function noteOf({ head, cell, line }: Field): readonly Statement[] {
  if (saysNothing(cell.text)) return [];
  return [{ says: 'note', text: head ? `${head}: ${cell.text.trim()}` : cell.text.trim(), line }];
}

const LONGEST_GRADE = 40;

function readGrade(field: Field, reading: Reading): readonly Statement[] {
  const text = field.cell.text.trim();
  if (saysNothing(text)) return [];
  if (text.length > LONGEST_GRADE) return readItems(field, reading);
  const { level, title } = readRoleLabel(text);
  const value = level ?? text;
  const grade: Statement = {
    says: 'grade',
    value,
    text: `${field.head || 'grade'} ${text}`,
    line: field.line,
  };
  // “L2 – Intermediate” says a level and what it is called.
  return level !== undefined && title ? [grade, ...noteOf(field)] : [grade];
}

function related(kind: RelationKind, isReversed = false): Read {
  return (field, reading) => {
    const lines = linesOf(field);
    const areTitles = lines.every((line) => reading.isRole(line) || hasTitleForm(line));
    if (!areTitles) return readItems(field, reading);
    return lines.map(
      (other): Statement => ({
        says: 'relation',
        kind,
        other,
        ...(isReversed ? { isReversed: true } : {}),
        text: `${field.head}: ${other}`,
        line: field.line,
      }),
    );
  };
}

/** The names over a text, with the section that one of them is. */
function placeOf(
  { section, names, isSkill }: Field,
  { section: around, under = [] }: TableContext,
) {
  // Under a section that is known, a name that could be another's is an area of it.
  const isOther = (name: string) =>
    section !== undefined && isWeakName(name) && sectionNamed(name) !== section;
  const areas = names.filter((name) => !sectionNamed(name) || isOther(name));
  const named = names.map(sectionNamed).findLast((each) => each !== undefined);
  const group = areas.at(-1);
  const over = areas.slice(0, -1).filter((name) => name !== group);
  return {
    section: section ?? named ?? around ?? ('competencies' satisfies Section),
    under: [...under, ...areas],
    ...(group ? { group } : {}),
    ...(isSkill && group === names.at(-1) ? { isSkill } : {}),
    ...(over.length > 0 ? { area: over.join(' › ') } : {}),
  };
}

/** What a role is asked: each line of the cell, the skill that a mark or a number is set for, the role it is the same as. */
function readItems(field: Field, reading: Reading): readonly Statement[] {
  const { cell, line, names } = field;
  const place = placeOf(field, reading.context);
  const isSpanned = cell.isSpanned === true;
  const item = (text: string, under = place.under): Statement => ({
    says: 'item',
    ...place,
    under,
    text,
    line,
    isSpanned,
  });
  // What says the name of the skill itself does not stand under it.
  const above = place.under.slice(0, -1);
  const skill = names.at(-1);
  if (skill && field.meaning !== 'text') {
    if (isTick(cell.text)) return [item(skill, above)];
    const isScore = isProficiency(cell.text) && (reading.hasScores || !/^\d/.test(cell.text));
    if (isScore) return [item(skillAt(skill, cell.text), above)];
    if (isCode(cell.text)) return noteOf(field);
  }
  const { texts, same } = readCell(cell, reading.isRole);
  return [
    ...same.map(
      ({ name, says }): Statement => ({
        says: 'relation',
        kind: 'extends',
        ...(name === undefined ? {} : { other: name }),
        section: place.section,
        text: says,
        line,
      }),
    ),
    ...texts.map((text) => item(text)),
  ];
}
