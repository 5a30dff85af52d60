import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withoutEffects } from './unusedComponents.ts';

const MODULE = new URL('lib/dom/lib.js', import.meta.resolve('react-router'));

describe('withoutEffects', () => {
  const before = readFileSync(MODULE, 'utf8');
  const after = withoutEffects(before);

  it('marks every component that the router makes', () => {
    const made = before.match(/^const \w+ = React\$1\.forwardRef\(/gm) ?? [];
    expect(made.length).toBeGreaterThan(2);
    expect(after.match(/= \/\* @__PURE__ \*\/ React\$1\.forwardRef\(/g)).toHaveLength(made.length);
  });

  it('leaves no name of a component behind, and everything else as it is', () => {
    expect(before).toMatch(/^Link\.displayName/m);
    expect(after).not.toMatch(/^\w+\.displayName/m);
    const bare = (code: string) =>
      code.replaceAll(/\/\* @__PURE__ \*\/ |^\w+\.displayName.*$/gm, '');
    expect(bare(after)).toBe(bare(before));
  });
});
