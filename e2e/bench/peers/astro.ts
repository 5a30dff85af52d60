import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageMaker } from './pages.ts';

const PAGE = `---
import pages from '../../pages.json';
export const getStaticPaths = () =>
  pages.map((page) => ({ params: { path: page.path.slice(1) }, props: { page } }));
const { page } = Astro.props;
---
<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{page.title}</title></head>
<body><h1>{page.title}</h1><p>{page.summary}</p>
{page.sections.map(({ title, items }) => (
  <Fragment><h2>{title}</h2><ul>{items.map((item) => <li>{item}</li>)}</ul></Fragment>
))}
</body></html>
`;

/** Astro, with one plain page for all addresses. */
export const ASTRO: PageMaker = {
  command: ['node_modules', 'astro', 'bin', 'astro.mjs'],
  args: ['build'],
  prepare: async (site, pages) => {
    await mkdir(join(site, 'src', 'pages'), { recursive: true });
    await writeFile(join(site, 'astro.config.mjs'), 'export default {};\n');
    await writeFile(join(site, 'pages.json'), JSON.stringify(pages));
    await writeFile(join(site, 'src', 'pages', '[...path].astro'), PAGE);
  },
  outDir: 'dist',
  told: /page\(s\) built in ([\d.]+)s/,
};
