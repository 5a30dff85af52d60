import type { QueryClient } from '@tanstack/react-query';
import type {
  AgreementFile,
  Compiled,
  LinesFile,
  StepsFile,
  StrandsFile,
  ThemesFile,
} from '#src/dataset/compile.ts';
import { type PackedMap, unpackMap } from '#src/layout/packed.ts';
import {
  type FileQuery,
  ladderQuery,
  mapQuery,
  newQueryClient,
  type OpenLadder,
  tableQuery,
  textQuery,
} from '#src/shell/queries.ts';
import { seldomQuery } from '#src/shell/seldomQuery.ts';

/** Every file of the dataset in the cache of queries, as if a browser had fetched it. */
export function filledClient(open: OpenLadder, { packed, table, rest }: Compiled): QueryClient {
  const client = newQueryClient();
  const { texts, strands, lines, experience, steps, agreement, report, themes } = table;
  const put = ({ queryKey }: FileQuery, value: unknown) => client.setQueryData(queryKey, value);
  client.setQueryData(ladderQuery.queryKey, open);
  client.setQueryData(tableQuery.queryKey, table);
  for (const [family, address] of Object.entries(texts)) {
    put(textQuery(open, family), rest.get(address));
  }
  const map = packed.map && (rest.get(packed.map) as PackedMap | undefined);
  if (map) put(mapQuery(open), unpackMap(open.ladder, map));
  put(seldomQuery(open, 'report', true), rest.get(report));
  put(seldomQuery(open, 'themes', true), (rest.get(themes) as ThemesFile).themes);
  const asked = experience && (rest.get(experience) as LinesFile | undefined);
  put(seldomQuery(open, 'lines', 'experience'), asked ? asked.lines : []);
  put(
    seldomQuery(open, 'agreement', true),
    agreement ? (rest.get(agreement) as AgreementFile).pools : [],
  );
  put(seldomQuery(open, 'steps', true), steps ? (rest.get(steps) as StepsFile).steps : []);
  const reaches = (rest.get(strands) as StrandsFile).strands;
  put(seldomQuery(open, 'strands', true), reaches);
  for (const [strand, address] of Object.entries(lines)) {
    put(seldomQuery(open, 'lines', { strand }), (rest.get(address) as LinesFile).lines);
  }
  return client;
}
