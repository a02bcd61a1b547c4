import type { ExportInput } from '../lib/export/export';
import { type FormatId, formats } from '../lib/export/list';
import { markdown } from '../lib/export/markdown';
import { rich } from '../lib/export/rich';
import { copyToClipboard } from './copy-to-clipboard';

/**
 * Hands a checklist out in one format: to the clipboard, or as a file among the downloads. For documents the
 * clipboard holds both rich text and Markdown, and the editor takes what it understands. Call it from a click.
 */
export async function handOut(id: FormatId, input: ExportInput): Promise<boolean> {
  const format = formats.find((other) => other.id === id);
  if (!format) return false;
  const text = format.render(input);
  if (format.id === 'rich') return copyToClipboard({ html: text, text: markdown.render(input) });
  if ('extension' in format) return saveAs(fileName(input.title, format.extension), text, format.mime);
  return copyToClipboard({ html: format.id === 'table' ? null : rich.render(input), text });
}

/** Puts a file among the downloads. */
export function saveAs(name: string, text: string, mime: string): boolean {
  const url = URL.createObjectURL(new Blob([text], { type: `${mime};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the file after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return true;
}

/** A file name every system takes, made of the words of a title. */
export function fileName(title: string, extension: string): string {
  const words = title
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 60);
  return `assay-${words === '' ? 'checklist' : words}.${extension}`;
}
