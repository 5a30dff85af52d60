import type { Element, ElementContent, Nodes, Root } from 'hast';
import { childrenOf, isSilent, isTag, textOf } from '../outline/text.ts';
import { formProblem } from '../problems/forms.ts';
import { placeOn } from '../problems/place.ts';
import type { ImportProblem } from '../problems/problems.ts';

/** What a page says itself, without what stands around it, and where the rest has gone. */
export interface PageContent {
  readonly root: Root;
  readonly problems: readonly ImportProblem[];
}

/** Names by which the parts around a page's content are known among its ids and classes, word by word. */
const PARTS: Readonly<Record<string, string>> = {
  breadcrumb: 'navigation',
  breadcrumbs: 'navigation',
  navbar: 'navigation',
  navigation: 'navigation',
  toc: 'table of contents',
  skip: 'navigation',
  skiplink: 'navigation',
  pagination: 'navigation',
  cookie: 'notice about cookies',
  cookies: 'notice about cookies',
  consent: 'notice about cookies',
  gdpr: 'notice about cookies',
  sidebar: 'side',
  metadata: 'line about its authors',
};

const LANDMARKS: Readonly<Record<string, string>> = {
  navigation: 'navigation',
  search: 'search',
  banner: 'head',
  contentinfo: 'foot',
  complementary: 'side',
};

const TAGS: Readonly<Record<string, string>> = {
  nav: 'navigation',
  search: 'search',
  footer: 'foot',
  header: 'head',
  aside: 'side',
};

/** Parts that are a page's own where they stand within its content: the head of an article has its title. */
const WITHIN_CONTENT = new Set(['head', 'side']);

/** Real pages are nested some forty times. */
const MOST_DEPTH = 150;

/**
 * The content of a page: its `<main>`, else its one article, else its body, without navigation, head, foot, sides and
 * notices. What is left out is told with its words, what is no text by its kinds.
 */
export function contentOf(file: string, page: Root): PageContent {
  const body = findAll(page, (node) => isTag(node, 'body'))[0] ?? page;
  const main = mainIn(body);
  const reader = new ContentReader(file, main, lengthOf(main ?? body));
  const head = findAll(page, (node) => isTag(node, 'head')).flatMap(childrenOf);
  for (const node of head.filter(isSilent)) reader.keep(node, false, 0);
  const children = childrenOf(body).flatMap((child) => reader.keep(child, false, 0));
  return { root: { type: 'root', children }, problems: reader.problems };
}

/** Elements in the order of the page, however deep. */
export function findAll(node: Nodes, is: (element: Element) => boolean): readonly Element[] {
  return childrenOf(node).flatMap((child) => {
    const inner = findAll(child, is);
    return child.type === 'element' && is(child) ? [child, ...inner] : inner;
  });
}

/** The part of a body that holds what the page says, where the page tells and there is something in it. */
function mainIn(body: Nodes): Element | undefined {
  const mains = findAll(
    body,
    (node) =>
      isTag(node, 'main') ||
      node.properties.role === 'main' ||
      node.properties.id === 'main-content',
  );
  const articles = mains.length === 0 ? findAll(body, (node) => isTag(node, 'article')) : [];
  const [first, second] = mains.length > 0 ? mains : articles;
  const isOnly =
    first !== undefined &&
    (second === undefined || findAll(first, (node) => node === second).length > 0);
  if (!isOnly) return undefined;
  const holds = findAll(first, (node) => /^(?:h[1-6]|ul|ol|table)$/.test(node.tagName)).length > 0;
  return holds || lengthOf(first) * 2 > lengthOf(body) ? first : undefined;
}

function lengthOf(node: Nodes): number {
  return textOf(node).length;
}

class ContentReader {
  readonly #file: string;
  readonly #main: Element | undefined;
  /** The letters of what the page says. */
  readonly #length: number;
  readonly #told: ImportProblem[] = [];
  readonly #machinery = new Map<string, number>();

  constructor(file: string, main: Element | undefined, length: number) {
    this.#file = file;
    this.#main = main;
    this.#length = length;
  }

  get problems(): readonly ImportProblem[] {
    if (this.#machinery.size === 0) return this.#told;
    const parts = [...this.#machinery].map(([tag, count]) => `${count} × <${tag}>`).join(', ');
    return [...this.#told, formProblem('not-run', placeOn(this.#file, 0), parts)];
  }

  /** A node as far as it is content; `isWithin` says whether it stands in the page's `<main>`. */
  keep(node: ElementContent, isWithin: boolean, depth: number): readonly ElementContent[] {
    if (node.type === 'comment' || node.type === 'raw') return [];
    const isOutside = this.#main !== undefined && !isWithin;
    if (node.type === 'text') {
      if (isOutside) this.#leaveOut('surroundings', node);
      return isOutside ? [] : [node];
    }
    if (isSilent(node)) return this.#silence(node);
    if (isHidden(node)) {
      this.#tell('not-shown', node);
      return [];
    }
    return isOutside && node !== this.#main
      ? this.#keepAround(node, depth)
      : this.#keepContent(node, isWithin, depth);
  }

  /** Of an element outside of the `<main>` that there is, nothing is kept but that. */
  #keepAround(node: Element, depth: number): readonly ElementContent[] {
    if (this.#holdsMain(node)) {
      return childrenOf(node).flatMap((child) => this.keep(child, false, depth + 1));
    }
    this.#leaveOut(this.#partOf(node, false) ?? 'surroundings', node);
    return [];
  }

  /** What is nested deeper than anybody nests is its words alone. */
  #keepContent(node: Element, isWithin: boolean, depth: number): readonly ElementContent[] {
    const part = this.#partOf(node, isWithin);
    if (part !== undefined) {
      this.#leaveOut(part, node);
      return [];
    }
    if (depth > MOST_DEPTH) return [wordsOf(node)];
    const within = isWithin || node === this.#main;
    const children = childrenOf(node).flatMap((child) => this.keep(child, within, depth + 1));
    return [{ ...node, children }];
  }

  #holdsMain(node: Element): boolean {
    return findAll(node, (each) => each === this.#main).length > 0;
  }

  /** What kind of part around the content an element is; nothing where it is content. */
  #partOf(node: Element, isWithin: boolean): string | undefined {
    if (isTag(node, 'main') || node === this.#main) return undefined;
    const { role } = node.properties;
    const named = TAGS[node.tagName] ?? LANDMARKS[typeof role === 'string' ? role : ''];
    if (named !== undefined) {
      const isOwn = (isWithin && WITHIN_CONTENT.has(named)) || this.#hasTitle(node, named);
      return isOwn ? undefined : named;
    }
    const called = namesOf(node)
      .map((name) => PARTS[name])
      .find((part) => part !== undefined);
    return called === undefined || lengthOf(node) * 2 > this.#length ? undefined : called;
  }

  /** A page's head that has its title is its own, where no `<main>` says otherwise. */
  #hasTitle(node: Element, part: string): boolean {
    return part === 'head' && !this.#main && findAll(node, (each) => isTag(each, 'h1')).length > 0;
  }

  /** What is no text is counted by its kind; what may have words for some readers is told with them. */
  #silence(node: Element): readonly ElementContent[] {
    const words = isTag(node, 'noscript', 'select', 'textarea', 'object', 'math', 'template');
    const text = words ? wordsIn(node) : '';
    if (text !== '') {
      this.#told.push(formProblem('not-shown', this.#placeOf(node), text));
    } else {
      this.#machinery.set(node.tagName, (this.#machinery.get(node.tagName) ?? 0) + 1);
    }
    return [];
  }

  #tell(code: 'not-shown', node: Nodes): void {
    const text = wordsIn(node);
    if (text !== '') this.#told.push(formProblem(code, this.#placeOf(node), text));
  }

  #leaveOut(part: string, node: Nodes): void {
    const text = wordsIn(node);
    if (text !== '') this.#told.push(formProblem('not-content', this.#placeOf(node), part, text));
  }

  #placeOf(node: Nodes) {
    return placeOn(this.#file, node.position?.start.line ?? 0);
  }
}

/** The words of an element as a text in its place. */
function wordsOf(node: Element): ElementContent {
  const text = { type: 'text', value: ` ${wordsIn(node)} ` } as const;
  return node.position ? { ...text, position: node.position } : text;
}

/** All words within a node, those that no reader would see included, but for programs and styles. */
function wordsIn(node: Nodes): string {
  if (node.type === 'text') return node.value.replaceAll(/\s+/g, ' ').trim();
  if (isTag(node, 'script', 'style')) return '';
  const inner = isTag(node, 'template') && 'content' in node ? node.content : undefined;
  return [...childrenOf(node), ...(inner ? childrenOf(inner) : [])]
    .map(wordsIn)
    .filter(Boolean)
    .join(' ');
}

/** Whether a browser shows nothing of it before somebody asks for it; one of several tabs is shown in its turn. */
function isHidden(node: Element): boolean {
  const { hidden, style, role } = node.properties;
  if (role === 'tabpanel' || hidden === 'until-found') return false;
  const isStyled =
    typeof style === 'string' && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
  return isStyled || (hidden !== undefined && hidden !== null && hidden !== false);
}

/** The words of an element's id and classes: `site-navBar` is site, nav, bar and navbar. */
function namesOf({ properties: { id, className } }: Element): readonly string[] {
  const names = [id, ...(Array.isArray(className) ? className : [])].filter(
    (name) => typeof name === 'string',
  );
  return names.flatMap((name) => [
    name.toLowerCase(),
    ...name
      .replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-')
      .toLowerCase()
      .split(/[-_]+/),
  ]);
}
