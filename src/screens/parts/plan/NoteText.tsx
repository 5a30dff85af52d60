import { Suspense } from 'react';
import { onDemand } from '#src/ui/onDemand.tsx';

const markdown = onDemand(async () => (await import('./MarkdownText.tsx')).MarkdownText);

/** A note as it is meant. Until the code that reads Markdown is there, and where it cannot be had, as it was typed. */
export function NoteText({ text }: { text: string }) {
  return (
    <Suspense fallback={<p className="whitespace-pre-wrap">{text}</p>}>
      <markdown.Component text={text} />
    </Suspense>
  );
}
