import { expect, test } from 'vitest';
import { readMarkdownPage } from '../readMarkdownPage.ts';

test('a role whose list is kept elsewhere says so, and only that one', () => {
  const { roles } = readMarkdownPage(
    'page.md',
    '# Kilns\n\n## Kiln Engineer\n\n### Duties\n\n{{< include "duties.md" >}}\n\n- a\n\n## Head Kiln Engineer\n\n### Duties\n\n- b',
  );
  expect(roles.map(({ title, partial }) => [title, partial])).toEqual([
    ['Kiln Engineer', expect.stringContaining('another file')],
    ['Head Kiln Engineer', undefined],
  ]);
});
