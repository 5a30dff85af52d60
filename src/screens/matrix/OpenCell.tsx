import { useEffect, useRef } from 'react';
import { type EffectiveExpectation, identityOf } from '#src/domain/effective.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import { type Cell, type Matrix, type Row, requiredIn } from '#src/domain/matrix.ts';
import { bySection, SECTION_KINDS } from '#src/domain/sections.ts';
import * as words from '#src/text/en/matrix.ts';
import { SECTION_WORDS } from '#src/text/en/sections.ts';
import * as shell from '#src/text/en/shell.ts';
import { listed } from '#src/text/lists.ts';
import { expectationInWords } from '#src/text/sectionWords.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { Link } from '#src/ui/Link.tsx';
import { ExpectationPoints } from '../parts/ExpectationPoints.tsx';
import { Marks } from '../parts/Expectations.tsx';
import { LineLink } from '../parts/LineLink.tsx';
import { formatView } from '../registry.ts';
import type { MatrixView } from './screen.ts';
import { nameOf } from './subject.ts';

interface OpenCellProps {
  readonly ladder: Ladder;
  readonly view: MatrixView;
  readonly matrix: Matrix;
}

/** The text of the cell that is open, below the table. */
export function OpenCell({ ladder, view, matrix }: OpenCellProps) {
  const { cell: address, ...closed } = view;
  const row = rowOf(ladder, matrix, address?.theme);
  const cell = row?.cells.find(({ role }) => role === address?.role);
  const text = useFocusWithin(cell && row ? `${cell.role}.${row.theme.id}` : undefined);
  if (!cell || !row) return null;
  const close = formatView(closed);
  return (
    <section
      ref={text}
      aria-label={`${nameOf(ladder, cell.role)}: ${row.theme.title}`}
      className="mt-6 scroll-mb-4 rounded-lg border border-edge bg-raised p-4 sm:p-6"
    >
      <div className="flex items-start justify-between gap-4">
        <h2 tabIndex={-1} className="font-serif text-2xl leading-tight">
          <span className="eyebrow mb-1 block font-sans">{nameOf(ladder, cell.role)}</span>
          {row.theme.title}
        </h2>
        <Link to={close} replace className="no-print button shrink-0">
          <Icon name="close" /> {shell.close}
        </Link>
      </div>
      <Gap {...{ ladder, row, cell }} />
      {SECTION_KINDS.map((section) => {
        const list = cell.items.filter((item) => item.section === section);
        if (list.length === 0) return null;
        return (
          <div key={section} className="mt-5">
            <h3 className="flex items-baseline gap-2 font-semibold">
              {SECTION_WORDS[section].title}{' '}
              <span className="font-normal text-soft">{list.length}</span>
            </h3>
            <ul className="mt-2 grid max-w-[46rem] gap-2.5">
              {list.map((item) => (
                <CellItem key={identityOf(item)} {...{ ladder, view, cell, item }} />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

/** The row of a theme; one that none of the roles asks about has cells in which there is nothing. */
function rowOf(ladder: Ladder, matrix: Matrix, id: string | undefined): Row | undefined {
  const row = matrix.rows.find(({ theme }) => theme.id === id);
  const theme = ladder.info.themes.find((each) => each.id === id);
  if (row || !theme) return row;
  const nothing = { count: 0, of: bySection(() => 0) };
  const cells = matrix.totals.map(({ role }) => ({ role, items: [], ...nothing, weight: 0 }));
  return { theme, cells, total: { ...nothing, weight: 0 } };
}

interface CellItemProps {
  readonly ladder: Ladder;
  readonly view: MatrixView;
  readonly cell: Cell;
  readonly item: EffectiveExpectation;
}

function CellItem({ ladder, view, cell: { role }, item }: CellItemProps) {
  return (
    <li className="group">
      {expectationInWords(item)}
      <LineLink item={item} role={role} as={view.as} />
      <ExpectationPoints expectation={item.expectation} />
      <Marks ladder={ladder} item={item} role={role} />
    </li>
  );
}

/** What is not there, and who has it. */
function Gap({ ladder, row, cell }: { ladder: Ladder; row: Row; cell: Cell }) {
  if (cell.count > 0 && !cell.gap) return null;
  const needsRequirement = cell.count > 0;
  const others = row.cells.filter(({ role }) => role !== cell.role);
  const asking = others.filter(({ count, of }) => (needsRequirement ? requiredIn(of) : count) > 0);
  const names = listed(asking.map(({ role }) => nameOf(ladder, role)));
  return (
    <p className="mt-3 max-w-[46rem] text-soft">
      {needsRequirement ? words.noneIsARequirement : words.notAStatement}
      {asking.length > 0 &&
        (needsRequirement ? words.othersRequire : words.othersList)(asking.length, names)}
    </p>
  );
}

/**
 * Moves the focus to the text of a cell when it opens, and back to its number when it closes. Gives what the text has
 * to be referred to by.
 */
function useFocusWithin(open: string | undefined) {
  const text = useRef<HTMLElement>(null);
  const last = useRef(open);
  useEffect(() => {
    if (open !== undefined) {
      text.current?.querySelector('h2')?.focus({ preventScroll: true });
      text.current?.scrollIntoView({ block: 'nearest' });
    } else if (last.current !== undefined && document.activeElement === document.body) {
      document.querySelector<HTMLElement>(`[data-cell="${last.current}"]`)?.focus();
    }
    last.current = open;
  }, [open]);
  return text;
}
