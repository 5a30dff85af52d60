import { expect, test } from 'vitest';
import { editLink, isEditTemplate } from './editLink.ts';

test.each<[template: string, address: string]>([
  [
    'https://git.beacon.example/ladder/-/edit/main/{file}#L{line}',
    'https://git.beacon.example/ladder/-/edit/main/families/keepers.json#L12',
  ],
  [
    'mailto:people@beacon.example?subject={file}:{line}',
    'mailto:people@beacon.example?subject=families/keepers.json:12',
  ],
  ['https://beacon.example/wishes', 'https://beacon.example/wishes'],
])('%s', (edit, address) => {
  expect(isEditTemplate(edit)).toBe(true);
  expect(editLink(edit, 'families/keepers.json', 12)).toBe(address);
});

test.each(['javascript:alert(1)', 'https://beacon.example/{role}', 'beacon.example/{file}'])(
  '%s is no such address',
  (template) => expect(isEditTemplate(template)).toBe(false),
);
