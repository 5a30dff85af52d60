import type { Ladder } from '#src/domain/ladder.ts';
import { roleView, type View } from './view.ts';

/** A page that goes by another name now. */
export interface Moved {
  readonly from: View;
  readonly to: View;
}

/** Every page that an alias of a role, a family or a strand once named, with the page that it is now. */
export function aliasPaths({ roles, families, info }: Ladder): readonly Moved[] {
  const moved = (
    list: readonly { readonly id: string; readonly aliases?: readonly string[] }[],
    page: (id: string) => View,
  ) =>
    list.flatMap(({ id, aliases = [] }) =>
      aliases.map((alias) => ({ from: page(alias), to: page(id) })),
    );
  return [
    ...moved(roles, (role) => roleView(role)),
    ...moved(families, (family) => ({ name: 'family', family })),
    ...moved(info.strands, (strand) => ({ name: 'strand', strand })),
  ];
}
