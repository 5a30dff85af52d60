import { formProblem } from '../problems/forms.ts';
import { placeOn } from '../problems/place.ts';
import type { ImportProblem } from '../problems/problems.ts';
import { formOf } from './forms.ts';

/** Folders that belong to tools, with what they hold. */
const FOLDERS: Readonly<Record<string, string>> = {
  node_modules: 'packages of programs',
  vendor: 'packages of programs',
  __MACOSX: 'what a Mac adds to archives',
};

/** Why a file or folder of this name is passed over before it is looked at; nothing where it may be read. */
export function passedByName(name: string): string | undefined {
  if (name.startsWith('.')) return 'hidden by its name';
  if (name.endsWith('.schema.json')) return 'a schema';
  if (name.startsWith('~$')) return 'the trace of an open document';
  return Object.hasOwn(FOLDERS, name) ? FOLDERS[name] : undefined;
}

/** A file that is not read: why, or of which form that is refused. */
export type Unread = { readonly file: string } & (
  | { readonly why: string }
  | { readonly refuses: string; readonly way: string }
);

/** A file that is not read by its form; nothing where it is read or unpacked. */
export function unreadByForm(file: string): Unread | undefined {
  const form = formOf(file);
  if (form === undefined) return { file, why: `of a form that is not known (${endOf(file)})` };
  if ('passes' in form) return { file, why: form.passes };
  return 'refuses' in form ? { file, refuses: form.refuses, way: form.way } : undefined;
}

/** What is said of files that are not read: one line for each reason, which names them all. */
export function tellUnread(unread: readonly Unread[]): readonly ImportProblem[] {
  const reasonOf = (each: Unread) => ('why' in each ? each.why : each.refuses);
  return [...Map.groupBy(unread, reasonOf).values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const files = [first, ...others].map(({ file }) => file);
    const names = others.length === 0 ? [] : files;
    const place = placeOn(others.length === 0 ? first.file : folderOf(files), 0);
    return 'why' in first
      ? formProblem('passed-over', place, first.why, names)
      : formProblem('unread-form', place, first.refuses, first.way, names);
  });
}

function endOf(file: string): string {
  const name = file.split('/').at(-1) ?? file;
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot) : 'its name has no end';
}

/** The deepest folder that holds all files; a point for the folder of all inputs. */
function folderOf(files: readonly string[]): string {
  const [first = [], ...others] = files.map((file) => file.split('/').slice(0, -1));
  const differs = first.findIndex((part, at) => others.some((other) => other[at] !== part));
  return first.slice(0, differs < 0 ? undefined : differs).join('/') || '.';
}
