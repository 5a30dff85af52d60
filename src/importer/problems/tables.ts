import { type AnyProblemEntry, type FactsOf, problemsBy } from '#src/domain/problemTable.ts';
import { counted } from '#src/text/format.ts';

/** Every kind of problem that spreadsheets and tables may have. */
export const TABLE_PROBLEMS = {
  'guessed-column': {
    severity: 'info',
    message: (head: string) =>
      `${head ? `“${head}” names no column that is known` : 'A column has no name'}; by what stands in it, it is taken for the roles.`,
    hint: 'Say what it is with --map, as role=Position.',
  },
  'unread-table': {
    severity: 'warning',
    message: (name: string, rows: readonly string[]) =>
      `${name ? `“${name}”` : 'This table'} names no roles, levels or expectations that could be read: ${rows.map((row) => `“${row}”`).join(' ')}`,
    hint: 'Give it a row of column names (Title, Level, Competency, Description), or say which column is which with --map.',
  },
  'unknown-same': {
    severity: 'warning',
    message: (role: string, says: string) =>
      `Of ${role ? `“${role}”` : 'a role'} it says “${says}”, but which role that means cannot be told; nothing is taken over.`,
    hint: 'Write the title or level of the other role: Same as L2.',
  },
  'no-such-column': {
    severity: 'warning',
    message: (pairs: readonly string[]) =>
      `No table has a column of the name that --map gives: ${pairs.join(', ')}.`,
    hint: 'Names of columns are written as in the file, in any case.',
  },
  'hidden-rows': {
    severity: 'info',
    message: (sheet: string, rows: number, columns: number) => {
      const what = [rows && counted(rows, 'row'), columns && counted(columns, 'column')];
      return `${sheet ? `“${sheet}”` : 'The table'} has ${what.filter(Boolean).join(' and ')} that the file does not show; they are read all the same.`;
    },
    hint: 'Delete them in the file where they do not hold any more.',
  },
  'hidden-sheet': {
    severity: 'info',
    message: (sheet: string) =>
      `The sheet “${sheet}” is hidden in the file; it is read all the same.`,
    hint: 'Delete it in the file where it does not hold any more.',
  },
  'date-cell': {
    severity: 'warning',
    message: (sheet: string, cells: readonly string[]) =>
      `“${sheet}” holds dates where a table of roles rarely has any, as a spreadsheet makes of “3/4”; they are read as they are shown: ${cells.join(', ')}.`,
    hint: 'Format the column as text and write the value again where no date is meant.',
  },
  'error-cell': {
    severity: 'warning',
    message: (sheet: string, cells: readonly string[]) =>
      `“${sheet}” holds formulas in error, which are read as they stand: ${cells.join(', ')}.`,
  },
  'cell-remark': {
    severity: 'info',
    message: (sheet: string, cell: string, text: string) =>
      `A remark on ${cell} of “${sheet}” is not read: “${text}”`,
  },
  'cell-link': {
    severity: 'info',
    message: (sheet: string, address: string, cells: readonly string[]) =>
      `${cells.length === 1 ? 'A link' : 'Links'} to ${address} on ${cells.join(', ')}${sheet ? ` of “${sheet}”` : ''} ${cells.length === 1 ? 'is' : 'are'} not read: a dataset has no place for it; the words of the cell are read.`,
    hint: 'Write the address among the words of the cell where people should have it.',
  },
  'locked-book': {
    severity: 'error',
    message: () => 'The workbook is locked by a password, so nothing is taken from it.',
    hint: 'Open it, take the password away (File, Info, Protect Workbook), and save it again.',
  },
  'broken-book': {
    severity: 'error',
    message: (why: string) => `The workbook cannot be read: ${why}. Nothing is taken from it.`,
    hint: 'Open it in the program that made it, and save it again as .xlsx.',
  },
  'large-book': {
    severity: 'error',
    message: (parts: readonly string[]) =>
      `Unpacked, the workbook is larger than can be read (${parts.join(', ')}). Nothing is taken from it.`,
    hint: 'Take pictures and empty formatted rows out of it, or save its sheets as CSV.',
  },
  'cut-table': {
    severity: 'warning',
    message: (sheet: string, what: string) => `“${sheet}” has ${what}: the rest is not read.`,
    hint: 'Split it into several files.',
  },
} as const satisfies Record<string, AnyProblemEntry>;

export type TableFacts = FactsOf<typeof TABLE_PROBLEMS>;

export const tableProblem = problemsBy<TableFacts>(TABLE_PROBLEMS);
