import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { toString as textIn } from 'hast-util-to-string';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Files, filesAfter } from '#src/dataset/fixture.ts';
import { askThrough } from '#src/dataset/load.ts';
import { openDataset } from '#src/dataset/openDataset.ts';
import { viewsAhead } from '../screenPages.ts';
import { type SiteFolder, siteFolder } from '../siteFolder.ts';
import { compiledAnswers } from './compiledAnswers.ts';
import { renderingOf } from './fixture.ts';
import { guarded, inlineIn } from './guarded.ts';
import { fileOf, makeReady } from './prerender.ts';
import { renderPage, renderShell } from './render.tsx';

/** Whatever a dataset says: the check refuses it, or a site is made of it in which it is nothing but text. */

/** An element that no page of ours has: it is there where a text has become markup. */
const MARKUP = 'x-told';
const WORDS = [
  `<${MARKUP}>`,
  `"><${MARKUP} a="`,
  `'><${MARKUP} a='`,
  `</script><${MARKUP}>`,
  `</title><${MARKUP}>`,
  `</style><${MARKUP}>`,
  `--><${MARKUP}><!--`,
  `]]><${MARKUP}><![CDATA[`,
  `&lt;${MARKUP}&gt;`,
  '" onclick="told()" a="',
  '$& $1 $` $$',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a text that some programs would fill in
  '${told} {{told}} {role} %s',
  '/-rungs-base-/',
  'constructor',
  '__proto__',
  'hasOwnProperty',
  'toString',
  '=told()',
  '\u202Edlot\u2066',
  'a\u200Bb\u00ADc',
  'a\u2028b\u2029c',
  '👩🏽‍🚒',
  'x'.repeat(300),
  'A\n\tB',
];

/** What of it no page can show. */
const UNSHOWN = ['\0', '\uD83D', '\uFFFF'];

const GRADES = ['L5/L6', '%2e%2e', '%', '?', '#', 'con', '<b>', '__proto__', 'ä'.repeat(99)];
const NO_GRADES = ['..', '.', '', 'index.html', 'a/../b', 'ä'.repeat(101)];

const ADDRESSES = [`https://x.example/"><${MARKUP}>`, 'https://x.example/a?b=c&d=e#f'];
const NO_ADDRESSES = ['javascript:told()', ' javascript:told()', 'java\tscript:told()'].concat([
  'data:text/html,told',
  'vbscript:told',
  'file:///told',
  '//x.example/told',
  '/told',
]);

const IDS = ['tostring', 'valueof', 'index', 'matrix', 'candidate', 'con', 'a'.repeat(200)];
const NO_IDS = ['constructor', '__proto__', 'toString', '..', 'a/b', '', 'a'.repeat(201)];

/** A place of a dataset: what it takes, what it does not, and how it is put there. */
interface Place {
  readonly takes: readonly string[];
  readonly refuses: readonly string[];
  readonly put: (files: Files, value: string) => unknown;
}

const text = (put: Place['put']): Place => ({ takes: WORDS, refuses: UNSHOWN, put });
const idAt = (put: Place['put']): Place => ({ takes: IDS, refuses: NO_IDS, put });
const addressAt = (put: Place['put']): Place => ({ takes: ADDRESSES, refuses: NO_ADDRESSES, put });
const own = ({ dataset }: Files, site: Files['dataset']['site']) =>
  Object.assign(dataset, { site: { ...dataset.site, ...site } });

const PLACES: Readonly<Record<string, Place>> = {
  'the title of the dataset': text(({ dataset }, title) => Object.assign(dataset, { title })),
  'the organisation': text(({ dataset }, name) => Object.assign(dataset.organisation, { name })),
  'the licence': text(({ dataset }, license) => Object.assign(dataset, { license })),
  'the notice': text(({ dataset }, notice) => Object.assign(dataset, { notice })),
  'the name of the site': text((files, name) => own(files, { name })),
  'a theme': text(({ dataset }, title) => Object.assign(dataset.themes[0] ?? {}, { title })),
  'a track': text(({ dataset }, title) =>
    Object.assign(dataset.tracks[0] ?? {}, { title, short: title }),
  ),
  'a strand': text(({ dataset }, title) => Object.assign(dataset.strands?.[0] ?? {}, { title })),
  'a department': text(({ dataset }, title) =>
    Object.assign(dataset.departments[0] ?? {}, { title }),
  ),
  'a source': text(({ dataset }, title) => Object.assign(dataset.sources?.[0] ?? {}, { title })),
  'a family': text(({ keepers }, title) => Object.assign(keepers, { title, summary: title })),
  'a role': text(({ keepers }, title) =>
    Object.assign(keepers.roles[0] ?? {}, { title, summary: title }),
  ),
  'an expectation': text(({ keepers }, words) =>
    Object.assign(keepers.roles[0]?.responsibilities?.[0] ?? {}, { text: words, details: [words] }),
  ),
  'a step of hiring': text(({ keepers }, title) =>
    Object.assign(keepers, { hiring: [{ title, with: title }] }),
  ),
  'a grade': {
    takes: GRADES,
    refuses: [...NO_GRADES, ...UNSHOWN],
    put: ({ dataset }, value) => dataset.grades.push({ value }),
  },
  'the id of a role': idAt(({ boats }, id) =>
    boats.roles.push({ id, title: id, track: 'craft', status: 'open' }),
  ),
  'the id of a track': idAt(({ dataset }, id) =>
    dataset.tracks.push({ id, title: id || 'None', short: id || 'No' }),
  ),
  'the id of a strand': idAt(({ dataset, keepers }, id) => {
    dataset.strands?.push({ id, title: id || 'None', theme: 'safety' });
    Object.assign(keepers.roles[0]?.responsibilities?.[1] ?? {}, { strand: id });
  }),
  'the address of a source': addressAt(({ dataset }, url) =>
    Object.assign(dataset.sources?.[0] ?? {}, { url }),
  ),
  'that of the organisation': addressAt(({ dataset }, url) =>
    Object.assign(dataset.organisation, { url }),
  ),
  'where feedback goes': addressAt((files, feedback) => own(files, { feedback })),
  'where edits go': addressAt((files, edit) => own(files, { edit })),
  'where candidates apply': addressAt((files, apply) => own(files, { apply })),
  'a link of the site': addressAt((files, url) => own(files, { links: [{ label: url, url }] })),
};

const opened = (spoil: (files: Files) => void) => openDataset(filesAfter(spoil));

describe.each(Object.entries(PLACES))('As %s', (_, { takes, refuses, put }) => {
  test('what may be said passes the check', () => {
    for (const value of takes) {
      const { dataset, problems } = opened((files) => put(files, value));
      expect(dataset, `${JSON.stringify(value)}: ${problems[0]?.message}`).toBeDefined();
    }
  });

  test('all else is refused at its place', () => {
    for (const value of refuses) {
      const { dataset, problems } = opened((files) => put(files, value));
      expect(dataset, JSON.stringify(value)).toBeUndefined();
      expect(problems.find(({ severity }) => severity === 'error')?.at.file).toMatch(/\.json$/);
    }
  });
});

let work = '';
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'rungs-hostile-'));
});
afterAll(() => rm(work, { recursive: true }));

test('whatever passes the check is nothing but text on every page, and stays within the site', async () => {
  const spoilt = fc.record(
    Object.fromEntries(
      Object.entries(PLACES).map(([name, { takes }]) => [name, fc.constantFrom(...takes)]),
    ),
  );
  const holds = fc.asyncProperty(spoilt, async (values) => {
    const { dataset, problems } = opened((files) => {
      for (const [name, { put }] of Object.entries(PLACES)) put(files, values[name] ?? '');
    });
    fc.pre(dataset !== undefined);
    const beside = await mkdtemp(join(work, 'beside-'));
    await buildPages(dataset, problems, siteFolder(join(beside, 'site'), '/'));
    expect(await readdir(beside)).toEqual(['site']);
  });
  await fc.assert(holds, { numRuns: 5, seed: 21, endOnFailure: true });
});

type Opened = ReturnType<typeof openDataset>;

async function buildPages(
  dataset: NonNullable<Opened['dataset']>,
  problems: Opened['problems'],
  { write, filled }: SiteFolder,
): Promise<void> {
  const site = renderingOf(dataset, problems);
  const { open } = site;
  askThrough(compiledAnswers(site.compiled));
  const inline = inlineIn(site.template, open.ladder.info.site, filled);
  const keep = async (file: string, html: string) => {
    const page = guarded(html, inline);
    expect(faultsIn(page, [...inline.scripts, ...inline.styles]), file).toEqual([]);
    await write(file, page);
  };
  await keep('404.html', renderShell(site));
  for (const view of viewsAhead(open.ladder)) {
    await makeReady(site, view);
    await keep(fileOf(view), renderPage(site, view));
  }
}

type Tree = ReturnType<typeof fromHtml>['children'][number];

/** What in a page is not ours, or leads where no dataset may lead. */
function faultsIn(html: string, inline: readonly string[]): string[] {
  const faults: string[] = [];
  const visit = (node: Tree) => {
    if (node.type !== 'element') return;
    faults.push(...faultsOf(node, inline));
    for (const child of node.children) visit(child);
  };
  for (const child of fromHtml(html).children) visit(child);
  return faults;
}

function faultsOf(node: Extract<Tree, { type: 'element' }>, inline: readonly string[]): string[] {
  const { tagName, properties } = node;
  if (tagName === MARKUP) return ['text became markup'];
  if (properties.type === 'application/ld+json') JSON.parse(textIn(node));
  else if (['script', 'style'].includes(tagName) && !properties.src) {
    if (!inline.includes(textIn(node))) return [`${tagName}: ${textIn(node)}`];
  }
  return Object.entries(properties).flatMap(([name, value]) => {
    const isElsewhere = LEADS.has(name) && !LEADS_WELL.test(`${value}`);
    return isElsewhere || /^on/i.test(name) ? [`${tagName} has ${name}=${value}`] : [];
  });
}

const LEADS = new Set(['href', 'src', 'action', 'formAction', 'data']);
const LEADS_WELL = /^(?:https?:\/\/|mailto:|\/(?!\/)|[#?])/;
