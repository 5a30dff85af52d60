/** A file to be written; its path is relative to the dataset folder and uses forward slashes. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** JSON with each item of a top-level list on a line of its own: short, yet a problem's line leads to it. */
export function inLines(file: object): string {
  const entries = Object.entries(file).map(([key, value]) => {
    const isList = Array.isArray(value) && value.length > 0;
    const items = isList ? value.map((item) => `    ${JSON.stringify(item)}`) : [];
    const text = isList ? `[\n${items.join(',\n')}\n  ]` : JSON.stringify(value);
    return `  ${JSON.stringify(key)}: ${text}`;
  });
  return `{\n${entries.join(',\n')}\n}\n`;
}
