// How long recognition takes for papers of 50, 100 and 200 pages, and for a megabyte of rubbish of several kinds.
// Runs alone: `node bench/reading.mjs`. A bench and never a test: it says what is.
import { readFileSync } from 'node:fs';
import { packed } from '../scripts/packed.mjs';
import { median } from './statistics.mjs';

const program = await packed({
  name: 'reading',
  entries: { read: 'src/domain/reading/read.ts' },
  external: [],
});
const { readCandidates } = await program('read');

const ROUNDS = 9;
const PAGE = 3000;
const MEGABYTE = 1_000_000;

const fixture = (name) => readFileSync(new URL(`../tests/fixtures/${name}`, import.meta.url), 'utf8');
const passagesOf = (name) =>
  fixture(`passages/${name}`)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' ') && !line.startsWith('#'))
    .join('\n');

const paper = fixture('council-paper-367-18.txt');
const dense = ['money.txt', 'time-and-words.txt', 'other-towns-1.txt'].map(passagesOf).join('\n');
const pages = (text, count) => text.repeat(Math.ceil((count * PAGE) / text.length)).slice(0, count * PAGE);

function measured(text, rounds) {
  const times = [];
  let candidates = 0;
  for (let round = 0; round < rounds; round += 1) {
    const begin = process.cpuUsage();
    candidates = readCandidates(text).length;
    times.push(process.cpuUsage(begin).user / 1000);
  }
  return { first: times[0], middle: median(times), least: Math.min(...times), candidates };
}

const say = (name, { first, middle, least, candidates }) =>
  console.log(
    `${name.padEnd(34)} first ${first.toFixed(0).padStart(5)} ms, median ${middle.toFixed(0).padStart(5)} ms, least ${least.toFixed(0).padStart(5)} ms, ${candidates} candidates`,
  );

console.log('Processor time of the process, garbage collection and compiling included.');
for (const [name, text] of [
  ['the first paper', paper],
  ['passages, one after another', dense],
]) {
  const times = [50, 100, 200].map((count) => measured(pages(text, count), ROUNDS));
  for (const [index, count] of [50, 100, 200].entries()) say(`${name}, ${count} pages`, times[index]);
  console.log(`  twice the text: ${(times[2].least / times[1].least).toFixed(2)} times as long`);
}
for (const [name, part] of [
  ['digits', '1234567890'],
  ['dots', '1.'],
  ['commas', '1,'],
  ['blanks', ' 1'],
  ['denials', 'nicht kein '],
  ['brackets', '('],
  ['ranges', '5 bis '],
  ['lists', '5.000, '],
  ['amounts', '5 € '],
  ['shares', '5 % '],
  ['half verbs', 'stellt '],
]) {
  say(`a megabyte of ${name}`, measured(part.repeat(MEGABYTE / part.length), 1));
}
