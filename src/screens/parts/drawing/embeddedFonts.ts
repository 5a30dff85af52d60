/** The fonts of this page as rules that need no file, for a picture that is to be set in them. */
export async function embeddedFonts(): Promise<string> {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).flatMap(fontsIn);
  return (await Promise.all(rules.map(embedded))).join('');
}

function fontsIn(rule: CSSRule): readonly CSSFontFaceRule[] {
  if (rule instanceof CSSFontFaceRule) return [rule];
  return rule instanceof CSSGroupingRule ? [...rule.cssRules].flatMap(fontsIn) : [];
}

/** A font that cannot be fetched is left out: its fallback is used instead, as on the page. */
async function embedded({ style, cssText, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const [, file] = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src')) ?? [];
  if (file === undefined) return '';
  try {
    const answer = await fetch(new URL(file, parentStyleSheet?.href ?? document.baseURI));
    if (!answer.ok) return '';
    return cssText.replace(/src:[^;]+;/, `src: url("${await dataAddress(await answer.blob())}");`);
  } catch {
    return '';
  }
}

function dataAddress(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
