import { memo, useMemo, useState } from 'react';
import type { Ladder } from '#src/domain/ladder.ts';
import type { Role, RoleId } from '#src/domain/role.ts';
import type { Orientation } from '#src/layout/placed.ts';
import * as words from '#src/text/en/ladder.ts';
import { gradeName } from '#src/text/grades.ts';
import { Link } from '#src/ui/Link.tsx';
import { phrase } from '#src/ui/phrase.ts';
import { gradeView } from '../grade/screen.ts';
import { formatView } from '../registry.ts';
import {
  cellOf,
  departmentsOf,
  describedFirst,
  inOrder,
  isFolded,
  matchesIn,
  rowsOf,
} from './cells.ts';
import { Entry } from './Entry.tsx';
import { Fold } from './Fold.tsx';

interface TableProps {
  readonly ladder: Ladder;
  readonly isFaded: (role: RoleId) => boolean;
  /** The role where the walk is: shown even in a folded cell, and the one stop of the Tab key in an unseen table. */
  readonly tabStop?: RoleId | undefined;
  readonly selected: RoleId | undefined;
  /** Whether it lies unseen beneath the map: then nothing in it but the roles takes the focus. */
  readonly isUnseen: boolean;
}

/** Which way keys lead. */
const KEYS: Readonly<Record<Orientation, string>> = {
  standing: words.keysStanding,
  lying: words.keysLying,
};

/**
 * The same ladder in words: a row for each grade, a column for each department, every relation spelled out. The cells
 * of a large ladder are folded: they show the roles where the walk and the selection are, those that match a filter
 * while these are few, and the others when they are opened.
 */
export const LadderTable = memo(function LadderTable(
  props: TableProps & { readonly orientation: Orientation },
) {
  const { ladder, orientation, isFaded, tabStop, selected, isUnseen } = props;
  const departments = useMemo(() => departmentsOf(ladder), [ladder]);
  const rows = useMemo(
    () => (isUnseen ? rowsOf(ladder) : describedFirst(rowsOf(ladder))),
    [ladder, isUnseen],
  );
  const folds = isFolded(ladder);
  const matches = useMemo(
    () => (folds ? matchesIn(rows, isFaded) : undefined),
    [folds, rows, isFaded],
  );
  const stopCell = cellOf(ladder, rows, tabStop);
  const selectedCell = cellOf(ladder, rows, selected);
  return (
    <table
      role="table"
      className="ladder-table w-full text-left align-top"
      data-folds={folds || undefined}
    >
      <caption className="sr-only">
        {phrase(
          words.caption(
            !isUnseen && words.describedFirst,
            KEYS[orientation],
            folds && words.cellsOpen,
          ),
        )}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {words.grade}
          </th>
          {departments.map(({ id, title }) => (
            <th role="columnheader" key={id} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ grade, cells }) => (
          <tr role="row" key={grade ?? 'none'}>
            <th role="rowheader" scope="row">
              <GradeName grade={grade} isTabStop={!isUnseen} />
            </th>
            {departments.map(({ id, title }) => {
              const roles = cells.get(id);
              if (!roles) return <td role="cell" key={id} data-empty />;
              const matching = matches?.in.get(roles);
              return (
                <Cell
                  key={id}
                  {...{ ladder, grade, roles, matching, isFaded, isUnseen }}
                  department={title}
                  listsMatches={Boolean(matches?.areFew && matching)}
                  tabStop={roles === stopCell ? tabStop : undefined}
                  selected={roles === selectedCell ? selected : undefined}
                />
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
});

function GradeName({ grade, isTabStop }: { grade: string | undefined; isTabStop: boolean }) {
  if (grade === undefined) return gradeName(grade);
  return (
    <Link
      to={formatView(gradeView(grade))}
      tabIndex={isTabStop ? undefined : -1}
      className="no-underline wrap-anywhere hover:underline"
    >
      {gradeName(grade)}
    </Link>
  );
}

interface CellProps extends TableProps {
  readonly grade: string | undefined;
  readonly department: string;
  readonly roles: readonly Role[];
  /** How many of its roles pass the filters, in a table that folds. */
  readonly matching: number | undefined;
  /** Whether they are listed while it is folded. */
  readonly listsMatches: boolean;
}

const Cell = memo(function Cell(props: CellProps) {
  const { ladder, grade, department, roles, matching, listsMatches } = props;
  const { isFaded, tabStop, selected, isUnseen } = props;
  const [isOpen, setOpen] = useState(false);
  const folds = matching !== undefined;
  const isListed = ({ id }: Role) =>
    id === tabStop || id === selected || (listsMatches && !isFaded(id));
  const listed = folds && !isOpen ? roles.filter(isListed) : roles;
  return (
    <td role="cell">
      {folds ? (
        <Fold
          {...{ department, matching, isOpen, isUnseen }}
          grade={gradeName(grade)}
          count={roles.length}
          onToggle={() => setOpen(!isOpen)}
        />
      ) : (
        <span className="department eyebrow">{department}</span>
      )}
      {listed.length > 0 && (
        <ul className="grid gap-3">
          {inOrder(ladder, listed).map((role) => (
            <Entry
              key={role.id}
              {...{ ladder, role }}
              isFaded={isFaded(role.id)}
              isTabStop={!isUnseen || role.id === tabStop}
              isSelected={role.id === selected}
            />
          ))}
        </ul>
      )}
    </td>
  );
});
