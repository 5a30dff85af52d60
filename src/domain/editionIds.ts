/**
 * A role, a family or a source as an edition has it goes by its id of today and the date of the edition:
 * `keeper@2022-11-11`. No id has an `@` otherwise.
 */

/** The id of something as an edition has it. */
export function atEdition(id: string, asOf: string): string {
  return `${id}@${asOf}`;
}

/** The edition of which an id is; nothing for one of the present. */
export function editionOf(id: string): string | undefined {
  return id.split('@')[1];
}

/** The id, or a name made with it, as the present has the same. */
export function atPresent(id: string): string {
  return id.replace(/@[\d-]+/, '');
}
