import { counted } from '#src/text/format.ts';

/** What there is of relations that join whole families. */
export function wholeFamilies(count: number): string {
  return `${counted(count, 'relation')} among them ${count === 1 ? 'begins or ends' : 'begin or end'} at a whole job family, and ${count === 1 ? 'is' : 'are'} no role’s step.`;
}
