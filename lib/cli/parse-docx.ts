import { Buffer } from 'node:buffer';
import type { Brief } from '../brief/brief';
import { cutBrief } from '../brief/long-text';
import { parseHtml } from '../brief/parse-html';

/** Styles mammoth does not know by itself. */
const STYLES = ["p[style-name='Title'] => h1:fresh", 'comment-reference => sup'];

/** Reads a Word document into a brief. Rejects where the bytes are no such document. */
export async function parseDocx(bytes: Uint8Array, fileName: string): Promise<Brief> {
  // Loaded only when there is such a file: it is larger than everything else together.
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
  );
  return cutBrief({ ...parseHtml(value, fileName), host: 'docx' });
}
