import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { qrOf, qrSvg } from './qr.ts';

const LINK = 'https://rungs.example/compare/hand/keeper?as=stated';

/** Which modules a path of runs makes dark. */
function darkIn(path: string, size: number): boolean[][] {
  const dark = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
    dark[Number(y)]?.fill(true, Number(x), Number(x) + Number(run));
  }
  return dark;
}

describe('a QR code', () => {
  test('is the one of its link, module for module', () => {
    const qr = qrOf(LINK);
    if (!qr) throw new Error('no code');
    expect(darkIn(qr.path, qr.size)).toEqual(encode(LINK, { ecc: 'M', border: 4 }).data);
  });

  test('has the quiet zone that readers need', () => {
    const qr = qrOf(LINK);
    if (!qr) throw new Error('no code');
    const dark = darkIn(qr.path, qr.size);
    const near = (at: number) => at < 4 || at >= qr.size - 4;
    const inZone = dark.flatMap((row, y) =>
      row.filter((isDark, x) => isDark && (near(x) || near(y))),
    );
    expect(inZone).toEqual([]);
    expect(dark[4]?.slice(4, 11)).toEqual(Array(7).fill(true));
  });

  test('differs from that of another link', () => {
    expect(qrOf(`${LINK}#r1`)).not.toEqual(qrOf(LINK));
  });

  test('is not made of a link that it cannot hold', () => {
    expect(qrOf(`https://rungs.example/?q=${'x'.repeat(3000)}`)).toBeUndefined();
  });

  test('as a file is dark on light by itself', () => {
    expect(qrSvg({ size: 9, path: 'M4 4h1v1H4z' })).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="90" height="90" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h9v9H0z"/><path d="M4 4h1v1H4z"/></svg>\n',
    );
  });
});
