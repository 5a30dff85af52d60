import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dataset, Role } from '../role.ts';
import { applied } from './applied.ts';
import { toldOf } from './change.ts';
import { changesBetween } from './changesBetween.ts';
import { factsOf } from './facts.ts';
import { anyEdition } from './fixture.ts';

test('the changes from one edition to another, applied to the one, give the other', () => {
  fc.assert(
    fc.property(anyEdition, anyEdition, (before, after) => {
      const { changes } = changesBetween(before, after);
      expect(applied(factsOf(before), changes)).toEqual(factsOf(after));
    }),
    { numRuns: 400 },
  );
});

test('what is told of a summary says both, the one of before first', () => {
  const summaries = ({ texts }: Dataset) =>
    new Map(
      texts.flatMap(({ id, summary, roles }) => [
        [id, summary],
        ...Object.entries(roles).map(([role, own]) => [`${id}/${role}`, own.summary] as const),
      ]),
    );
  fc.assert(
    fc.property(anyEdition, (before) => {
      const after: Dataset = {
        ...before,
        texts: before.texts.map((text) => ({ ...text, summary: `${text.summary} Again.` })),
      };
      const then = summaries(before);
      const told = changesBetween(before, after).changes;
      expect(told).toHaveLength(before.texts.length);
      for (const { kind, family, before: was, after: is } of told) {
        expect(kind).toBe('summary-changed');
        expect(was).toEqual({ summary: then.get(family) });
        expect(is).toEqual({ summary: `${then.get(family)} Again.` });
      }
    }),
  );
});

test('nothing changes from an edition to itself', () => {
  fc.assert(
    fc.property(anyEdition, (edition) => {
      expect(changesBetween(edition, edition).changes).toEqual([]);
    }),
  );
});

test('another name by an alias is no removal, and nothing that the role asks is told as gone or new', () => {
  fc.assert(
    fc.property(anyEdition, fc.nat(), (before, pick) => {
      const role = before.roles[pick % before.roles.length];
      if (!role) return;
      const { changes } = changesBetween(before, renamedIn(before, role, 'quite-another'));
      expect(toldOf(changes)).toEqual([]);
      expect(changes.map(({ kind }) => kind)).toEqual(['role-filed']);
    }),
  );
});

test('of a family that one of the two does not cover nothing is added or gone', () => {
  fc.assert(
    fc.property(anyEdition, anyEdition, fc.boolean(), (before, after, isEarlier) => {
      const [silent] = (isEarlier ? before : after).families;
      if (!silent) return;
      const covering = (edition: Dataset): Dataset => ({
        ...edition,
        info: {
          ...edition.info,
          covers: edition.families.map(({ id }) => id).filter((id) => id !== silent.id),
        },
      });
      const { changes, covers, outside } = changesBetween(
        isEarlier ? covering(before) : before,
        isEarlier ? after : covering(after),
      );
      expect(covers).not.toContain(silent.id);
      expect(outside).toContain(silent.id);
      expect(changes.filter(({ family }) => family === silent.id)).toEqual([]);
    }),
  );
});

/** The same edition in which one role goes by another id, and keeps the one it had. */
function renamedIn(edition: Dataset, { id }: Role, now: string): Dataset {
  const name = (role: string) => (role === id ? now : role);
  return {
    ...edition,
    roles: edition.roles.map((role) =>
      role.id === id ? { ...role, id: now, aliases: [...role.aliases, id] } : role,
    ),
    relations: edition.relations.map((each) => ({
      ...each,
      from: name(each.from),
      to: name(each.to),
    })),
    familyRelations: edition.familyRelations.map((each) => ({
      ...each,
      from: typeof each.from === 'string' ? name(each.from) : each.from,
      to: typeof each.to === 'string' ? name(each.to) : each.to,
    })),
    texts: edition.texts.map((text) => ({
      ...text,
      roles: Object.fromEntries(Object.entries(text.roles).map(([role, own]) => [name(role), own])),
    })),
  };
}
