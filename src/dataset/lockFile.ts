import { z } from 'zod';
import { idSchema, lineSchema } from './schema.ts';

/** The one schema of ids.lock.json, the record of what was published. */

/** A name that was published, with the fingerprints of what it stood for: none where they were never recorded. */
export interface LockEntry {
  readonly name: string;
  /** Its key or index within its kind, as the file has it. */
  readonly at: string | number;
  readonly prints: readonly string[];
}

const prints = z
  .union([z.string(), z.array(z.string())])
  .transform((own) => [own].flat())
  .refine(
    (own) => own.every((print) => /^[0-9a-z]+$/.test(print)),
    'a fingerprint is of lower-case letters and digits',
  );

/** Names with their fingerprints, one or several of each; or a bare list of names, as records once were. */
const recorded = (name: z.ZodType<string>) =>
  z
    .union([
      z.array(z.unknown()).transform((names) => names.map((each, at) => ({ at, each, own: [] }))),
      z
        .record(z.string(), z.unknown())
        .transform((all) => Object.entries(all).map(([each, own]) => ({ at: each, each, own }))),
    ])
    .transform((entries, { addIssue }) =>
      entries.flatMap(({ at, each, own }): LockEntry[] => {
        const named = name.safeParse(each);
        const printed = prints.safeParse(own);
        if (named.success && printed.success) {
          return [{ name: named.data, at, prints: printed.data }];
        }
        for (const { message } of [named, printed].flatMap((read) => read.error?.issues ?? [])) {
          addIssue({ code: 'custom', message, path: [at] });
        }
        return [];
      }),
    );

/** Every name that links may bear, since it was first published: nothing is ever taken from it by a program. */
export const lockSchema = z.strictObject({
  roles: recorded(idSchema),
  families: recorded(idSchema),
  strands: recorded(idSchema),
  expectations: recorded(lineSchema),
  /** The addresses (`roles/keeper`) of those that somebody let go of knowingly, so that links to them may break. */
  retired: z.array(z.string()).default([]),
});

export type LockFile = z.output<typeof lockSchema>;
