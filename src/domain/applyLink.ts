import { isAddressTemplate } from './addressTemplate.ts';
import type { DatasetInfo, Role, RoleText } from './role.ts';

/** What an address to apply at may ask of a role. */
const FILLS = {
  '{role}': ({ id }) => id,
  '{title}': ({ title }) => title,
} as const satisfies Readonly<Record<string, (role: Pick<Role, 'id' | 'title'>) => string>>;

/** Whether a text is an address to apply at: one that browsers open as a page or as a letter, and that asks nothing unknown. */
export function isApplyTemplate(text: string): boolean {
  return isAddressTemplate(text, Object.keys(FILLS));
}

/** The address at which candidates apply for a role: its own, or the organisation's; nothing where neither is named. */
export function applyLink(
  { site }: DatasetInfo,
  role: Pick<Role, 'id' | 'title'>,
  { apply = site?.apply }: Pick<RoleText, 'apply'> = {},
): string | undefined {
  return Object.entries(FILLS).reduce(
    (address, [name, of]) => address?.replaceAll(name, encodeURIComponent(of(role))),
    apply,
  );
}
