import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { fromRoot } from '#src/dataset/root.ts';
import type { Family } from '#src/domain/role.ts';
import { familyView } from '#src/screens/family/screen.ts';
import { formatView } from '#src/screens/registry.ts';
import { storesOf } from '#src/storage/cacheNames.ts';
import { addressesIn } from '#src/storage/offlineCache.ts';
import * as words from '#src/text/en/offline.ts';
import { Link } from '#src/ui/Link.tsx';
import { ladderQuery, type OpenLadder, tableQuery } from '../queries.ts';

/** So many families are named. */
const MOST = 12;

/** The families whose texts are on this device, as links. Shows nothing where there are none. */
export function OnDevice() {
  const client = useQueryClient();
  const open = client.getQueryData(ladderQuery.queryKey);
  const [families, setFamilies] = useState<readonly Family[]>([]);
  useEffect(() => {
    if (open) void familiesHere(open, client).then(setFamilies, () => undefined);
  }, [open, client]);
  if (families.length === 0) return null;
  return (
    <section aria-labelledby="on-device" className="mt-10">
      <h2 id="on-device" className="font-serif text-2xl">
        {words.onThisDevice}
      </h2>
      <ul className="mt-2">
        {families.slice(0, MOST).map(({ id, title }) => (
          <li key={id} className="border-t border-rule py-2">
            <Link to={formatView(familyView(id))} className="link">
              {title}
            </Link>
          </li>
        ))}
      </ul>
      {families.length > MOST && (
        <p className="text-soft">{words.andMore(families.length - MOST)}</p>
      )}
    </section>
  );
}

async function familiesHere(
  { ladder }: OpenLadder,
  client: QueryClient,
): Promise<readonly Family[]> {
  const at = await client.ensureQueryData(tableQuery);
  const { texts, kept } = storesOf(import.meta.env.BASE_URL);
  const stores = await Promise.all([texts, kept].map((name) => caches.open(name)));
  const cached = await Promise.all(stores.map(addressesIn));
  return ladder.families.filter(({ id }) => {
    const { href } = new URL(fromRoot(at.texts[id] ?? ''), location.origin);
    return cached.some((each) => each.has(href));
  });
}
