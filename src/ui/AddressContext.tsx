import { createContext, use } from 'react';

/** The query of the address shown, for links from one view to a place in another. */
export const AddressContext = createContext('');

export const useAddressQuery = (): string => use(AddressContext);
