const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['mdash', '—'],
]);

/** A label as a reader sees it: without quotes, line breaks, tags and entities. */
export function plainLabel(text: string): string {
  return text
    .replace(/<\/?[a-zA-Z][^<>]{0,100}>|\\n|[`"*]/g, ' ')
    .replace(/[&#]([a-zA-Z]{2,8});/g, (whole, name: string) => ENTITIES.get(name) ?? whole)
    .replace(/[&#]#?(\d{2,5});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/\s+/g, ' ')
    .trim();
}

/** What was read at a place of a drawing, and where it ends. */
export interface Found<T> {
  readonly value: T;
  readonly end: number;
}

/** What a pattern finds exactly at a place. The pattern is sticky. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** A label or the text of a link is no longer: so much is looked through for where it ends. */
export const MOST_CHARACTERS = 600;

const CLOSER: ReadonlyMap<string, string> = new Map([
  ['[', ']'],
  ['(', ')'],
  ['{', '}'],
  ['>', ']'],
]);

/** The label in the brackets that open at `at`; `undefined` when they never close. */
export function bracketed(text: string, at: number): Found<string> | undefined {
  const window = text.slice(at, at + MOST_CHARACTERS);
  const found = quotedIn(window) ?? plainIn(window);
  return found && { value: found.value, end: at + found.end };
}

const QUOTED = /(?:\(-|[[({>/\\]{1,4})\s*"/y;
const UNQUOTED = /"\s*(?:-\)|[\])}/\\]{1,4})/y;

/** `["Text"]`: whatever stands in the quotation marks is text. */
function quotedIn(window: string): Found<string> | undefined {
  const opening = matchAt(QUOTED, window, 0);
  if (!opening) return undefined;
  const to = window.indexOf('"', opening[0].length);
  const shut = to < 0 ? null : matchAt(UNQUOTED, window, to);
  if (!shut) return undefined;
  return { value: plainLabel(window.slice(opening[0].length, to)), end: to + shut[0].length };
}

/**
 * `[Text]`: Mermaid takes no further brackets in such a text, and any number of lines. People write brackets all the same:
 * they are read within one line.
 */
function plainIn(window: string): Found<string> | undefined {
  const line = window.split('\n', 1)[0] ?? '';
  const end = endOf(line) ?? endOf(matchAt(OVER_LINES, window, 0)?.[0] ?? '');
  return end === undefined
    ? undefined
    : { value: plainLabel(unwrap(window[0], window.slice(1, end - 1))), end };
}

const OVER_LINES = /[[({>]{1,4}[^[\](){}|"]*[\])}]{1,4}/y;

/** Where the bracket that opens a text is closed; `undefined` when none opens there or it never is. */
function endOf(text: string): number | undefined {
  const stack = [CLOSER.get(text[0] ?? '')];
  for (let i = 1; i < text.length && stack[0] !== undefined; i += 1) {
    const sign = text[i] ?? '';
    if (sign === stack.at(-1)) stack.pop();
    else if (sign !== '>' && CLOSER.has(sign)) stack.push(CLOSER.get(sign));
    if (stack.length === 0) return i + 1;
  }
  return undefined;
}

/** The text within further brackets, or slashes, hyphens and properties, that make up a shape: `(Text)` of `((Text))`. */
function unwrap(opener: string | undefined, text: string): string {
  let inner = text.trim();
  for (let i = 0; i < 3; i += 1) {
    const whole = inner[0] !== '>' && endOf(inner) === inner.length;
    if (whole) inner = inner.slice(1, -1);
  }
  if (inner !== text.trim()) return inner;
  if (opener === '(') return inner.replace(/^-(.*)-$/s, '$1');
  return opener === '[' ? inner.replace(/^\|[^|]*\|/, '').replace(/^[/\\]|[/\\]$/g, '') : inner;
}
