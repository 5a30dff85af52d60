import type { Element, RootContent } from 'hast';
import { createElement, Fragment, type ReactNode } from 'react';

interface HastTreeProps {
  readonly of: readonly RootContent[];
  /** Within a page that has headings of its own: what heads the tree heads nothing of the page. */
  readonly isNote?: true;
}

/** A tree of HTML as elements, without a string of it in between. */
export function HastTree({ of, isNote }: HastTreeProps) {
  const asReact = (node: RootContent, at: number): ReactNode => {
    if (node.type === 'text') return node.value;
    if (node.type !== 'element') return null;
    const within = node.children.map(asReact);
    const isPlain = isNote && /^h\d$/.test(node.tagName);
    return (
      <Fragment key={at}>
        {isPlain ? <p className="font-semibold">{within}</p> : elementOf(node, within)}
      </Fragment>
    );
  };
  return <>{of.map(asReact)}</>;
}

/** What else an element may say of itself; all other properties are left alone. */
function elementOf(
  { tagName, properties: { href, start, dir, align } }: Element,
  within: readonly ReactNode[],
): ReactNode {
  if (tagName === 'table') {
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than its place is moved by keyboard too.
      <div className="written-table" tabIndex={0}>
        <table>{within}</table>
      </div>
    );
  }
  if (tagName !== 'a') return createElement(tagName, { start, dir, align }, ...within);
  // Without the address that was taken from it a link leads nowhere: its words are text.
  if (!href) return within;
  return (
    // It tells nobody where it was followed from.
    <a href={String(href)} target="_blank" rel="noreferrer noopener" className="link wrap-anywhere">
      {within}
    </a>
  );
}
