import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageMaker } from './pages.ts';

const CONFIG = `
  import { readFileSync } from 'node:fs';
  export default (eleventy) => {
    eleventy.addGlobalData('pages', JSON.parse(readFileSync('pages.json', 'utf8')));
  };
`;

const TEMPLATE = `---
pagination: { data: pages, size: 1, alias: page_ }
permalink: "{{ page_.path }}/index.html"
---
<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{{ page_.title }}</title></head>
<body><h1>{{ page_.title }}</h1><p>{{ page_.summary }}</p>
{% for section in page_.sections %}<h2>{{ section.title }}</h2>
<ul>{% for item in section.items %}<li>{{ item }}</li>{% endfor %}</ul>{% endfor %}
</body></html>
`;

/** Eleventy, with one plain template over all pages. */
export const ELEVENTY: PageMaker = {
  command: ['node_modules', '@11ty', 'eleventy', 'cmd.cjs'],
  args: ['--quiet'],
  prepare: async (site, pages) => {
    await mkdir(site, { recursive: true });
    await writeFile(join(site, 'eleventy.config.js'), CONFIG);
    await writeFile(join(site, 'pages.json'), JSON.stringify(pages));
    await writeFile(join(site, 'page.njk'), TEMPLATE);
  },
  outDir: '_site',
  told: /Wrote [\d,]+ files in ([\d.]+) seconds/,
};
