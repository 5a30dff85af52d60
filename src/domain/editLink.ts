import { isAddressTemplate } from './addressTemplate.ts';

/** Whether a text is an address to suggest an edit at, which asks for nothing but the file and its line. */
export function isEditTemplate(text: string): boolean {
  return isAddressTemplate(text, ['{file}', '{line}']);
}

/** The address at which an edit is suggested of a line of a file within the dataset folder. */
export function editLink(template: string, file: string, line: number): string {
  return template.replaceAll('{file}', encodeURI(file)).replaceAll('{line}', `${line}`);
}
