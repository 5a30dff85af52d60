import { queryOptions } from '@tanstack/react-query';
import { editionOf } from '#src/domain/editionIds.ts';
import { rolesOf, type View } from '#src/screens/registry.ts';
import { ladderQuery } from './queries.ts';

/** The ladder that a view is of: with those editions beside the present that its roles are of. */
export function openQuery(view: View): typeof ladderQuery {
  const editions = [...new Set(rolesOf(view).flatMap((id) => editionOf(id) ?? []))];
  if (!editions.length) return ladderQuery;
  return queryOptions({
    ...ladderQuery,
    queryKey: ['ladder', ...editions],
    queryFn: async ({ client }) => {
      const open = await client.ensureQueryData(ladderQuery);
      return (await import('./edition/joined.ts')).joined(open, editions, client);
    },
  });
}
