import { memo, useRef } from 'react';
import * as words from '#src/text/en/roles.ts';
import { LongList } from './LongList.tsx';
import { FULL_ID, headingAt, Row, type RowsProps } from './Row.tsx';
import { useRows } from './useRows.ts';

/** So many rows are all there, for the browser to print and to find words in. */
const MOST_WHOLE = 200;

/** The roles that a list shows, each with its way to its page and into a comparison. */
export const RoleList = memo(function RoleList(props: RowsProps) {
  const isLong = props.roles.length > MOST_WHOLE;
  return (
    <>
      <p className="sr-only">{words.howToMove}</p>
      {props.isFull && (
        <p id={FULL_ID} className="sr-only">
          {words.isFull}
        </p>
      )}
      {isLong && <p className="mb-2 text-[0.9375rem] text-soft">{words.longList}</p>}
      {isLong ? <LongList {...props} /> : <WholeList {...props} />}
    </>
  );
});

function WholeList({ ladder, roles, compare, order, isFull, onToggle }: RowsProps) {
  const list = useRef<HTMLUListElement>(null);
  const { on } = useRows(list, roles.length);
  return (
    // Contained, it moves as one where a filter comes to stand above it: each row would be placed and painted anew.
    <ul ref={list} className="contain-content print:contain-none" {...on}>
      {roles.map((role, place) => (
        <Row
          key={role.id}
          {...{ ladder, role, place, isFull, onToggle }}
          heading={headingAt(roles, place, order)}
          isCompared={compare.includes(role.id)}
        />
      ))}
    </ul>
  );
}
