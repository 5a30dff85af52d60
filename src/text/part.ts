import type { ReactNode } from 'react';

/** What stands among the words of a phrase: a text, a number, or an element such as a link. */
export type Part = ReactNode;
