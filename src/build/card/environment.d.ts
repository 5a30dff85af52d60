interface ImportMetaEnv {
  /** A word for the program that paints cards, which changes with any of its sources. */
  readonly PAINTER: string;
}
