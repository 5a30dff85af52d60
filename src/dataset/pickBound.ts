/** The fields of a record that have one of some destinations. */
type Bound<Fields, To> = {
  [Key in keyof Fields]: Fields[Key] extends To ? Key : never;
}[keyof Fields];

/**
 * The part of a record whose fields are bound for one place. Fields that the record leaves out are left out here too.
 * The destinations are meant to be written `satisfies Record<keyof T, …>`, so that a field of which nobody has said where
 * it goes is a type error rather than landing somewhere unnoticed.
 */
export function pickBound<
  T extends object,
  const Fields extends Readonly<Record<keyof T, string>>,
  To extends string,
>(from: T, fields: Fields, to: To): Pick<T, Bound<Fields, To> & keyof T> {
  const destinations: Readonly<Record<string, string>> = fields;
  const own: Partial<T> = {};
  for (const key in from) if (destinations[key] === to) own[key] = from[key];
  return own as Pick<T, Bound<Fields, To> & keyof T>;
}
