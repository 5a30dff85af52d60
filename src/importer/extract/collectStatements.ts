import type { Block } from '../classify/headings.ts';
import type { Part } from '../classify/placeHeadings.ts';
import { itemsOf } from './passages.ts';
import type { StatementBlock } from './reading.ts';

/** The paragraphs, items and drawings of a page, which may state relations, each with the role that it stands under. */
export function collectStatements(parts: readonly Part[]): readonly StatementBlock[] {
  return parts.flatMap((part) => {
    const { role, heading } = part;
    const about = {
      ...(role && { role: role.title }),
      ...(heading.title !== '' && { heading: heading.title }),
    };
    return heading.blocks.flatMap((block) =>
      statementsOf(block).map((each) => ({ ...each, ...about })),
    );
  });
}

function statementsOf(block: Block): readonly StatementBlock[] {
  switch (block.type) {
    case 'paragraph':
      return [{ kind: 'prose', text: block.text, line: block.line }];
    case 'list':
      return itemsOf(block).map(({ text, line }) => ({ kind: 'item', text, line }));
    case 'code': {
      const isDrawing =
        /^\W*mermaid\b/i.test(block.language) ||
        (block.language === '' &&
          /^\s*(?:graph|flowchart)\s+(?:TB|TD|BT|RL|LR)\b/.test(block.text));
      if (!isDrawing) return [];
      return [{ kind: 'code', lang: 'mermaid', text: block.text, line: block.line }];
    }
    case 'table':
      return [];
  }
}
