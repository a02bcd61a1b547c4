import { csv } from './csv';
import { json } from './json';
import { markdown } from './markdown';
import { rich } from './rich';
import { slack } from './slack';
import { table } from './table';
import { text } from './text';

/** Every format a checklist can be handed out in, in the order offered. The first two are copied as one. */
export const formats = [rich, markdown, text, slack, table, json, csv] as const;

export type FormatId = (typeof formats)[number]['id'];
