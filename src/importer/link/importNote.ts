/** What the source of an imported family says of where it comes from. */
export function importNote(file: string): string {
  return `Imported from ${file}`;
}

/** The file of which such a note speaks. */
export function fileInNote(note: string | undefined): string | undefined {
  return /^Imported from (.+)$/.exec(note ?? '')?.[1];
}
