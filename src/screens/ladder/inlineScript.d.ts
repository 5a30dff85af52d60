declare module '*?inline-script' {
  /** The script with all that it imports, as it may stand in a page. */
  export const text: string;
}
