import { endsInName } from '#src/lexicon/readHeading.ts';

const LONG = 400;
const MARK = /(?:^|\s)(#{1,6})\s+(?=\S)/g;
const STARTERS =
  /^(?:The|This|These|A|An|As|In|Our|We|You|Candidates|Note|Read|For|At|All|Are|Here|There|If|It|They|While|When|With|To)$/;

/**
 * Gives a page that lost its line ends its lines back: headings, items and front matter that all stand on one line
 * are put on lines of their own. Other lines stay as they are.
 */
export function restoreLineBreaks(line: string): readonly string[] {
  if (line.length < LONG && !/^\s*---\s+\S.*\s---(?:\s|$)/.test(line)) return [line];
  const marks = [...line.matchAll(MARK)].filter((mark) => !insideLink(line, mark.index));
  if (marks.length < 2) return [line];
  const lines: string[] = [...frontMatter(line.slice(0, marks[0]?.index))];
  marks.forEach((mark, i) => {
    const body = line.slice(mark.index + mark[0].length, marks[i + 1]?.index).trim();
    const length = headingLength(body);
    lines.push('', `${mark[1]} ${body.slice(0, length).trim()}`, '');
    lines.push(...bodyLines(body.slice(length).trim()));
  });
  return lines;
}

function insideLink(line: string, at: number): boolean {
  const before = line.slice(Math.max(0, at - 1000), at + 1);
  return before.lastIndexOf('](') > before.lastIndexOf(')');
}

/** `--- title: A layout: b --- text`, each key on its line. */
function frontMatter(head: string): readonly string[] {
  const match = /^\s*---\s+([^\n]*?)\s+---(?:\s|$)/.exec(head);
  if (match === null) return bodyLines(head.trim());
  const keys = (match[1] ?? '').split(/\s+(?=[a-z_]+:\s)/);
  return ['---', ...keys, '---', '', ...bodyLines(head.slice(match[0].length).trim())];
}

/** How much of what follows a heading's mark is the heading. */
function headingLength(body: string): number {
  const bullet = /\s(?:[-*+•]|\d{1,2}[.)])\s+(?=\S)/.exec(body);
  const head = bullet === null ? body : body.slice(0, bullet.index);
  const words = [...head.matchAll(/\S+/g)].slice(0, 24);
  const ends = words.map((word) => word.index + word[0].length);
  const upTo = (count: number): number =>
    count < words.length ? (ends[count - 1] ?? head.length) : (ends.at(-1) ?? head.length);
  if (words.length < 3) return head.length;
  for (let count = 1; count <= Math.min(14, words.length); count += 1) {
    if (!endsInName(head.slice(0, upTo(count)))) continue;
    const more = [2, 1].find(
      (n) => count + n <= words.length && endsInName(head.slice(0, upTo(count + n))),
    );
    return upTo(count + (more ?? 0));
  }
  if (head.length === body.length || words.length > 6) {
    const start = words.findIndex(
      (word, i) => i > 0 && (STARTERS.test(word[0]) || repeats(words[0]?.[0] ?? '', word[0])),
    );
    if (start > 0) return upTo(start);
    const small = words.findIndex(
      (word, i) =>
        i > 0 && /^\p{Ll}/u.test(word[0]) && !/^(?:of|and|in|to|the|for|at|on)$/.test(word[0]),
    );
    if (small > 1) return upTo(small - 1);
  }
  return head.length;
}

function repeats(first: string, word: string): boolean {
  return (
    first.length > 3 && /^\p{Lu}/u.test(word) && word.slice(0, -1).startsWith(first.slice(0, -1))
  );
}

/** Prose, then items: each item on its line, and what is said after them. */
function bodyLines(body: string): readonly string[] {
  if (body === '') return [];
  const rules = body.split(/\s(?:\*\*\*|---)(?=\s|$)/);
  if (rules.length > 1)
    return rules.flatMap((part) => [...bodyLines(part.trim()), '', '***', '']).slice(0, -3);
  const first = /(?:^|\s)([*•]|[-+](?=\s+[\p{Lu}\p{N}["'“*_<$~]))\s+(?=\S)/u.exec(body);
  const numbered = /(?:^|\s)1[.)]\s+(?=\S)/.exec(body);
  if (first === null && numbered === null) return [body];
  if (first === null || (numbered !== null && numbered.index < first.index)) {
    return [
      body.slice(0, numbered?.index).trim(),
      '',
      ...cut(body.slice(numbered?.index), /\s(?=\d{1,2}[.)]\s+\S)/g),
    ];
  }
  const marker = first[1] ?? '*';
  const items = body.slice(first.index).trim();
  const next =
    marker === '*' || marker === '•'
      ? /\s(?=[*•]\s+\S)|\s{2,}(?=[-+]\s+\S)/g
      : /\s(?=[-+]\s+[\p{Lu}\p{N}["'“*_<$~])/gu;
  return [body.slice(0, first.index).trim(), '', ...cut(items, next)];
}

const AFTERWORD =
  /\s(?=(?:Additional details about|Additional information|For more (?:details|information)|More (?:details|information) )\b)/;

function cut(items: string, at: RegExp): readonly string[] {
  const places = [...items.matchAll(at)]
    .map((match) => match.index)
    .filter((place) => !insideLink(items, place));
  const parts = [0, ...places].map((place, i) => items.slice(place, places[i]).trim());
  const last = parts.pop() ?? '';
  const [item = '', ...after] = last.split(AFTERWORD);
  return [...parts, item, ...(after.length > 0 ? ['', after.join(' ')] : [])];
}
