import { HastTree } from './HastTree.tsx';
import { noteTree } from './noteTree.ts';

/** Markdown as it is meant. */
export function MarkdownText({ text }: { text: string }) {
  return <HastTree of={noteTree(text).children} isNote />;
}
