/**
 * Spellings of addresses that views no longer write, and those that people type: each becomes the one that is read
 * today. A migration touches nothing that `formatView` writes, so its place in the list never changes what a link of
 * today means. A spelling that a release gives up gets a migration here, at the end.
 */

export interface Address {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

/** Rewrites one old spelling. Every other address it gives back as it is; it never throws. */
export type Migration = (address: Address) => Address;

/** `/role/keeper`, `/family/keepers`, `/grade/9`, `/strand/hiring`, `/path/a/b`: rooms are called by their plural. */
export const singularRooms: Migration = (address) => ({
  ...address,
  pathname: address.pathname
    .replace(/^\/+(role|grade|strand|path|step)(?=\/|$)/, '/$1s')
    .replace(/^\/+family(?=\/|$)/, '/families'),
});

/** `/compare?roles=a,b`, and steps and matrices alike: which roles a page is about stands in its path. */
export const rolesInQuery: Migration = (address) => {
  const params = new URLSearchParams(address.search);
  const roles = params.get('roles');
  if (!roles || !/^\/+(compare|steps|matrix)\/*$/.test(address.pathname)) return address;
  params.delete('roles');
  const path = encodeURIComponent(roles).replaceAll('%2C', '/');
  return { ...address, pathname: `${address.pathname}/${path}`, search: `?${params}` };
};

/** `/compare/a/vs/b`: what stands between two roles is left out. A role of that name is written large. */
export const versus: Migration = (address) => ({
  ...address,
  pathname: address.pathname.replace(
    /^(\/+compare\/[^/]+)(\/.*)/,
    (_, first: string, rest: string) => first + rest.replace(/\/vs(?=\/)/g, ''),
  ),
});

/** `/?tracks=ic&layer=extends&grade=9&view=table`: the parameters of the ladder by other names. */
export const ladderKeys = called(/^\/+(index\.html)?$/, [
  ['track', 'tracks'],
  ['family', 'families'],
  ['department', 'departments'],
  ['grades', 'grade'],
  ['layers', 'layer'],
  ['shape', 'view'],
]);

/** `/roles?tracks=ic&grades=9`: the parameters of the list by other names. */
export const listKeys = called(/^\/+roles\/*$/, [
  ['track', 'tracks'],
  ['family', 'families'],
  ['department', 'departments'],
  ['grade', 'grades'],
  ['theme', 'themes'],
]);

/** `/roles/keeper?view=candidate`, embedded too: the page for candidates has a path of its own, and one reading. */
export const candidateInQuery: Migration = (address) => {
  const params = new URLSearchParams(address.search);
  const isRole = /^(\/+embed)?\/+roles\/+[^/]+\/*$/.test(address.pathname);
  if (!isRole || params.get('view')?.toLowerCase() !== 'candidate') return address;
  params.delete('view');
  params.delete('as');
  return {
    ...address,
    pathname: `${address.pathname.replace(/\/+$/, '')}/candidate`,
    search: params.size > 0 ? `?${params}` : '',
  };
};

/** Calls parameters by the names that the pages at some paths know them by. */
function called(at: RegExp, names: readonly (readonly [now: string, old: string])[]): Migration {
  return (address) => ({
    ...address,
    search: at.test(address.pathname)
      ? address.search.replace(
          /(?<=[?&])\w+(?==)/g,
          (key) => names.find(([, old]) => old === key)?.[0] ?? key,
        )
      : address.search,
  });
}

/** Applied in this order; a new one goes to the end. */
export const MIGRATIONS: readonly Migration[] = [
  singularRooms,
  rolesInQuery,
  versus,
  ladderKeys,
  listKeys,
  candidateInQuery,
];

/** An address in the spelling of today, by all migrations in turn. */
export function migrateAddress(address: Address): Address {
  return MIGRATIONS.reduce((each, migrate) => migrate(each), address);
}
