import { isAddressTemplate } from './addressTemplate.ts';
import type { DatasetInfo, FamilyId } from './role.ts';

/** Whether a text is an address to suggest an edit at, which asks for nothing but the file and its line. */
export function isEditTemplate(text: string): boolean {
  return isAddressTemplate(text, ['{file}', '{line}']);
}

/**
 * The address at which an edit of a line of a family's file is suggested; nothing where the site names none, or where the
 * line is not known. The check holds files to these names, and ids need no encoding.
 */
export function editLink(
  { site }: Pick<DatasetInfo, 'site'>,
  family: FamilyId,
  line: number | undefined,
): string | undefined {
  return line
    ? site?.edit?.replaceAll('{file}', `families/${family}.json`).replaceAll('{line}', `${line}`)
    : undefined;
}
