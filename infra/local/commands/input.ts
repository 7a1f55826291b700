import { readFile } from 'node:fs/promises';
import { sep } from 'node:path';
import type { Upload } from '../../../functions/article/model/upload.ts';

/** One thing to read: what the answer is labelled with, and the upload or why there is none. */
export type Input =
  | { readonly id: unknown; readonly upload: Upload }
  | { readonly id: unknown; readonly problem: string };

/** Files named on the command line; each is its own label. */
export async function* fileInputs(files: readonly string[]): AsyncGenerator<Input> {
  for (const file of files) yield inputOf({ id: file, path: file });
}

/** One JSON object a line: `{"id", "path" or "base64", "contentType"?, "key"?, "metadata"?, "url"?}`. */
export async function* lineInputs(stream: NodeJS.ReadableStream): AsyncGenerator<Input> {
  // A command for files needs no lines: the module and the streams it brings take 3 ms of a cold start.
  const { createInterface } = await import('node:readline');
  for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
    if (line.trim() !== '') yield inputOf(parseLine(line));
  }
}

type Line = Readonly<Record<string, unknown>>;

const parseLine = (line: string): Line => {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const inputOf = async (line: Line): Promise<Input> => {
  const id = line['id'] ?? null;
  const path = textOf(line['path']);
  try {
    const body = await bodyOf(line, path);
    if (body === null) return { id, problem: 'the line is no JSON object with "path" or "base64"' };
    const key = textOf(line['key']) ?? path?.split(sep).join('/') ?? textOf(id) ?? 'standard-input';
    const { contentType, url } = { contentType: textOf(line['contentType']), url: textOf(line['url']) };
    return { id, upload: { key, body, contentType, metadata: metadataOf(line['metadata']), url } };
  } catch (error) {
    return { id, problem: error instanceof Error ? error.message : String(error) };
  }
};

const bodyOf = async (line: Line, path: string | null): Promise<Uint8Array | null> => {
  if (path !== null) return readFile(path);
  const base64 = textOf(line['base64']);
  return base64 === null ? null : Buffer.from(base64, 'base64');
};

const metadataOf = (value: unknown): Readonly<Record<string, string>> =>
  isRecord(value)
    ? Object.fromEntries(Object.entries(value).map(([name, text]) => [name.toLowerCase(), String(text)]))
    : {};

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
