import { SECTION_KINDS } from '#src/domain/sections.ts';
import { COUNTED, type Counted, type ItemFact, type ListFact, type ListFacts } from './facts.ts';
import type { FoundLists } from './found.ts';
import { NONE, sum, type Tally } from './tally.ts';

/** Holds the lists of a role, or of all roles, against the facts. A list that they do not name should be empty. */
export function scoreLists(
  of: string,
  facts: ListFacts & { optional?: boolean | undefined },
  found?: FoundLists,
) {
  const rows = COUNTED.flatMap((name) => {
    const fact = factFor(name, facts);
    return fact === undefined ? [] : [{ name, ...listScore(fact, restOf(name, facts, found)) }];
  });
  if (facts.optional) return { items: NONE, placed: NONE, faults: [] };
  const expected = rows.reduce((total, row) => total + row.expected, 0);
  const all = rows.reduce((total, row) => total + row.right + row.surplus, 0);
  return {
    items: sum(rows),
    placed: {
      expected,
      right: Math.min(expected, all),
      surplus: Math.max(0, all - expected),
    },
    faults: rows.flatMap((row) => row.faults.map((fault) => `${of}, ${row.name}: ${fault}`)),
  };
}

function factFor(name: Counted, facts: ListFacts): ListFact | undefined {
  const given = facts[name];
  if (given !== undefined) return given;
  const isSection = (SECTION_KINDS as readonly string[]).includes(name);
  return isSection && facts.items === undefined ? 0 : undefined;
}

/** What was found of a list; of `items`, those in sections that the facts do not name themselves. */
function restOf(name: Counted, facts: ListFacts, found: FoundLists | undefined): readonly string[] {
  if (!found) return [];
  if (name !== 'items') return found[name];
  return SECTION_KINDS.flatMap((section) => (facts[section] === undefined ? found[section] : []));
}

function listScore(fact: ListFact, found: readonly string[]): Tally & { faults: string[] } {
  if (typeof fact === 'number') {
    const right = Math.min(fact, found.length);
    const faults = fact === found.length ? [] : [`${found.length} of ${fact}`];
    return { expected: fact, right, surplus: found.length - right, faults };
  }
  const left = [...found];
  const missing = fact.filter((item) => {
    const at = left.findIndex((text) => textsOf(item).some((each) => samePlain(each, text)));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return {
    expected: fact.length,
    right: fact.length - missing.length,
    surplus: left.length,
    faults: [
      ...missing.map((item) => `missing “${textsOf(item)[0]}”`),
      ...left.map((text) => `surplus “${text}”`),
    ],
  };
}

function textsOf(item: ItemFact): readonly string[] {
  if (typeof item === 'string') return [item];
  return Array.isArray(item) ? item.slice(-1) : (item as { any: string[] }).any;
}

function samePlain(one: string, other: string): boolean {
  const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
  return plain(one) === plain(other);
}
