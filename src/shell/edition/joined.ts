import type { QueryClient } from '@tanstack/react-query';
import type { EditionFile, EditionsFile } from '#src/dataset/editions/files.ts';
import { loadJson } from '#src/dataset/load.ts';
import { unpackLadder } from '#src/dataset/pack.ts';
import { fromRoot } from '#src/dataset/root.ts';
import { atEdition } from '#src/domain/editionIds.ts';
import { joinEditions } from '#src/domain/joinEditions.ts';
import type { Ladder, LadderData } from '#src/domain/ladder.ts';
import type { Role } from '#src/domain/role.ts';
import { asOf } from '#src/text/en/editions.ts';
import { type OpenLadder, tableQuery } from '../queries.ts';
import { AroundEdition } from './AroundEdition.tsx';

/** The ladder of the present with some editions beside it, as far as there are such. Rejects with a `LoadError`. */
export async function joined(
  open: OpenLadder,
  dates: readonly string[],
  client: QueryClient,
): Promise<OpenLadder> {
  const { editions: list } = await client.ensureQueryData(tableQuery);
  const editions = list ? (await loadJson<EditionsFile>(fromRoot(list), 'editions')).editions : [];
  const asked = editions.flatMap(({ asOf, ladder }) =>
    ladder !== undefined && dates.includes(asOf) ? [ladder] : [],
  );
  const files = await Promise.all(
    asked.map((address) => loadJson<EditionFile>(fromRoot(address), 'relationAttributes')),
  );
  const texts = files.map((file) => file.texts);
  return {
    ladder: joinEditions(
      withToday(open.ladder, dates),
      files.map((file) => dated(unpackLadder(file))),
    ),
    addresses: open.addresses,
    texts: Object.assign({}, ...texts),
    editions,
    Around: AroundEdition,
  };
}

/** Every title says of when it is: beside the present it would else be taken for that. */
function dated(edition: LadderData): LadderData {
  const title = (of: string) => asOf(of, edition.info.asOf);
  return {
    ...edition,
    roles: edition.roles.map((role): Role => ({ ...role, title: title(role.title) })),
  };
}

/** Who asks for the present by its date finds it too. */
function withToday(ladder: Ladder, dates: readonly string[]): Ladder {
  const today = ladder.info.asOf;
  if (!dates.includes(today)) return ladder;
  return {
    ...ladder,
    roles: ladder.roles.map((role) => ({
      ...role,
      aliases: [...role.aliases, ...[role.id, ...role.aliases].map((id) => atEdition(id, today))],
    })),
  };
}
