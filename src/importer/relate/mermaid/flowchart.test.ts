import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRelations } from '../relations.ts';
import known from './drawings.json' with { type: 'json' };
import { readFlowchart } from './flowchart.ts';

/** The arrows of a drawing, by its titles. */
function drawn(text: string): readonly string[] {
  const chart = readFlowchart(text);
  const title = (id: string) => chart?.labels.get(id) ?? id;
  return (chart?.edges ?? []).map(({ from, to, head, text: said }) =>
    [`${title(from)} ${head} ${title(to)}`, said].filter(Boolean).join(': '),
  );
}
const blots = (text: string) =>
  readFlowchart(text)?.blots.map(({ kind, line }) => `${kind} ${line}`);

const steps = (text: string, heading = 'Career Ladder') =>
  readRelations([{ kind: 'code', lang: 'mermaid', text, line: 30, heading }], {
    file: 'keeping.md',
    title: 'Lighthouse Keeping',
    roles: ['Keeper', 'Senior Keeper'],
  });

describe('the parts of a flowchart', () => {
  it.each([
    ['A[Keeper]', 'Keeper'],
    ['A(Keeper)', 'Keeper'],
    ['A((Keeper))', 'Keeper'],
    ['A(((Keeper)))', 'Keeper'],
    ['A([Keeper])', 'Keeper'],
    ['A[[Keeper]]', 'Keeper'],
    ['A[(Keeper)]', 'Keeper'],
    ['A{Keeper}', 'Keeper'],
    ['A{{Keeper}}', 'Keeper'],
    ['A>Keeper]', 'Keeper'],
    ['A[/Keeper/]', 'Keeper'],
    ['A["Keeper (Night) & more"]', 'Keeper (Night) & more'],
    ['A[["Keeper"]]', 'Keeper'],
    ['A[Keeper (Night)]', 'Keeper (Night)'],
    ['A("Oil &amp; Wick #quot;Keeper#quot;")', 'Oil & Wick "Keeper"'],
    ['A["Keeper<br/>of Lamps"]', 'Keeper of Lamps'],
    ['A [Keeper]:::big', 'Keeper'],
    ['A@{ shape: rounded, label: "Keeper" }', 'Keeper'],
  ])('reads the shape %s', (text, label) => {
    expect(drawn(`graph LR\n${text} --> B`)).toEqual([`${label} forward B`]);
  });
  it.each([
    ['a-->b', 'a forward b'],
    ['a ----> b', 'a forward b'],
    ['a ==> b', 'a forward b'],
    ['a -.-> b', 'a forward b'],
    ['a -..-> b', 'a forward b'],
    ['a -->|by merit| b', 'a forward b: by merit'],
    ['a -- by merit --> b', 'a forward b: by merit'],
    ['a --by merit--> b', 'a forward b: by merit'],
    ['a == by merit ==> b', 'a forward b: by merit'],
    ['a -. by merit .-> b', 'a forward b: by merit'],
    ['a <--> b', 'a both b'],
    ['a --- b', 'a none b'],
    ['a --o b', 'a none b'],
    ['a --x b', 'a none b'],
    ['a ~~~ b', 'a hidden b'],
    ['lamp-keeper.one --> keep:two_x', 'lamp-keeper.one forward keep:two_x'],
  ])('reads the link %s', (text, link) => {
    expect(drawn(`flowchart TD\n  ${text};`)).toEqual([link]);
  });
  it('reads chains, fans and several statements in a line', () => {
    expect(drawn('graph RL; a & b --> c & d --> e; f-->g')).toEqual([
      'a forward c',
      'a forward d',
      'b forward c',
      'b forward d',
      'c forward e',
      'd forward e',
      'f forward g',
    ]);
  });
  it('passes over comments, front matter, directives and looks', () => {
    const text = `---\ntitle: Keepers\n---\n%%{init: {\n"theme": "dark"}}%%\ngraph LR;\n%% a --> z\na --> b %% why
click a "/x" ; classDef big stroke:#333,stroke-width:1px;\nclass a big\nstyle a fill:#fff\nlinkStyle 0 stroke:#f00\ndirection TB`;
    expect(drawn(text)).toEqual(['a forward b']);
    expect(readFlowchart(text)?.edges[0]?.line).toBe(8);
    expect(blots(text)).toEqual([]);
  });
  it('keeps the last of two labels and tells of lines that it cannot read', () => {
    const text =
      'graph LR\na[Keeper] --> b[Warden]\na[Tender] --> c\nwhat is this\nd --> e[Open\nend';
    expect(drawn(text)).toEqual(['Tender forward Warden', 'Tender forward c']);
    expect(blots(text)).toEqual(['relabelled 3', 'unread 4', 'unread 5', 'unclosed 6']);
  });
  it('knows the groups in which an arrow is drawn', () => {
    const text =
      'graph LR\nsubgraph o ["Lamps &amp; Oil"]\nsubgraph Wicks; a-->b; end\nb-->c\nend\nc-->d';
    expect(readFlowchart(text)?.edges.map(({ groups }) => groups)).toEqual([
      ['Wicks', 'Lamps & Oil'],
      ['Lamps & Oil'],
      [],
    ]);
  });
  it('leaves other diagrams alone', () => {
    expect(readFlowchart('sequenceDiagram\nA->>B: Hello')).toBeUndefined();
  });
  it('never throws and is bounded', () => {
    const piece = fc.constantFrom(
      ...'graph,subgraph,end,a,b[K],c("x,[,(,{,>,-->,---,-.->,==>,--,-.,==,|,&,;,\n, ,%%,:::,@{,",<,o,x'.split(
        ',',
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 60 }).map((p) => p.join('')),
          fc.string(),
        ),
        (text) => {
          const chart = readFlowchart(`graph LR\n${text}`);
          expect(chart?.edges.length).toBeLessThanOrEqual(2000);
          expect(chart?.blots.length).toBeLessThanOrEqual(50);
        },
      ),
      { numRuns: 400 },
    );
    const many = Array.from({ length: 200 }, (_, i) => `n${i}`).join(' & ');
    expect(readFlowchart(`graph LR\n${many} --> ${many}`)?.edges).toHaveLength(2000);
  });
});

describe(`as Mermaid ${known.mermaid} reads it`, () => {
  it.each(known.drawings)('$why', ({ drawing, nodes, edges }) => {
    const chart = readFlowchart(drawing);
    const titles = Object.keys(nodes).map((id) => [id, chart?.labels.get(id) ?? id]);
    expect(Object.fromEntries(titles)).toEqual(nodes);
    expect(chart?.edges.map(({ from, head, to, text }) => [from, head, to, text])).toEqual(edges);
    expect(chart?.blots.filter(({ kind }) => kind !== 'relabelled')).toEqual([]);
  });
  it('reads what Mermaid refuses where it is clear what is meant', () => {
    expect(drawn('graph LR\nHead Cooper --> Master [Master (of casks)]\na -> b → c')).toEqual([
      'Head Cooper forward Master (of casks)',
      'a forward b',
      'b forward c',
    ]);
  });
  it('takes no time over what never closes', () => {
    const hostile = [
      'a[',
      'a -- b\n',
      '--> |',
      'a"',
      'a@{',
      '(-',
      'x@',
      'a ',
      '\n',
      '&',
      'direction ',
    ];
    for (const piece of hostile) {
      // What grows with the square of its length would not end within the runner's limit.
      const text = `graph LR\n${piece.repeat(Math.ceil(300_000 / piece.length))}`;
      expect(() => readFlowchart(text)).not.toThrow();
    }
  });
});

describe('a drawing as a ladder', () => {
  it('gives steps with their lines, and what they hinge on by their group or their own text', () => {
    const text = `graph LR
  k(Keeper); s(Sr. Keeper)
  subgraph Based on Merit &amp; Company Need
  s --> w("Fog Warden") -->|merit only| h(Harbour Master)
  end
  subgraph Merit Based
  k --> s
  end
  s -- change of track --> m(Keeping Manager)`;
    const { relations, problems, used } = steps(text);
    expect(relations.map(({ kind, from, to, gate, line }) => [kind, from, to, gate, line])).toEqual(
      [
        ['promotion', 'Senior Keeper', 'Fog Warden', 'merit-and-company-need', 34],
        ['promotion', 'Fog Warden', 'Harbour Master', 'merit', 34],
        ['promotion', 'Keeper', 'Senior Keeper', 'merit', 37],
        ['switch', 'Senior Keeper', 'Keeping Manager', undefined, 39],
      ],
    );
    expect([problems, used.size]).toEqual([[], 1]);
  });
  it('takes no direction from a line, and no role from a group or an id that says none', () => {
    const { relations, problems } = steps(
      'graph LR\nk[Keeper] --- s[Fog Warden]\nk --> q7\nsubgraph g\nx\nend\nk --> g',
    );
    expect(relations).toEqual([]);
    expect(problems.map(({ code, at }) => [code, at.line])).toEqual([
      ['drawing-undirected', 32],
      ['drawing-unnamed', 33],
      ['drawing-unnamed', 37],
    ]);
  });
  it('leaves a drawing of something else alone', () => {
    const { relations, problems, used } = steps(
      'graph LR\na[Light the lamp] --> b[Trim the wick]',
      'Every evening',
    );
    expect([relations, problems, used.size]).toEqual([[], [], 0]);
  });
});
