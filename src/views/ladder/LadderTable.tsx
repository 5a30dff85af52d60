import { memo, useMemo } from 'react';
import { Link } from 'react-router';
import {
  byGradeDescending,
  type Ladder,
  labelOf,
  rankOf,
  type Tie,
  tiesOf,
} from '#src/domain/ladder.ts';
import type { Role, RoleId, Titled } from '#src/domain/role.ts';
import { formatView } from '#src/url.ts';
import { roleView } from '#src/view.ts';
import { Station, StatusMark, trackColour } from '../parts/Role.tsx';
import { tieInWords } from '../parts/words.ts';

interface TableProps {
  readonly ladder: Ladder;
  readonly isFaded: (role: RoleId) => boolean;
  /** The one role that the Tab key stops at while the table lies unseen; arrow keys move on from it. */
  readonly tabStop?: RoleId | undefined;
  readonly selected: RoleId | undefined;
  /** Whether it lies unseen beneath the map: then nothing in it but the roles takes the focus. */
  readonly isUnseen: boolean;
}

/** The same ladder in words: a row for each grade, a column for each department, every relation spelled out. */
export function LadderTable({ ladder, isFaded, tabStop, selected, isUnseen }: TableProps) {
  const used = new Set(ladder.families.map(({ department }) => department));
  const departments = ladder.info.departments.filter(({ id }) => used.has(id));
  const rows = useMemo(() => rowsOf(ladder), [ladder]);
  return (
    <table role="table" className="ladder-table w-full text-left align-top">
      <caption className="sr-only">
        Roles by grade, highest first, and department. Arrow keys move along the ladder: up to the
        next rung, down to the one below, left and right within a grade.
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            Grade
          </th>
          {departments.map(({ id, title }) => (
            <th role="columnheader" key={id} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ grade, roles }) => (
          <tr role="row" key={grade ?? 'none'}>
            <th role="rowheader" scope="row">
              <GradeName grade={grade} isLink={!isUnseen} />
            </th>
            {departments.map((department) => (
              <Cell
                key={department.id}
                {...{ ladder, department, isFaded, tabStop, selected, isUnseen }}
                roles={inDepartment(ladder, roles, department)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function GradeName({ grade, isLink }: { grade: string | undefined; isLink: boolean }) {
  if (grade === undefined) return 'No grade';
  if (!isLink) return `Grade ${grade}`;
  return (
    <Link to={formatView({ name: 'grade', grade })} className="no-underline hover:underline">
      Grade {grade}
    </Link>
  );
}

function rowsOf(ladder: Ladder): { grade?: string; roles: Role[] }[] {
  const byRank = Map.groupBy(ladder.roles, (role) => rankOf(ladder, role));
  const graded = ladder.info.grades.flatMap(({ value }, rank) => {
    const roles = byRank.get(rank);
    return roles ? [{ grade: value, roles }] : [];
  });
  const without = byRank.get(undefined);
  return [...graded.toReversed(), ...(without ? [{ roles: without }] : [])];
}

function inDepartment(ladder: Ladder, roles: readonly Role[], department: Titled): Role[] {
  return roles
    .filter((role) => ladder.familyById.get(role.family)?.department === department.id)
    .toSorted(byGradeDescending(ladder));
}

interface CellProps extends TableProps {
  readonly department: Titled;
  readonly roles: readonly Role[];
}

function Cell(props: CellProps) {
  const { ladder, department, roles, isFaded, tabStop, selected, isUnseen } = props;
  return (
    <td role="cell" data-empty={roles.length === 0 || undefined}>
      {roles.length > 0 && <span className="department eyebrow">{department.title}</span>}
      <ul className="grid gap-3">
        {roles.map((role) => (
          <Entry
            key={role.id}
            {...{ ladder, role }}
            isFaded={isFaded(role.id)}
            isTabStop={!isUnseen || role.id === tabStop}
            isSelected={role.id === selected}
          />
        ))}
      </ul>
    </td>
  );
}

interface EntryProps {
  readonly ladder: Ladder;
  readonly role: Role;
  readonly isFaded: boolean;
  readonly isTabStop: boolean;
  readonly isSelected: boolean;
}

const Entry = memo(function Entry(props: EntryProps) {
  const { ladder, role, isFaded, isTabStop, isSelected } = props;
  const ties = tiesOf(ladder, role.id);
  const track = ladder.info.tracks.find(({ id }) => id === role.track);
  const look = isSelected ? 'rounded-md bg-changed-wash' : '';
  return (
    <li className={`-mx-1.5 flex gap-2 px-1.5 ${look}`}>
      <span
        className="mt-1"
        style={{ color: isFaded ? 'var(--color-rule)' : trackColour(role.track) }}
      >
        <Station status={role.status} />
      </span>
      <div>
        <Link
          to={formatView(roleView(role.id))}
          data-entry={role.id}
          tabIndex={isTabStop ? 0 : -1}
          aria-current={isSelected ? 'true' : undefined}
          className={`link ${isFaded ? 'font-normal text-soft' : 'font-semibold'}`}
        >
          {labelOf(ladder, role)}
        </Link>{' '}
        <abbr title={track?.title} className="text-sm text-soft no-underline">
          {track?.short}
        </abbr>{' '}
        <StatusMark role={role} />
        {isFaded && <span className="text-sm text-soft"> filtered out</span>}
        {!isFaded && (
          <div className="text-sm text-soft">
            <Words ladder={ladder} label="Leads to" ties={ties.leadsTo} />
            <Words ladder={ladder} label="Equivalent to" ties={ties.equivalents} />
            <Words ladder={ladder} label="Extends" ties={ties.extends} />
            <Words ladder={ladder} label="Reports to" ties={ties.reportsTo} />
            <Words ladder={ladder} label="Specialty of" ties={ties.specialtyOf} />
          </div>
        )}
      </div>
    </li>
  );
});

function Words({ ladder, label, ties }: { ladder: Ladder; label: string; ties: readonly Tie[] }) {
  if (ties.length === 0) return null;
  const named = ties.map((tie) => {
    const words = tieInWords(tie);
    return labelOf(ladder, tie.role) + (words && ` (${words})`);
  });
  return (
    <p>
      {label} {named.join('; ')}.
    </p>
  );
}
