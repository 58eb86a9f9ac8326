import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** So many answers are asked for over and over, and so long may each of them be. */
const most = 50;
const longest = 1_000_000;

/** Packs what is sent. The same again is packed once: it is known by its content, so nobody gets what is somebody else's. */
export function packedBodies() {
  const kept = new Map<string, Buffer>();
  return async (body: Buffer): Promise<Buffer> => {
    if (body.length > longest) return pack(body);
    const name = createHash('sha256').update(body).digest('base64');
    const packed = kept.get(name) ?? (await pack(body));
    kept.delete(name);
    kept.set(name, packed);
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
    return packed;
  };
}

const pack = (body: Buffer): Promise<Buffer> => promisify(gzip)(body, { level: 5 });
