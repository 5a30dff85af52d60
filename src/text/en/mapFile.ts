export const tooLarge = 'The map could not be saved: this browser cannot hold so large a picture.';
export const savedAs = (file: string) => `Saved as ${file}.`;
