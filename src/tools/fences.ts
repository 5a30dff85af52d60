import { posix } from 'node:path';
import { parseSync } from 'vite';
import type { Room } from './rooms.ts';

export interface SourceFile {
  /** From the project's root, with forward slashes: `src/domain/role.ts`. */
  readonly path: string;
  readonly text: string;
}

/** Every import that the table of rooms does not allow, as `file:line: what is wrong`; empty where all is well. */
export function brokenFences(
  files: readonly SourceFile[],
  rooms: Readonly<Record<string, Room>>,
): readonly string[] {
  return files.flatMap((file) => {
    const name = roomOf(file.path, rooms);
    const room = name && rooms[name];
    if (!room) return [`${file.path}:1: stands in no room that the table names`];
    return importsOf(file).flatMap(({ to, line }) => {
      const fault = faultOf(file.path, name, room, to, rooms);
      return fault ? [`${file.path}:${line}: ${fault}`] : [];
    });
  });
}

function faultOf(
  from: string,
  name: string,
  room: Room,
  to: string,
  rooms: Readonly<Record<string, Room>>,
): string | undefined {
  const target = to.startsWith('#src/') ? to.slice(1) : posix.join(posix.dirname(from), to);
  if (!to.startsWith('.') && !to.startsWith('#src/')) {
    const isAllowed = room.packages.some((each) =>
      each === 'node:' ? to.startsWith(each) : to === each || to.startsWith(`${each}/`),
    );
    return isAllowed ? undefined : `${name} may not import the package ${to}`;
  }
  const other = roomOf(target, rooms);
  if (!other) return `${to} stands in no room that the table names`;
  if (folderOf(from, name) === folderOf(target, other) || room.rooms.includes(other)) {
    return undefined;
  }
  return `${name} may not import ${other} (${to})`;
}

/** The longest room that a path lies in; `*` stands for any one folder, which an exact name goes before. */
function roomOf(path: string, rooms: Readonly<Record<string, Room>>): string | undefined {
  const parts = path.split('/').slice(1);
  const isAround = (room: string) =>
    room.split('/').every((part, at) => part === '*' || part === parts[at]);
  const depth = (room: string) => room.split('/').length + (room.includes('*') ? 0 : 0.5);
  return Object.keys(rooms)
    .filter((room) => isAround(room) && (isFile(room) || parts.length > room.split('/').length))
    .sort((a, b) => depth(b) - depth(a))[0];
}

/** Whether a room is one file rather than a folder. */
function isFile(room: string): boolean {
  return /\.\w+$/.test(room);
}

/** The folder of a room that a file lies in: each folder that `screens/*` matches is one of its own. */
function folderOf(path: string, room: string): string {
  return path
    .split('/')
    .slice(0, room.split('/').length + 1)
    .join('/');
}

interface Import {
  readonly to: string;
  /** Counted from 1. */
  readonly line: number;
}

/** Whatever a file imports, for its types alone and on demand too. */
function importsOf({ path, text }: SourceFile): readonly Import[] {
  const { module } = parseSync(path, text);
  const found = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest ?? []),
    ),
    ...module.dynamicImports.map(({ moduleRequest }) => moduleRequest),
  ];
  return found.flatMap(({ start, end }) => {
    const to = /^(['"])(.+)\1$/.exec(text.slice(start, end))?.[2];
    // What is imported by a computed name is not in the sources.
    return to ? [{ to, line: text.slice(0, start).split('\n').length }] : [];
  });
}
