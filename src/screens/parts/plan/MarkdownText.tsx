import type { Element, RootContent } from 'hast';
import { createElement, Fragment, type ReactNode } from 'react';
import { noteTree } from './noteTree.ts';

/** Markdown as it is meant. */
export function MarkdownText({ text }: { text: string }) {
  return <>{noteTree(text).children.map(asReact)}</>;
}

function asReact(node: RootContent, at: number): ReactNode {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? <Fragment key={at}>{elementOf(node)}</Fragment> : null;
}

function elementOf({ tagName, properties, children }: Element): ReactNode {
  const within = children.map(asReact);
  // What heads a note heads nothing of the page.
  if (/^h\d$/.test(tagName)) return <p className="font-semibold">{within}</p>;
  // Without the address that was taken from it a link leads nowhere: its words are text.
  if (tagName === 'a' && !properties.href) return within;
  if (tagName === 'a') {
    return (
      <a
        href={String(properties.href ?? '')}
        target="_blank"
        rel="noreferrer noopener"
        className="link wrap-anywhere"
      >
        {within}
      </a>
    );
  }
  const start = typeof properties.start === 'number' ? properties.start : undefined;
  return createElement(tagName, { start }, ...within);
}
