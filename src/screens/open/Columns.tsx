import { useState } from 'react';
import { COLUMN_WORDS, OPEN_WORDS } from '#src/text/en/open.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { More } from './More.tsx';
import type { ChosenColumn, ColumnChoice, PreviewColumn, PreviewTable } from './messages.ts';
import type { Opening, OpenSession } from './session.ts';

/** So many kinds of tables are shown at once. */
const AT_ONCE = 12;

const WORDS: Readonly<Record<ColumnChoice, string>> = COLUMN_WORDS;

interface ColumnsProps {
  readonly tables: readonly PreviewTable[];
  readonly session: OpenSession;
  readonly opening: Opening;
}

/** What each column was taken for, to be chosen otherwise. Sheets that are alike are told and changed together. */
export function Columns({ tables, session, opening }: ColumnsProps) {
  const [most, setMost] = useState(AT_ONCE);
  if (tables.length === 0) return null;
  const alike = [...Map.groupBy(tables, looksOf).values()];
  return (
    <section aria-labelledby="columns" className="mt-10">
      <h3 id="columns" className="font-serif text-xl">
        {OPEN_WORDS.columnsTitle}
      </h3>
      <p className="text-soft">{OPEN_WORDS.columnsLead}</p>
      {alike.slice(0, most).map((group) => (
        <Alike
          key={placeOf(group[0])}
          group={group}
          onChoose={(at, is) => {
            const { overrides } = opening.choices;
            const chosen = group.map(({ file, name, line }) => ({
              ...{ file, line, at, is },
              ...(name !== undefined && { table: name }),
            }));
            const columns = withColumns(overrides.columns, chosen);
            session.choose({ ...opening.choices, overrides: { ...overrides, columns } });
          }}
        />
      ))}
      <More all={alike.length} shown={most} onMore={() => setMost(most + AT_ONCE * 5)} />
    </section>
  );
}

interface AlikeProps {
  readonly group: readonly PreviewTable[];
  readonly onChoose: (at: number, is: ColumnChoice) => void;
}

function Alike({ group, onChoose }: AlikeProps) {
  const [first] = group;
  if (!first) return null;
  return (
    <div className="mt-4">
      <h4 className="font-semibold wrap-anywhere">{namesOf(group)}</h4>
      <p className="text-[0.9375rem] text-soft">{first.says}</p>
      <ul className="mt-2 grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3">
        {first.columns.map((column, nth) => (
          <li key={`${column.at ?? 'row'} ${nth.toString()}`} className="border-t border-rule py-2">
            <Column column={column} onChoose={onChoose} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Column({
  column: { at, head, is, by },
  onChoose,
}: { readonly column: PreviewColumn } & Pick<AlikeProps, 'onChoose'>) {
  const why = <span className="text-[0.9375rem] text-soft">{OPEN_WORDS.by[by]}</span>;
  if (at === undefined || is === 'label') {
    return (
      <>
        <span className="font-medium wrap-anywhere">{head || OPEN_WORDS.unnamedRow}</span>{' '}
        <span className="text-[0.9375rem] text-soft">
          {is === 'label' ? OPEN_WORDS.notAColumn : OPEN_WORDS.rowOf(WORDS[is])}
        </span>
      </>
    );
  }
  return (
    <ChoiceField
      className="grid gap-1"
      value={is}
      words={WORDS}
      onChoose={(chosen) => onChoose(at, chosen)}
    >
      <span className="flex flex-wrap items-baseline justify-between gap-x-3">
        <span className="font-medium wrap-anywhere">{head}</span> {why}
      </span>
    </ChoiceField>
  );
}

/** Tables that look alike are understood alike. */
function looksOf({ shape, columns }: PreviewTable): string {
  return JSON.stringify([shape, columns.map(({ at, head, is }) => [at, head, is])]);
}

function placeOf(table: PreviewTable | undefined): string {
  return table ? `${table.file} ${table.name ?? ''} ${table.line}` : '';
}

/** `ladder.xlsx: Design, Product`, of the tables that are told together. */
function namesOf(group: readonly PreviewTable[]): string {
  return [...Map.groupBy(group, ({ file }) => file)]
    .map(([file, own]) =>
      OPEN_WORDS.tableNamed(file, own.flatMap(({ name }) => name ?? []).join(', ')),
    )
    .join('; ');
}

/** What was said of the same places before is replaced. */
function withColumns(
  before: readonly ChosenColumn[],
  chosen: readonly ChosenColumn[],
): readonly ChosenColumn[] {
  const keyOf = ({ file, table, line, at }: ChosenColumn) =>
    JSON.stringify([file, table, line, at]);
  const now = new Set(chosen.map(keyOf));
  return [...before.filter((each) => !now.has(keyOf(each))), ...chosen];
}
