import type { DatasetInfo } from './role.ts';

/** What a site goes by: the name that the organisation gave it, or its own. */
export function siteName({ site, organisation }: Pick<DatasetInfo, 'site' | 'organisation'>) {
  return site?.name ?? organisation.name;
}

/** The letters that stand for it: those that it chose, or its initial. */
export function siteMark(info: Pick<DatasetInfo, 'site' | 'organisation'>): string {
  return info.site?.mark ?? [...siteName(info)][0]?.toUpperCase() ?? '';
}
