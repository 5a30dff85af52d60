import { inflateSync } from 'node:zlib';

/** How many pages a PDF has. */
export function pagesOf(pdf: Buffer): number {
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}

/** A piece of text on a page, in points: how large it is, and how far above the foot of the page. */
export interface Printed {
  readonly size: number;
  readonly height: number;
}

/** The pieces of text of a PDF, by what its content says of fonts and transforms. */
export function textsOf(pdf: Buffer): Printed[] {
  return objectsOf(pdf).flatMap(textsIn);
}

/** The same page by page, without what is drawn as a whole of its own, as turned texts are. */
export function pagesOfTexts(pdf: Buffer): Printed[][] {
  const objects = objectsOf(pdf);
  return objects.flatMap((page) => {
    const isPage = /\/Type\s*\/Page\b(?!s)/.test(page);
    const id = /\/Contents (\d+) 0 R/.exec(page)?.[1];
    const content = objects.find((each) => each.trimStart().startsWith(`${id} 0 obj`));
    return isPage && content !== undefined ? [textsIn(content)] : [];
  });
}

/** Less of a page than this is its margin at the foot, with its number. */
const FOOT = 40;

/** The pages before the last on which nothing stands in the lower half. */
export function halfBlank(pages: readonly (readonly Printed[])[]): number[] {
  return pages.flatMap((texts, at) => {
    const heights = texts.map(({ height }) => height).filter((height) => height > FOOT);
    const middle = Math.max(...heights) / 2;
    return at < pages.length - 1 && Math.min(...heights) > middle ? [at + 1] : [];
  });
}

/** Every object of a PDF, a character a byte. */
function objectsOf(pdf: Buffer): string[] {
  return pdf.toString('latin1').split('endobj');
}

function textsIn(object: string): Printed[] {
  const [, start] = /stream\r?\n/d.exec(object)?.indices?.[0] ?? [];
  if (start === undefined) return [];
  const packed = Buffer.from(object.slice(start, object.lastIndexOf('endstream')), 'latin1');
  try {
    return textsDrawn(inflateSync(packed).toString('latin1'));
  } catch {
    // Pictures and fonts are packed otherwise.
    return [];
  }
}

type Matrix = readonly [number, number, number, number, number, number];

function textsDrawn(content: string): Printed[] {
  const texts: Printed[] = [];
  const saved: Matrix[] = [];
  let page: Matrix = [1, 0, 0, 1, 0, 0];
  let line: Matrix = page;
  let size = 0;
  let operands: string[] = [];
  const matrix = (): Matrix => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = operands.slice(-6).map(Number);
    return [a, b, c, d, e, f];
  };
  const show = () => {
    const [, , c, d, , height] = product(line, page);
    texts.push({ size: size * Math.hypot(c, d), height });
  };
  const operators: Readonly<Record<string, () => unknown>> = {
    q: () => saved.push(page),
    Q: () => {
      page = saved.pop() ?? page;
    },
    cm: () => {
      page = product(matrix(), page);
    },
    Tf: () => {
      size = Number(operands.at(-1));
    },
    Tm: () => {
      line = matrix();
    },
    Tj: show,
    TJ: show,
  };
  for (const [token] of content.matchAll(/\[[^\]]*\]|<[^>]*>|\([^)]*\)|[^\s[\]<>()]+/g)) {
    operators[token]?.();
    operands = /^[a-z*'"]+$/i.test(token) ? [] : [...operands, token];
  }
  return texts;
}

function product(one: Matrix, other: Matrix): Matrix {
  const [a, b, c, d, e, f] = one;
  const [g, h, i, j, k, l] = other;
  return [
    a * g + b * i,
    a * h + b * j,
    c * g + d * i,
    c * h + d * j,
    e * g + f * i + k,
    e * h + f * j + l,
  ];
}
