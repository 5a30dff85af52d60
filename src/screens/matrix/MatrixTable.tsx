import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { Cell, Matrix, Row, Tally } from '#src/domain/matrix.ts';
import type { RoleId } from '#src/domain/role.ts';
import { Link } from '#src/ui/Link.tsx';
import { GradeNumeral, StatusMark } from '../parts/Role.tsx';
import { formatView } from '../registry.ts';
import { roleView } from '../role/screen.ts';
import { CellMark } from './CellMark.tsx';
import type { MatrixView } from './screen.ts';
import { shadeOf } from './shade.ts';
import { GAP_WORDS, tallyInWords } from './subject.ts';

interface MatrixTableProps {
  readonly ladder: Ladder;
  readonly view: MatrixView;
  readonly matrix: Matrix;
}

/** Themes as rows, roles as columns; one container scrolls and keeps both headings in sight. */
export function MatrixTable({ ladder, view, matrix }: MatrixTableProps) {
  return (
    <section
      aria-label="Themes by roles"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      className="compare-frame relative mt-8 scroll-pl-32 scroll-pt-44 w-fit max-w-full overflow-auto rounded-lg border border-rule sm:scroll-pl-52"
    >
      <table className="border-separate border-spacing-0">
        <thead>
          <tr>
            <th scope="col" className={`${CORNER} top-0 border-b align-bottom`}>
              Theme
            </th>
            {matrix.totals.map(({ role }) => (
              <Heading key={role} {...{ ladder, view, role }} />
            ))}
            <th scope="col" className={`${TOP} min-w-16 align-bottom font-semibold`}>
              Total
            </th>
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row) => (
            <tr key={row.theme.id}>
              <th
                scope="row"
                className="sticky left-0 z-1 w-28 min-w-28 border-b border-rule bg-paper p-2 text-left text-[0.9375rem] leading-snug font-semibold wrap-anywhere sm:w-48 sm:min-w-48 sm:px-4"
              >
                {row.theme.title}
              </th>
              {row.cells.map((cell) => (
                <CellLink key={cell.role} {...{ view, row, cell }} />
              ))}
              <Sum tally={row.total} look="border-b border-rule" />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={`${CORNER} border-t`}>
              Total
            </th>
            {matrix.totals.map((total) => (
              <Sum key={total.role} tally={total} look={BOTTOM} />
            ))}
            <Sum
              tally={{ count: matrix.totals.reduce((sum, { count }) => sum + count, 0) }}
              look={BOTTOM}
            />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

const CORNER =
  'sticky left-0 z-2 border-rule bg-band p-2 text-left text-[0.9375rem] font-semibold sm:px-4';
const TOP = 'sticky top-0 z-1 border-b border-l border-rule bg-band p-2 text-[0.9375rem]';
const BOTTOM = 'border-t border-rule bg-band';

function Heading({ ladder, view, role: id }: Omit<MatrixTableProps, 'matrix'> & { role: RoleId }) {
  const role = ladder.byId.get(id);
  if (!role) return null;
  return (
    <th scope="col" className={`${TOP} w-40 min-w-28 align-top leading-tight`}>
      <span className="font-normal">
        <GradeNumeral role={role} size="sm" />
      </span>
      <Link
        to={formatView(roleView(id, { as: view.as }))}
        className="link mt-1 block font-medium wrap-anywhere hyphens-auto"
      >
        {labelOf(ladder, role)}
      </Link>
      <StatusMark role={role} />
    </th>
  );
}

interface CellProps {
  readonly view: MatrixView;
  readonly row: Row;
  readonly cell: Cell;
}

/** A number that opens what it counts, and closes it again. */
function CellLink({ view, row: { theme }, cell }: CellProps) {
  const { cell: open, ...closed } = view;
  const isOpen = open?.role === cell.role && open.theme === theme.id;
  const own = { role: cell.role, theme: theme.id };
  return (
    <td
      className="h-px border-b border-l border-rule p-0 [print-color-adjust:exact]"
      style={{ background: shadeOf(cell.weight) }}
    >
      <Link
        to={formatView(isOpen ? closed : { ...view, cell: own })}
        replace
        data-cell={`${own.role}.${own.theme}`}
        aria-expanded={isOpen}
        title={[`${theme.title}: ${tallyInWords(cell)}`, cell.gap && GAP_WORDS[cell.gap]]
          .filter(Boolean)
          .join('; ')}
        className="flex h-full min-h-13 items-center justify-center gap-1 no-underline -outline-offset-4 hover:underline aria-expanded:outline-3 aria-expanded:outline-ink"
      >
        <CellMark cell={cell} />
      </Link>
    </td>
  );
}

function Sum({ tally: { count }, look }: { tally: Pick<Tally, 'count'>; look: string }) {
  return (
    <td className={`border-l p-2 text-center font-serif text-lg text-soft tabular-nums ${look}`}>
      {count}
    </td>
  );
}
