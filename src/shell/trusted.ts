interface TrustedTypes {
  readonly createPolicy: (
    name: 'default',
    rules: Readonly<Record<'createHTML' | 'createScriptURL', (text: string) => string | undefined>>,
  ) => void;
}

declare global {
  /** Not in every browser. */
  var trustedTypes: TrustedTypes | undefined;
}

/**
 * What text may become in a page, where its content security policy asks: a script only by an address of this site, and
 * markup only where it is the name of a single character, which Markdown is read with. All else is an error.
 */
export function trustOwn(): void {
  globalThis.trustedTypes?.createPolicy('default', {
    createHTML: (text) => (/^&\w+;$/.test(text) ? text : undefined),
    createScriptURL: (address) => {
      const { origin, pathname } = new URL(address, location.href);
      return origin === location.origin && pathname.endsWith('.js') ? address : undefined;
    },
  });
}
