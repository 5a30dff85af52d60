import type { NamesAnswer, TextsAnswer } from '#src/search/answer.ts';

/** What the palette tells its worker. */
export type Ask =
  /** `opened` is the number of the ladder where it was opened on this device, whose files the network does not have. */
  | {
      readonly kind: 'open';
      readonly names: string;
      readonly opened: number | undefined;
    }
  /** Where the index of wordings is, which is not known as soon; without an address it could not be learnt. */
  | { readonly kind: 'texts'; readonly texts: string | undefined }
  | { readonly kind: 'find'; readonly id: number; readonly typed: string };

/** What the worker answers: names at once, then expectations. Each answer bears the number of its question. */
export type Answer =
  | { readonly kind: 'names'; readonly id: number; readonly answer: NamesAnswer }
  | { readonly kind: 'texts'; readonly id: number; readonly answer: TextsAnswer }
  | { readonly kind: 'failed'; readonly what: 'names' | 'texts' };
