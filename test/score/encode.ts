/** Bytes of a text in any encoding that this platform can decode: its table read backwards. */
export const encode = (text: string, encoding: string): Uint8Array => {
  if (encoding === 'utf-8') return Buffer.from(text);
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  const table = tableOf(encoding);
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      const bytes = character < '\u0080' ? [character.charCodeAt(0)] : table.get(character);
      return bytes ?? Array.from(Buffer.from(`&#${character.codePointAt(0)};`));
    }),
  );
};

type Table = ReadonlyMap<string, readonly number[]>;
const tables = new Map<string, Table>();

const tableOf = (encoding: string): Table => {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding, { fatal: true });
  for (const bytes of sequences()) {
    const character = decodeOne(decoder, bytes);
    if (character !== null && !table.has(character)) table.set(character, bytes);
  }
  tables.set(encoding, table);
  return table;
};

const sequences = (): readonly (readonly number[])[] => {
  const above = Array.from({ length: 128 }, (_, index) => index + 128);
  const trails = Array.from({ length: 192 }, (_, index) => index + 64);
  return [...above.map((byte) => [byte]), ...above.flatMap((lead) => trails.map((trail) => [lead, trail]))];
};

/** The one character that these bytes are, `null` when they are none or several. */
const decodeOne = (decoder: InstanceType<typeof TextDecoder>, bytes: readonly number[]): string | null => {
  try {
    const text = decoder.decode(Uint8Array.from(bytes));
    return Array.from(text).length === 1 ? text : null;
  } catch {
    return null;
  }
};
