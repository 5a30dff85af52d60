import { synthesizeDataset } from './src/tools/synthesize.ts';
import { openDataset } from './src/dataset/openDataset.ts';
import { compileEditions } from './src/dataset/editions/compileEditions.ts';
import { compileDataset } from './src/dataset/compile.ts';
import { hashedName } from './src/build/compiledFolder.ts';
import { filesAside } from './src/build/filesAside.ts';
const [roles, count] = process.argv.slice(2).map(Number) as [number, number];
const files = synthesizeDataset({ roles, seed: 1 });
const bytes = (text: string) => new TextEncoder().encode(text);
const open = (asOf: string, n: number) => {
  const { dataset, problems } = openDataset(files.map(({ path, text }) => ({ path, bytes: bytes(path === 'dataset.json' ? text.replace(/"asOf": ?"[^"]*"/, `"asOf":"${asOf}"`) : n ? changed(text, n) : text) })));
  if (!dataset) throw new Error(JSON.stringify(problems.filter(p => p.severity === 'error').slice(0, 2)));
  return dataset;
};
// every 50th text is worded otherwise, another 50th in each edition
function changed(text: string, n: number) { let at = n * 7; return text.replace(/"text":"([^"]+)"/g, (all, t) => (++at % 50 === 0 ? `"text":"${t} in year ${n}"` : all)); }
const t0 = performance.now();
const present = open('2025-01-01', 0);
const t1 = performance.now();
const aside = filesAside();
let most = 0;
let opening = 0;
async function* editions() { for (let n = 1; n <= count; n++) { const s = performance.now(); const e = open(`${2025 - Math.ceil(n/12)}-${String(13 - ((n-1)%12+1)).padStart(2,'0')}-01`, n); opening += performance.now() - s; yield e; most = Math.max(most, process.memoryUsage().rss); } }
const made = await compileEditions(present, editions(), { ...aside, place: hashedName });
const t2 = performance.now();
const { packed } = compileDataset(made!.present, [], hashedName, made!.editions);
const t3 = performance.now();
console.log(JSON.stringify({ roles, count, openPresentS: ((t1-t0)/1e3).toFixed(1), editionsS: ((t2-t1)/1e3).toFixed(1), ofThatOpeningS: (opening/1e3).toFixed(1), perEditionS: ((t2-t1)/1e3/count).toFixed(2), compilePresentS: ((t3-t2)/1e3).toFixed(1), peakMB: Math.round(process.resourceUsage().maxRSS/1024), packedBytes: JSON.stringify(packed).length, files: aside.texts.size }));
