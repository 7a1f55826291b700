import { createHash } from 'node:crypto';

/** What S3 answers as the ETag of a simple PUT: the MD5 of the body in hex, here without its quotation marks. */
export const entityTag = (body: Uint8Array): string => createHash('md5').update(body).digest('hex');
