import type { ChangesFile } from '#src/dataset/editions/files.ts';
import { findRole, type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { ChangeNames } from '#src/text/changeWords.ts';
import type { ShownFamily } from './shownBy.ts';

/** Titles for what changes name: those of today, and of what is gone by now the ones that the changes themselves have. */
export function namesIn(
  ladder: Ladder,
  { families, outside }: ChangesFile,
  shown: readonly ShownFamily[],
): ChangeNames {
  const titled = (list: readonly { readonly id: string; readonly title: string }[]) =>
    new Map(list.map(({ id, title }) => [id, title]));
  const gone = new Map(
    shown.flatMap(({ changes }) =>
      changes.flatMap(({ role, title }) => (role ? [[role, title]] : [])),
    ),
  );
  const known = {
    family: titled([...outside, ...families, ...ladder.families]),
    track: titled(ladder.info.tracks),
    department: titled(ladder.info.departments),
  };
  return {
    role: (id) => {
      const role = findRole(ladder, id);
      return role ? labelOf(ladder, role) : (gone.get(id) ?? id);
    },
    family: (id) => known.family.get(id) ?? id,
    track: (id) => known.track.get(id) ?? id,
    department: (id) => known.department.get(id) ?? id,
  };
}
