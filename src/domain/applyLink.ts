import type { DatasetInfo, Role, RoleText } from './role.ts';

/** What an address template may ask of a role. */
const FILLS: Readonly<Record<string, (role: Pick<Role, 'id' | 'title'>) => string>> = {
  '{role}': ({ id }) => id,
  '{title}': ({ title }) => title,
};

const FILL = /\{[^{}]*\}/g;

/** Whether a text is an address to apply at: one that browsers open as a page or as a letter, and that asks nothing unknown. */
export function isApplyTemplate(text: string): boolean {
  const isAddress = /^https?:\/\/[^\s/]|^mailto:[^\s@]+@[^\s@]/i.test(text) && !/\s/.test(text);
  return isAddress && URL.canParse(text) && (text.match(FILL) ?? []).every((fill) => fill in FILLS);
}

/** The address at which candidates apply for a role: its own, or the organisation's; nothing where neither is named. */
export function applyLink(
  { site }: DatasetInfo,
  role: Pick<Role, 'id' | 'title'>,
  { apply = site?.apply }: Pick<RoleText, 'apply'> = {},
): string | undefined {
  return apply?.replaceAll(FILL, (fill) => encodeURIComponent(FILLS[fill]?.(role) ?? fill));
}
