import { SAMPLE_WORDS } from '#src/text/en/open.ts';

/** The small ladder that stands in the repository in every form, each as a file of the site: fetched by who asks for it. */
const ADDRESSES = import.meta.glob<string>(
  '../../../examples/forms/{gardeners.{xlsx,ods,csv,docx,html,md,json,zip},skills.yml}',
  { eager: true, query: '?url', import: 'default' },
);

export interface Sample {
  readonly form: string;
  /** How it is laid out. */
  readonly how: string;
  /** What the file is called. */
  readonly file: string;
  readonly address: string;
}

export const SAMPLES: readonly Sample[] = Object.entries(SAMPLE_WORDS).flatMap(
  ([ending, [form, how]]) => {
    const found = Object.entries(ADDRESSES).find(([path]) => path.endsWith(`.${ending}`));
    const [path = '', address] = found ?? [];
    const file = path.split('/').at(-1) ?? '';
    return address === undefined ? [] : [{ form, how, file, address }];
  },
);

/** Fetches a sample as a file that was given. Rejects where there is no way to it. */
export async function fetchSample({ address, file }: Sample): Promise<File> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return new File([await answer.blob()], file);
}
