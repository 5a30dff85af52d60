/** Gives numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const a = Math.imul(state ^ (state >>> 15), 1 | state);
    const b = (a + Math.imul(a ^ (a >>> 7), 61 | a)) ^ a;
    return ((b ^ (b >>> 14)) >>> 0) / 4294967296;
  };
}

const IDS =
  'a b c d1 senior-cooper R&D graphic x1 o Ox v v2 head.cooper größe 1 2b a_b flowchart1 default c:d endx subgraph1 x styles class_a box a,b C# w/o 樽'.split(
    ' ',
  );
const WORDS =
  "Cooper Head oak;ash x o R&D max the direction LR end graph C# 2 style 樽 a.b x-ray #amp; and/or Cooper's class = : , ! ? _ % @ & ;".split(
    ' ',
  );
const SHAPES =
  '[…] (…) ((…)) (((…))) ([…]) [[…]] [(…)] {…} {{…}} >…] [/…/] [\\…\\] [/…\\] (-…-)'.split(' ');
const LINES =
  '--> --> ---> --- ---- ==> === -.-> -.- -..-> ~~~ <--> <---> <--- o--o x--x --o --x x--> <==> <-.->'.split(
    ' ',
  );
const LINES_WITH_TEXT =
  '--…--> --…--- ==…==> -.….-> <--…--> --…--x x--…--x -.…-.-> ==…=== <--…<-->'.split(' ');
const PROPERTIES = [
  '@{ label: "x } y" }',
  "@{ shape: rect, label: 'Cooper' }",
  '@{ label: Cooper }',
  '@{\n  shape: hex\n  label: "Head Cooper"\n}',
];
const ASIDES = [
  '%% a --> b',
  'style a fill:#fff,stroke:#000',
  'classDef big fill:#fff;',
  'class a,b big',
  'click a "/x" "tip; tap"',
  'accTitle: casks --> tubs\n',
  'accDescr {\n a --> b\n}',
];
const SUBGRAPHS = ['s', 't [Tubs]', '"Casks"', 'u["Old; casks"]', 'Oak casks'];
const HEADERS = [
  'graph LR',
  'flowchart TD',
  'graph TB;',
  'flowchart',
  'graph >',
  'flowchart-elk LR',
];

/** A flowchart of random parts, most of which Mermaid takes. The same seed gives the same. */
export function randomDrawing(seed: number): string {
  const random = randomFrom(seed);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const upTo = (most: number, one: () => string, between: readonly string[]) =>
    Array.from({ length: 1 + Math.floor(random() * most) }, one).join(pick(between));
  const text = () => upTo(3, () => pick(WORDS), [' ', ' ', '\n  ']);
  const filled = (shape: string, inner: string) => shape.replace('…', () => inner);
  const nodes: readonly (() => string)[] = [
    () => '',
    () => '',
    () => filled(pick(SHAPES), text()),
    () => filled(pick(SHAPES), `"${text()}${pick(['', ' (old)', ' [x]', ' {y}', ' | z'])}"`),
    () => `${filled(pick(SHAPES), text())}:::big`,
  ];
  // What has properties is named once: of two labels in one statement, Mermaid does not keep the last.
  const withProperties = () => `p${Math.floor(random() * 1e6)}${pick(PROPERTIES)}`;
  const plainNode = () => pick(IDS) + (nodes[Math.floor(random() * nodes.length)]?.() ?? '');
  const node = () => (random() < 0.1 ? withProperties() : plainNode());
  const space = () => pick([' ', ' ', '', '\n  ']);
  const links: readonly (() => string)[] = [
    () => space() + pick(LINES),
    () => `${space()}${pick(LINES)}|${pick([text(), '"x | y"'])}|`,
    () => space() + filled(pick(LINES_WITH_TEXT), ` ${pick([text(), '"x --> y"'])} `),
    () => ` e${Math.floor(random() * 9)}@${pick(LINES)}`,
  ];
  const link = () => (links[Math.floor(random() * links.length)]?.() ?? '') + pick([' ', '']);
  const group = () => upTo(2, node, [' & ', '  &  ', '&']);
  const chain = () =>
    group() + Array.from({ length: random() * 3 }, () => link() + group()).join('');
  const statements: readonly (() => string)[] = [
    ...Array.from({ length: 8 }, () => chain),
    () => pick(ASIDES),
    () => `subgraph ${pick(SUBGRAPHS)}\n${upTo(3, chain, ['\n', ';'])}\nend`,
  ];
  const statement = () => statements[Math.floor(random() * statements.length)]?.() ?? '';
  return `${pick(HEADERS)}\n${upTo(4, statement, ['\n', '\n', ';', '\n\n  '])}`;
}
