export const tooLarge =
  'Die Karte konnte nicht gespeichert werden: Ein so großes Bild fasst dieser Browser nicht.';
export const savedAs = (file: string) => `Gespeichert als ${file}.`;
