import type { ElementContent, RootContent } from 'hast';
import { element } from '#src/exports/tree.ts';
import { noteTree } from '../parts/plan/noteTree.ts';
import { directionOf } from './direction.ts';

/** What somebody wrote in Markdown, within a document: its headings stand below the one over it, and each text runs its own way. */
export function quotedNote(markdown: string, level: number): ElementContent[] {
  const children = noteTree(markdown).children.filter(isContent);
  const depths = [...new Set(children.flatMap(depthOf))].sort();
  return children.map((child) => placed(child, (depth) => level + 1 + depths.indexOf(depth)));
}

function isContent(node: RootContent): node is ElementContent {
  return node.type !== 'doctype';
}

function depthOf(node: ElementContent): number[] {
  if (node.type !== 'element') return [];
  const heading = /^h(\d)$/.exec(node.tagName);
  return heading ? [Number(heading[1])] : node.children.flatMap(depthOf);
}

const OWN_WAY = ['p', 'li', 'pre', 'blockquote'];

function placed(node: ElementContent, levelOf: (depth: number) => number): ElementContent {
  if (node.type !== 'element') return node;
  const [depth] = depthOf(node).slice(0, /^h\d$/.test(node.tagName) ? 1 : 0);
  const tagName = depth === undefined ? node.tagName : `h${Math.min(levelOf(depth), 6)}`;
  const children = node.children.map((child) => placed(child, levelOf));
  const isOwnWay = depth !== undefined || OWN_WAY.includes(node.tagName);
  return element(tagName, children, { ...node.properties, ...(isOwnWay && directionOf(children)) });
}
