import { createContext } from 'react';
import type { Selection } from '#domain/as-of/selection.ts';

/** What the view looks at, and the whole address that reproduces it, told at the moment something is put out. */
export const OutputContext = createContext<{
  readonly selection: Selection | undefined;
  readonly address: () => string;
}>({ selection: undefined, address: () => location.href });
