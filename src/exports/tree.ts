import type { Element, ElementContent, Properties } from 'hast';

/** An element; a text among its children stands for itself. */
export function element(
  tagName: string,
  children: readonly (ElementContent | string)[],
  properties: Properties = {},
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) =>
      typeof child === 'string' ? { type: 'text', value: child } : child,
    ),
  };
}

/** An address that says itself. */
export function linkTo(address: string): Element {
  return element('a', [address], { href: address });
}

/** All words in some content, one after the other. */
export function wordsIn(children: readonly ElementContent[]): string {
  return children
    .map((child) => {
      if (child.type === 'text') return child.value;
      return child.type === 'element' ? wordsIn(child.children) : '';
    })
    .join('');
}

/** An address in a text, without what ends the sentence: a bracket belongs to it where it was opened within. */
const ADDRESS = /(https?:\/\/(?:[^\s<>()]|\([^\s<>()]*\))*(?:[^\s<>().,;:!?'"]|\([^\s<>()]*\)))/;

/** Within these a text is left as it is. */
const AS_IT_IS = ['a', 'code', 'pre'];

/** The same content with every address that somebody only wrote down as a link to itself. */
export function linked(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') {
      const parts = child.value.split(ADDRESS);
      return parts.flatMap((part, at): ElementContent[] => {
        if (at % 2 === 1) return [linkTo(part)];
        return part ? [{ type: 'text', value: part }] : [];
      });
    }
    if (child.type !== 'element' || AS_IT_IS.includes(child.tagName)) return [child];
    return [element(child.tagName, linked(child.children), child.properties)];
  });
}
