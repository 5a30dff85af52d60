/** One part of the pages of a site: the `part`-th, from 1, `of` so many that are made apart and put together by copying. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

/** All of them. */
export const WHOLE: Shard = { part: 1, of: 1 };

/** A part as it is written, `2/4`; all of them where nothing is, and nothing where it cannot be read. */
export function readShard(text = ''): Shard | undefined {
  if (text === '') return WHOLE;
  const [, part = NaN, of = NaN] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? []).map(
    Number,
  );
  return part <= of ? { part, of } : undefined;
}

/** What is in a part. Neighbours go to different ones, since those of a kind, which take about the same time, follow each other. */
export function inShard<T>(all: readonly T[], { part, of }: Shard): readonly T[] {
  return of === 1 ? all : all.filter((_, at) => at % of === part - 1);
}

/** What is said of words that name no part, where they were given. */
export function noShard(text: string | undefined, flag: string): string {
  return `${flag} ${text} names no part of the pages: it takes one of so many, as 2/4.`;
}
