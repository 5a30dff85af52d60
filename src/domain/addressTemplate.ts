const FILL = /\{[^{}]*\}/g;

/** Whether a text is an address that browsers open as a page or as a letter. */
export function isAddress(text: string): boolean {
  const isOne = /^https?:\/\/[^\s/]|^mailto:[^\s@]+@[^\s@]/i.test(text) && !/\s/.test(text);
  return isOne && URL.canParse(text);
}

/** Whether a text is such an address, and asks to be filled in with nothing but what has one of some names. */
export function isAddressTemplate(text: string, names: readonly string[]): boolean {
  return isAddress(text) && (text.match(FILL) ?? []).every((fill) => names.includes(fill));
}
