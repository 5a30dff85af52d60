/** Where a command is called: what it says there, and the folder that relative places start from. */
export interface Terminal {
  readonly folder: string;
  print(line: string): void;
  /** Says what is not an answer: why something is refused, how far a long run is. */
  warn(line: string): void;
}

/** Does what the words after its name ask, and gives the exit code: 0 where all went well. */
export type Command = (words: readonly string[], terminal: Terminal) => Promise<number>;
