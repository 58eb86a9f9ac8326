import { type ComponentType, type ReactNode, createContext } from 'react';

type Placed = { readonly children: ReactNode };
type Box = Placed & { readonly className?: string | undefined };

/** What holds a band of a drawing, a row of a table, and sentences: elements of the page, or what draws these when it is due. */
export type Places = {
  readonly g: 'g' | ComponentType<Placed & { readonly transform: string }>;
  readonly tr: 'tr' | ComponentType<Box>;
  readonly div: 'div' | ComponentType<Box>;
};

export const PlacesContext = createContext<Places>({ g: 'g', tr: 'tr', div: 'div' });
