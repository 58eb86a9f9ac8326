import { onDemand } from '#kit/panel/OnDemand.tsx';

// Only a server knows persons: the demo is built without.
const isServed = import.meta.env.MODE === 'production';

export const IdentityDoor = isServed
  ? onDemand(async () => (await import('#features/identity/IdentityDoor.tsx')).IdentityDoor, 'window')
  : undefined;

/** The same for a page without a header. */
export const IdentityLine = isServed
  ? onDemand(async () => (await import('#features/identity/IdentityLine.tsx')).IdentityLine, 'window')
  : undefined;
