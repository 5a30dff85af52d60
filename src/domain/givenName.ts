/** What is told of whose a ladder is. */
interface Called {
  readonly organisation: { readonly name: string };
  readonly title: string;
  readonly site?: { readonly name?: string } | undefined;
}

/**
 * A ladder under the name that somebody gives it, wherever it tells whose it is: as its organisation, as what its site goes
 * by, and within its title, so that no page, export or folder of it speaks of another.
 */
export function underName<T extends Called>(ladder: T, name: string): T {
  const { organisation, title, site } = ladder;
  return {
    ...ladder,
    organisation: { ...organisation, name },
    title: withName(title, organisation.name, name),
    ...(site?.name === undefined ? {} : { site: { ...site, name } }),
  };
}

/** A title with another name in it, where the old one stands there as words of its own. */
function withName(title: string, from: string, to: string): string {
  const at = title.indexOf(from);
  const [before, behind] = [title.slice(0, at), title.slice(at + from.length)];
  const isWhole = at >= 0 && !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(behind);
  return isWhole && from !== '' ? `${before}${to}${behind}` : title;
}
