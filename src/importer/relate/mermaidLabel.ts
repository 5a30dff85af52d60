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

const CLOSER: ReadonlyMap<string, string> = new Map([
  ['[', ']'],
  ['(', ')'],
  ['{', '}'],
  ['>', ']'],
]);

/** The label in the brackets that open at `at`, and where they end; `undefined` when they never close. */
export function bracketed(
  text: string,
  at: number,
): { readonly label: string; readonly end: number } | undefined {
  const quoted = /[[({>/\\]{1,4}\s*"/y;
  quoted.lastIndex = at;
  const opening = quoted.exec(text);
  if (opening) {
    const from = at + opening[0].length;
    const to = text.indexOf('"', from);
    const shut = /"\s*[\])}/\\]{1,4}/y;
    shut.lastIndex = to;
    const end = to < 0 ? null : shut.exec(text);
    if (end) return { label: plainLabel(text.slice(from, to)), end: to + end[0].length };
  }
  const end = endOf(text, at);
  return end === undefined
    ? undefined
    : { label: plainLabel(unwrap(text.slice(at + 1, end - 1))), end };
}

/** Where the bracket that opens at `at` is closed; `undefined` when none opens there or it never is. */
function endOf(text: string, at = 0): number | undefined {
  const stack = [CLOSER.get(text[at] ?? '')];
  for (let i = at + 1; i < text.length && stack[0] !== undefined; i += 1) {
    const sign = text[i] ?? '';
    if (sign === stack.at(-1)) stack.pop();
    else if (sign !== '>' && CLOSER.has(sign)) stack.push(CLOSER.get(sign));
    if (stack.length === 0) return i + 1;
  }
  return undefined;
}

/** The text within further brackets and slashes that make up a shape: `(Text)` of `((Text))`. */
function unwrap(text: string): string {
  let inner = text.trim();
  for (let i = 0; i < 3; i += 1) {
    const whole = inner[0] !== '>' && endOf(inner) === inner.length;
    if (whole) inner = inner.slice(1, -1);
  }
  return inner.replace(/^[/\\]|[/\\]$/g, '');
}
