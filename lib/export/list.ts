import type { ExportFormat } from './export';
import { markdown } from './markdown';
import { rich } from './rich';
import { text } from './text';

/** Every format a checklist can be handed out in, in the order offered. */
export const formats: readonly ExportFormat[] = [rich, markdown, text];
