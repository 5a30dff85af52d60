import { afterEach, expect, test } from 'vitest';
import type { Command } from './command.ts';
import { runCommand } from './runCommand.ts';

const { exitCode } = process;
afterEach(() => {
  process.exitCode = exitCode;
});

/** Runs a command that rejects with an error, and gives what was said and how it ended. */
async function failing(error: unknown) {
  const said: string[] = [];
  const commands = new Map([['weigh', async (): Promise<Command> => () => Promise.reject(error)]]);
  const tell = (text: string) => void said.push(text);
  await runCommand(['weigh'], commands, { print: tell, warn: tell });
  return { said, code: process.exitCode };
}

test('a full disk ends any command with words, and without a stack', async () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), {
    code: 'ENOSPC',
    path: '/out/a',
  });
  expect(await failing(full)).toEqual({
    said: ['The disk is full. Make room, or choose another place: /out/a'],
    code: 1,
  });
});

test('a fault of ours is not passed off as one of the disk', async () => {
  await expect(failing(new TypeError('ours'))).rejects.toThrow('ours');
});
