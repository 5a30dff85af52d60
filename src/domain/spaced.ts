/** Runs of scripts that put no spaces between their words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;

/** Parts words by dictionaries that go by the script, so that the language is of no account. */
let words: Intl.Segmenter | undefined;

/** A text with spaces between its words, also of scripts that write none: what is looked up and compared is words. */
export function spaced(text: string): string {
  return text.replaceAll(UNSPACED, (run) => {
    words ??= new Intl.Segmenter('en', { granularity: 'word' });
    return Array.from(words.segment(run), ({ segment }) => segment).join(' ');
  });
}
