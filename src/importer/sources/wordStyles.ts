import { SaxesParser } from 'saxes';

interface Style {
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  /** The depth of its heading, counted from 0, as Word counts. */
  readonly outline?: number;
}

const DEEPEST = 6;

/**
 * How mammoth is to take the paragraph styles of a document: a title as the first heading, and each style that is based on
 * a heading, or has its place in Word's outline, as a heading of that depth. It knows the usual six by itself.
 */
export function styleMapOf(stylesXml: string): string[] {
  const styles = readStyles(stylesXml);
  const byId = new Map(styles.map((style) => [style.id, style]));
  return styles.flatMap(({ id, name }) => {
    const depth = depthOf(id, byId);
    if (depth === undefined) return [];
    const heading = depth === 0 ? 'h1.title' : `h${Math.min(depth, DEEPEST)}`;
    return isPlain(name) ? [`p[style-name='${name}'] => ${heading}:fresh`] : [];
  });
}

/** Names that can be written in a style map without a sign that means something there. */
function isPlain(name: string): boolean {
  return name !== '' && !/['\\\n]/.test(name);
}

/** 0 for a title, 1 to 9 for a heading; nothing for any other style. */
function depthOf(id: string, styles: ReadonlyMap<string, Style>): number | undefined {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); ) {
    seen.add(at);
    const style = styles.get(at);
    if (style === undefined) return undefined;
    if (/^title$/i.test(style.name)) return 0;
    const [, level] = /^heading (\d)$/i.exec(style.name) ?? [];
    if (level !== undefined) return Number(level);
    if (style.outline !== undefined && style.outline < 9) return style.outline + 1;
    at = style.basedOn;
  }
  return undefined;
}

/** What the elements of a style say of it. */
const SAYS: Readonly<Record<string, (value: string) => Partial<Style>>> = {
  'w:name': (name) => ({ name }),
  'w:basedOn': (basedOn) => ({ basedOn }),
  'w:outlineLvl': (value) => ({ outline: Number(value) }),
};

function readStyles(xml: string): readonly Style[] {
  const styles: Style[] = [];
  let open: Style | undefined;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'w:style') {
      const isParagraph = attributes['w:type'] === 'paragraph';
      open = isParagraph ? { id: attributes['w:styleId'] ?? '', name: '' } : undefined;
    } else if (open) {
      open = { ...open, ...SAYS[name]?.(attributes['w:val'] ?? '') };
    }
  });
  parser.on('closetag', ({ name }) => {
    if (name !== 'w:style') return;
    if (open) styles.push(open);
    open = undefined;
  });
  // A broken list of styles still gives those before the fault.
  parser.on('error', () => {});
  parser.write(xml).close();
  return styles;
}
