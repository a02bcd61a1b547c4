import { expect, test } from 'vitest';
import { decode } from './decode';

test.each<[string, number[] | Buffer, string]>([
  ['UTF-8', Buffer.from('Soup für 3 €'), 'Soup für 3 €'],
  ['UTF-16 little', Buffer.from('\ufeffSoup ü', 'utf16le'), 'Soup ü'],
  ['UTF-16 big', [0xfe, 0xff, 0, 0x53, 0, 0xfc], 'Sü'],
  ['Windows-1252', [0x53, 0x6f, 0x75, 0x70, 0x20, 0x93, 0xfc, 0x94], 'Soup “ü”'],
  ['nothing', [], ''],
])('%s', (_name, bytes, text) => expect(decode(Uint8Array.from(bytes))).toBe(text));

test.each<[string, number[]]>([
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]],
  ['a zip file', [0x50, 0x4b, 3, 4, 20, 0, 6, 0]],
  ['control characters', Array.from({ length: 100 }, (_, at) => (at % 4 === 0 ? 1 : 65))],
])('%s is no text', (_name, bytes) => expect(decode(Uint8Array.from(bytes))).toBeNull());
