interface ImportMetaEnv {
  /** A short word for the program that compiles datasets, which changes with any of its sources. */
  readonly COMPILER: string;
}
