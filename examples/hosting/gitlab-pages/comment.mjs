// Puts a file as a comment on the merge request of this pipeline: the one that it wrote before is replaced.
import { readFile } from 'node:fs/promises';

const { CI_API_V4_URL, CI_PROJECT_ID, CI_MERGE_REQUEST_IID, LADDER_TOKEN } = process.env;
const notes = `${CI_API_V4_URL}/projects/${CI_PROJECT_ID}/merge_requests/${CI_MERGE_REQUEST_IID}/notes`;
const MARK = '<!-- what changed in the ladder -->';

async function ask(address, method, body) {
  const answer = await fetch(address, {
    method,
    headers: { 'PRIVATE-TOKEN': LADDER_TOKEN, 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} ${address}: ${answer.status}`);
  return answer.json();
}

const body = `${await readFile(process.argv[2], 'utf8')}\n${MARK}\n`;
const written = await ask(`${notes}?per_page=100`, 'GET');
const own = written.find((note) => note.body.includes(MARK));
await (own ? ask(`${notes}/${own.id}`, 'PUT', { body }) : ask(notes, 'POST', { body }));
