import { readFile, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { Brief } from '../brief/brief';
import { parseFile } from '../brief/parse-file';
import { decode } from './decode';
import { parseDocx } from './parse-docx';

/** Largest file that is opened, in bytes. */
const LARGEST = 5_000_000;

/** A file that could not be read, with the sentence that says why and what to do. */
export class Unreadable extends Error {}

/** Reads one file, or standard input for `-`, into a brief. Rejects with `Unreadable`. */
export async function readBrief(file: string, stdin: Readable): Promise<Brief> {
  const bytes = file === '-' ? await allOf(stdin) : await bytesOf(file);
  const brief = /\.docx$/i.test(file) ? await wordBrief(bytes, file) : parseFile(file, textOf(bytes));
  if (brief.blocks.length === 0) throw new Unreadable('has no text in it.');
  return brief;
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    const about = await stat(file);
    if (about.isDirectory()) throw new Unreadable('is a folder; name the files in it.');
    if (about.size > LARGEST)
      throw new Unreadable('is larger than 5 MB; save its text alone and check that.');
    return await readFile(file);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new Unreadable('there is no such file.');
    if (code === 'EACCES' || code === 'EPERM')
      throw new Unreadable('may not be opened; check its permissions.');
    throw new Unreadable(`could not be opened (${String(code || error)}).`);
  }
}

async function allOf(stream: Readable): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of stream) {
    const bytes = Buffer.from(piece);
    size += bytes.length;
    if (size > LARGEST) throw new Unreadable('is larger than 5 MB; check a part of it.');
    pieces.push(bytes);
  }
  return Buffer.concat(pieces);
}

function textOf(bytes: Uint8Array): string {
  const text = decode(bytes);
  if (text === null || text.startsWith('{\\rtf') || text.startsWith('%PDF-')) {
    throw new Unreadable('is not a text file; save it as Markdown, text, HTML or .docx.');
  }
  return text;
}

async function wordBrief(bytes: Uint8Array, file: string): Promise<Brief> {
  try {
    return await parseDocx(bytes, file);
  } catch (error) {
    const why =
      error instanceof Error && /encrypt/i.test(error.message)
        ? 'is protected by a password'
        : 'is damaged or no Word document';
    throw new Unreadable(`${why}; open it in Word and save it again.`);
  }
}
