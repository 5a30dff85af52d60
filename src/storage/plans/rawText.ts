/** Any value of a database as JSON that shows all of it, for people to keep and for tools to look into. */
export function rawText(value: unknown): string {
  return `${JSON.stringify(value, readable, 2)}\n`;
}

/** What JSON has no form for. */
function readable(_key: string, value: unknown): unknown {
  if (value instanceof Uint8Array) return { base64: btoa(asCharacters(value)) };
  if (value instanceof Map || value instanceof Set) return [...value];
  return typeof value === 'bigint' ? String(value) : value;
}

/** Byte by byte: a function takes no more than some ten thousand arguments at once. */
function asCharacters(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
