import { loadText } from '#src/dataset/load.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import type { Role } from '#src/domain/role.ts';
import type { Report } from '#src/exports/report.ts';
import { familiesBehind } from '../aboutRoles.ts';
import { askedReport } from './askedReport.ts';

/**
 * What some roles ask, to export, where the screen has not all of their texts: the rest is fetched when it is wanted, by
 * the names under which other tools find them. Rejects where one cannot be had.
 */
export async function fetchedReport(
  ladder: Ladder,
  roles: readonly Role[],
  about: Pick<Report, 'file' | 'title'>,
): Promise<Report> {
  const families = familiesBehind(
    ladder,
    roles.map(({ id }) => id),
  );
  const texts = await Promise.all(
    families.map((id) => loadText(`${import.meta.env.BASE_URL}data/families/${id}.json`)),
  );
  const byId = new Map(texts.map((text) => [text.id, text]));
  return askedReport(ladder, (id) => byId.get(id), roles, about);
}

/** What all roles of a ladder ask, to export. */
export function wholeLadder(ladder: Ladder): Promise<Report> {
  return fetchedReport(ladder, ladder.roles, { file: 'ladder', title: ladder.info.title });
}
