/** A text as a spreadsheet takes it for a text: one that would be run as a formula is led by an apostrophe (OWASP: CSV Injection). */
export function inert(text: string): string {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}
