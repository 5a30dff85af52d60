interface ImportMetaEnv {
  /** A word for the program that renders pages, which changes with any of its sources and libraries. */
  readonly PAGES: string;
}
