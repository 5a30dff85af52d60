import type { Element, ElementContent } from 'hast';
import { createElement, Fragment, type ReactNode } from 'react';
import { linked } from '#src/exports/tree.ts';

/** A part of a document on screen. */
export function Tree({ of }: { of: readonly ElementContent[] }) {
  return <>{linked(of).map(asReact)}</>;
}

function asReact(node: ElementContent, at: number): ReactNode {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? <Fragment key={at}>{elementOf(node)}</Fragment> : null;
}

/** What else an element of a document may say of itself; all other properties are left alone. */
function elementOf({ tagName, properties: { href, start, dir }, children }: Element): ReactNode {
  const within = children.map(asReact);
  if (tagName === 'a') {
    return (
      // It tells nobody where it was followed from.
      <a
        href={String(href)}
        target="_blank"
        rel="noreferrer noopener"
        className="link wrap-anywhere"
      >
        {within}
      </a>
    );
  }
  return createElement(tagName, { start, dir }, ...within);
}
