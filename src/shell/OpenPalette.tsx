import { useQueryClient } from '@tanstack/react-query';
import { type ComponentProps, useMemo } from 'react';
import { fromRoot } from '#src/dataset/root.ts';
import { Palette } from './palette/Palette.tsx';
import { tableQuery } from './queries.ts';

/** The palette, told where the index of this ladder is. */
export function OpenPalette(props: Omit<ComponentProps<typeof Palette>, 'index'>) {
  const client = useQueryClient();
  const names = fromRoot(props.open.addresses.search);
  const index = useMemo(
    () => ({
      names,
      texts: () =>
        client.ensureQueryData(tableQuery).then(({ searchTexts }) => fromRoot(searchTexts)),
    }),
    [names, client],
  );
  return <Palette {...props} index={index} />;
}
