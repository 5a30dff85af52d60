/** Any value of a database as JSON that shows all of it, for people to keep and for tools to look into. */
export function rawText(value: unknown): string {
  return `${JSON.stringify(value, readable, 2)}\n`;
}

/** What JSON has no form for. */
function readable(_key: string, value: unknown): unknown {
  if (value instanceof Uint8Array) return { base64: btoa(String.fromCharCode(...value)) };
  if (value instanceof Map || value instanceof Set) return [...value];
  return typeof value === 'bigint' ? String(value) : value;
}
