import type { AddressTable } from '#src/dataset/addresses.ts';
import { escapeHtml } from '#src/exports/escapeHtml.ts';
import { LANGUAGE } from '#src/text/en/language.ts';
import * as words from '#src/text/en/pages.ts';
import { countryForms } from '#src/text/languages.ts';
import { WIDE } from '#src/ui/useMedia.ts';
import type { Inline } from '../contentPolicy.ts';
import { FAILURE_LINE, startFailure } from './startFailure.ts';

/** The built `index.html` as the template of every page. */
export interface Template {
  /** What stands in it that is a script or a style sheet, and what starts a page. */
  readonly inline: Inline;
  /** The page of an address that was not rendered ahead: the app starts in it from nothing. */
  readonly shell: (parts: Pick<Parts, 'head' | 'foot'>) => string;
  /** A page of a path. */
  readonly page: (path: string, parts: Parts) => string;
}

export interface Parts {
  readonly head: string;
  /** The addresses of the scripts and the style sheets of its screen. */
  readonly files: readonly string[];
  /** Where those files are that it names for itself, and those of them without which it does not come alive. */
  readonly named: Partial<AddressTable>;
  readonly needed: readonly string[];
  /** The address of how the map on it is drawn, if there is one. */
  readonly map?: string | undefined;
  /** What stands in its root. */
  readonly body: string;
  /** What stands below that, and is never brought to life. */
  readonly foot: string;
}

const HEAD = /<title>.*?<\/title>\s*<meta name="description"[^>]*>/s;
const START = /\s*<script type="module"[^>]* src="([^"]+)"[^>]*><\/script>/;
const MODULES = /\s*<link rel="modulepreload"[^>]* href="([^"]+)"[^>]*>/g;
const DATA = /\s*<link rel="preload" as="fetch"[^>]* href="([^"]+)"[^>]*>/g;
const PAGE = /<html(?= )/;
const ROOT = '<div id="root"></div>';
const FOOT = '<div id="site-foot"></div>';
/** Before it stand the typefaces. */
const ICON = /<link rel="icon"/;
const NO_SCRIPT = /\s*<noscript[^>]*>.*?<\/noscript>(?:<template.*?<\/template>)?/s;

interface Shown {
  readonly language: string;
  readonly ladderFile: string;
  /** Where the table of the other files is. */
  readonly tableFile: string;
  readonly base: string;
  /** What brings letters that the language needs besides those of the app. */
  readonly typefaces?: string;
}

/**
 * The page that all are made of, with what a dataset says of it: its language, since most of what a page says is the
 * dataset's and what is the interface's says so itself, whose forms of numbers it wants, and where its ladder is.
 */
export function showing(
  html: string,
  { language, ladderFile, tableFile, base, typefaces = '' }: Shown,
): string {
  const forms = countryForms(language);
  const files = [ladderFile, tableFile];
  const ahead = files.map(
    (file) => `<link rel="preload" as="fetch" crossorigin href="${base}${file}">`,
  );
  return html
    .replace(
      /<html lang="[^"]*">/,
      `<html lang="${language}"${forms ? ` data-forms="${forms}"` : ''} data-ladder="${ladderFile}" data-table="${tableFile}">`,
    )
    .replace(NO_SCRIPT, () => withoutScripts(base) + startFailure(base))
    .replace(ICON, (icon) => typefaces + icon)
    .replace('</head>', `${ahead.join('')}</head>`);
}

/** What an address says that was not rendered ahead, where nothing can be drawn. */
function withoutScripts(base: string): string {
  const start = `<a href="${base}">${words.startFromTheLadder}</a>`;
  return `<noscript lang="${LANGUAGE}">${words.needsScripts} ${start}.</noscript>`;
}

/** Reads the template. Throws where the parts that it is filled at are missing: that is a fault of index.html. */
export function templateOf(html: string): Template {
  for (const part of [HEAD, START, DATA, NO_SCRIPT, PAGE]) {
    if (html.search(part) < 0) throw new Error(`index.html has nothing that matches ${part}`);
  }
  for (const part of [ROOT, FOOT]) {
    if (!html.includes(part)) throw new Error(`index.html lacks ${part}`);
  }
  const start = START.exec(html)?.[1] ?? '';
  const [ladder = '', table = ''] = [...html.matchAll(DATA)].flatMap(([, href]) => href ?? []);
  const modules = [...html.matchAll(MODULES)].flatMap(([, href]) => href ?? []);
  const template = [START, MODULES, DATA, NO_SCRIPT].reduce(
    (text, part) => text.replace(part, part === NO_SCRIPT ? FAILURE_LINE : ''),
    html,
  );
  return {
    inline: { scripts: [...textsOf('script', html), STARTER], styles: textsOf('style', html) },
    // As functions, since a dollar sign in a text would mean something in a replacement.
    shell: ({ head, foot }) => withFoot(html, foot).replace(HEAD, () => head),
    page: (path, { head, files, named, needed, map, body, foot }) => {
      const { styles = [], scripts = [] } = Object.groupBy(files, (file) =>
        file.endsWith('.css') ? 'styles' : 'scripts',
      );
      const begin = starter({
        start,
        modules: [...modules, ...scripts].join(' '),
        data: [ladder, ...needed].join(' '),
        table,
        map: map ?? '',
      });
      return withFoot(template, foot)
        .replace(PAGE, (tag) => `${tag} data-files="${escapeHtml(JSON.stringify(named))}"`)
        .replace(HEAD, () => head)
        .replace('</head>', () => `${styles.map(styleSheet).join('')}${begin}</head>`)
        .replace(ROOT, () => `<div id="root" data-path="${path}">${body}</div>`);
    },
  };
}

function withFoot(html: string, foot: string): string {
  return html.replace(FOOT, () => `<div id="site-foot">${foot}</div>`);
}

/** What a page is read with comes with it: it would move once its code brought that. */
function styleSheet(href: string): string {
  return `<link rel="stylesheet" crossorigin href="${href}">`;
}

/** The texts of the elements of a page without attributes, which is how ours stand in it. */
function textsOf(tag: 'script' | 'style', html: string): string[] {
  return [...html.matchAll(RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))].map(([, text = '']) => text);
}

/** What starts a page, with what it fetches for that. */
function starter(fetched: Readonly<Record<string, string>>): string {
  const attributes = Object.entries(fetched).map(
    ([name, value]) => `data-${name}="${escapeHtml(value)}"`,
  );
  return `<script ${attributes.join(' ')}>${STARTER}</script>`;
}

/**
 * Fetches what brings a page to life once it has been seen: until then the network is for what it is read with. The same
 * text in every page, so that a content security policy can allow it by its hash. Nobody reads how the whole map lies
 * where it stands, where a part of it is asked for, or the table; nor the texts of today where an earlier edition is
 * asked for. An address with a query may need files that the page does not name, so that where these are is asked at once.
 */
const STARTER = `{
  const { start, modules, data, table, map } = document.currentScript.dataset;
  const add = (name, given) => {
    const element = Object.assign(document.createElement(name), { crossOrigin: '', ...given });
    document.head.append(element);
  };
  const fetched = (href, media = '') => add('link', { rel: 'preload', as: 'fetch', href, media });
  requestAnimationFrame(() => setTimeout(() => {
    add('script', { type: 'module', src: start });
    for (const href of modules.split(' ').filter(Boolean)) add('link', { rel: 'modulepreload', href });
    const [ladder, ...texts] = data.split(' ');
    for (const href of /[?&]at=/.test(location.search) ? [ladder] : [ladder, ...texts]) fetched(href);
    if (location.search) fetched(table);
    if (map && !/[?&](?:only|shape=table)/.test(location.search))
      fetched(map, '${WIDE} and (orientation: landscape)');
  }));
}`;
