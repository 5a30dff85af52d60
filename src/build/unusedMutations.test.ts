import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withoutMutations } from './unusedMutations.ts';

const MODULE = new URL('queryClient.js', import.meta.resolve('@tanstack/query-core'));

describe('withoutMutations', () => {
  const before = readFileSync(MODULE, 'utf8');
  const after = withoutMutations(before);

  it('makes no cache of mutations', () => {
    expect(before).toContain('new MutationCache(');
    expect(after).not.toContain('new MutationCache(');
  });

  it('answers all that the client asks of it', () => {
    const asked = new Set(after.match(/(?<=this\.#mutationCache\.)\w+/g));
    expect(asked.size).toBeGreaterThan(0);
    for (const name of asked) expect(after).toMatch(new RegExp(`\\b${name}: \\(\\) =>`));
  });

  it('refuses a client that makes it otherwise', () => {
    expect(() => withoutMutations('')).toThrow();
  });
});
