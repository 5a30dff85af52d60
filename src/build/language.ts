import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defaultClientConditions, defaultServerConditions, type Plugin } from 'vite';
import { interfaceLanguage } from '#src/text/languages.ts';

/**
 * Gives the interface the language of a dataset: its words are those of another folder of `src/text`, which the `imports`
 * of package.json name by a condition. A site holds the words of one language alone, so that nothing is chosen in a
 * browser.
 */
export function language(folder: string): Plugin {
  const tag = tagIn(folder);
  const spoken = interfaceLanguage(tag);
  return {
    name: 'rungs:language',
    // Where the tag names a country (de-AT, en-US), numbers and dates are written as that does.
    config: () => ({
      define: { SITE_FORMS: isRegional(tag, spoken) ? JSON.stringify(tag) : 'undefined' },
    }),
    configEnvironment(name) {
      // English stands wherever no condition names another.
      if (spoken === 'en') return undefined;
      const usual = name === 'ssr' ? defaultServerConditions : defaultClientConditions;
      return { resolve: { conditions: [`words-${spoken}`, ...usual] } };
    },
  };
}

/** The language that a dataset folder says it is in. One that cannot be read is told by whoever compiles it. */
export function tagIn(folder: string): string {
  try {
    const { language } = JSON.parse(readFileSync(resolve(folder, 'dataset.json'), 'utf8'));
    return typeof language === 'string' ? language : 'en';
  } catch {
    return 'en';
  }
}

function isRegional(tag: string, spoken: string): boolean {
  try {
    const { language, region } = new Intl.Locale(tag);
    return region !== undefined && language === spoken;
  } catch {
    return false;
  }
}
