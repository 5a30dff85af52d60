import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { Cell, Matrix, Row, Tally } from '#src/domain/matrix.ts';
import * as words from '#src/text/en/matrix.ts';
import { Link } from '#src/ui/Link.tsx';
import { Strips } from '#src/ui/Strips.tsx';
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

/** Themes as rows, roles as columns: the heads stick to the page, and the themes to its side. */
export function MatrixTable({ ladder, view, matrix }: MatrixTableProps) {
  const heads = matrix.totals.flatMap(({ role: id }) => {
    const role = ladder.byId.get(id);
    if (!role) return [];
    const title = labelOf(ladder, role);
    return {
      key: id,
      title,
      shown: (
        <>
          <span className="font-normal">
            <GradeNumeral role={role} size="sm" />
          </span>
          <Link
            to={formatView(roleView(id, { as: view.as }))}
            tabIndex={-1}
            className="link mt-1 block text-[0.9375rem] font-medium hyphens-auto"
          >
            {title}
          </Link>
          <StatusMark role={role} />
        </>
      ),
    };
  });
  return (
    <Strips
      label={words.themesByRoles}
      first={{ title: words.theme, width: 'clamp(6.5rem, 24vw, 12rem)' }}
      heads={[...heads, { key: ' total', title: words.total }]}
      least="7.5rem"
    >
      <tbody>
        {matrix.rows.map((row) => (
          <tr key={row.theme.id}>
            <th scope="row" className={`${THEME} border-b bg-paper`}>
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
          <th scope="row" className={`${THEME} border-t bg-band`}>
            {words.total}
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
    </Strips>
  );
}

const THEME =
  'sticky left-0 z-1 border-rule p-2 text-left text-[0.9375rem] leading-snug font-semibold wrap-anywhere sm:px-4 print:px-1 print:py-0.5';
const BOTTOM = 'border-t border-rule bg-band';

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
        className="flex h-full min-h-13 items-center justify-center gap-1 no-underline -outline-offset-4 hover:underline aria-expanded:outline-3 aria-expanded:outline-ink print:min-h-0"
      >
        <CellMark cell={cell} />
      </Link>
    </td>
  );
}

function Sum({ tally: { count }, look }: { tally: Pick<Tally, 'count'>; look: string }) {
  return (
    <td
      className={`border-l p-2 print:p-0.5 print:text-base text-center font-serif text-lg text-soft tabular-nums ${look}`}
    >
      {count}
    </td>
  );
}
