/** The whole address of what somebody typed as one; nothing where it is none that a link may lead to. */
export function evidenceAddress(typed: string): string | undefined {
  const text = typed.trim();
  const whole = /^[\w-]+(\.[\w-]+)+([:/?#]|$)/.test(text) ? `https://${text}` : text;
  const url = URL.parse(whole);
  return url && ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : undefined;
}
