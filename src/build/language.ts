import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defaultClientConditions, defaultServerConditions, type Plugin } from 'vite';
import { interfaceLanguage, type Language } from '#src/text/languages.ts';

/**
 * Gives the interface a language: its words are those of another folder of `src/text`, which the `imports`
 * of package.json name by a condition. A site holds the words of one language alone, so that nothing is chosen in a
 * browser.
 */
export function language(spoken: Language): Plugin {
  return {
    name: 'rungs:language',
    configEnvironment(name) {
      // English stands wherever no condition names another.
      if (spoken === 'en') return undefined;
      const usual = name === 'ssr' ? defaultServerConditions : defaultClientConditions;
      return { resolve: { conditions: [`words-${spoken}`, ...usual] } };
    },
  };
}

/** The language of the interface over a dataset folder. One that cannot be read is told by whoever compiles it. */
export function languageOver(folder: string): Language {
  try {
    const { language } = JSON.parse(readFileSync(resolve(folder, 'dataset.json'), 'utf8'));
    return interfaceLanguage(typeof language === 'string' ? language : 'en');
  } catch {
    return 'en';
  }
}
