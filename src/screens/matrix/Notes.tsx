import type { Expectations } from '#src/domain/effective.ts';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import * as counts from '#src/text/en/counts.ts';
import * as words from '#src/text/en/matrix.ts';
import { listed } from '#src/text/lists.ts';
import { partialNotes } from '#src/text/partialWords.ts';
import type { MatrixView } from './screen.ts';
import { membersOf, nameOf } from './subject.ts';

interface NotesProps {
  readonly ladder: Ladder;
  readonly view: MatrixView;
  readonly roles: readonly Expectations[];
}

/** Says what the table cannot show, so that its silence is not read as "expects nothing". */
export function Notes({ ladder, view, roles }: NotesProps) {
  const notes = [
    namedOnly(ladder, view),
    silent(ladder, roles),
    undescribedInWords(ladder, roles),
    ...partialNotes(
      ladder,
      roles.map(({ role }) => role),
      view.as,
    ),
    view.as === 'stated' && words.ownPagesOnly,
    unshownCell(ladder, view, roles),
  ].filter((note) => typeof note === 'string');
  if (notes.length === 0) return null;
  return (
    <ul className="mt-6 grid max-w-[46rem] gap-1 border-l-2 border-edge pl-4 text-soft">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

function namedOnly(ladder: Ladder, view: MatrixView): string | undefined {
  const named = membersOf(ladder, view).filter(({ status }) => status === 'named');
  if (named.length === 0) return undefined;
  const names = listed(named.map((role) => labelOf(ladder, role)));
  return words.undescribed(names, named.length);
}

function silent(ladder: Ladder, roles: readonly Expectations[]): string | undefined {
  const names = roles
    .filter(({ items, role }) => items.length === 0 && ladder.byId.get(role)?.partial === undefined)
    .map(({ role }) => nameOf(ladder, role));
  if (names.length === 0) return undefined;
  return words.listNothing(listed(names), names.length);
}

function undescribedInWords(ladder: Ladder, roles: readonly Expectations[]): string | undefined {
  const children = roles.filter((each) => each.undescribedAncestors.length > 0);
  if (children.length === 0) return undefined;
  const parents = [...new Set(children.flatMap((each) => each.undescribedAncestors))];
  const names = listed(children.map(({ role }) => nameOf(ladder, role)));
  return words.buildOnUndescribed(
    names,
    listed(parents.map((id) => nameOf(ladder, id))),
    children.length,
  );
}

function unshownCell(
  ladder: Ladder,
  { cell }: MatrixView,
  roles: readonly Expectations[],
): string | undefined {
  if (!cell || roles.some(({ role }) => role === cell.role)) return undefined;
  return words.cellNotShown(nameOf(ladder, cell.role), counts.roles(roles.length));
}
