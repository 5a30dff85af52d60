import { isProficiencyWord } from '#src/lexicon/tables.ts';
import type { GridCell, GridRow } from '../outline/grid.ts';
import type { Column, NamedRow } from './column.ts';
import type { Meaning } from './table.ts';

/**
 * Whether the level of a table is that at which a role is asked a skill, rather than the role's own: it differs among the
 * rows of a role, but each skill of the role has one, and it is a bare number or a word for how well somebody does a
 * thing.
 */
export function gradesSkills(rows: readonly NamedRow[], columns: readonly Column[]): boolean {
  const at = (meaning: Meaning) => columns.find((column) => column.meaning === meaning)?.at;
  const role = at('role');
  const grade = at('grade');
  const skill = at('skill') ?? at('text');
  if (role === undefined || grade === undefined || skill === undefined) return false;
  const textOf = ({ row }: NamedRow, place: number) => row.cells[place]?.text.trim() ?? '';
  const levels = rows.map((row) => textOf(row, grade)).filter(Boolean);
  if (!levels.every(isProficiency)) return false;
  const byRole = [...Map.groupBy(rows, (row) => textOf(row, role)).values()].filter(
    (own) => new Set(own.map((row) => textOf(row, grade))).size > 1,
  );
  return (
    byRole.length > 0 &&
    byRole.every((own) => {
      const skills = new Set(own.map((row) => textOf(row, skill)));
      return skills.size > 1 && skills.size === own.length;
    })
  );
}

/** Whether a text says how well somebody does a thing: a small number, `Expert`. */
export function isProficiency(text: string): boolean {
  const plain = text.trim().toLowerCase();
  return /^\d(?:\.\d)?(?:\s?\/\s?\d{1,2})?$/.test(plain) || isProficiencyWord(plain);
}

/** A skill with the level at which it is asked, in the words that the reading of expectations takes apart again. */
export function skillAt(skill: string, level: string, text = ''): string {
  const colon = /^\d/.test(level.trim()) ? '' : ':';
  return `${skill} – Level${colon} ${level.trim()}${text && text !== skill ? `: ${text}` : ''}`;
}

/** The text of a row with the skill and level that stand beside it. */
export function withSkillLevel(
  cell: GridCell,
  { cells }: GridRow,
  columns: readonly Column[],
): GridCell {
  const textAt = (meaning: Meaning) => {
    const column = columns.find((each) => each.meaning === meaning);
    return column ? (cells[column.at]?.text.trim() ?? '') : '';
  };
  const level = textAt('grade');
  if (!level) return cell;
  const text = skillAt(textAt('skill') || cell.text, level, cell.text);
  return { ...cell, text, lines: [text] };
}
