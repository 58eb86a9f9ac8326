/** A picture is read where there is room for a page, by eyes that take it as it is. */
export const readsPictures = (): boolean => matchMedia('(width >= 64rem) and (forced-colors: none)').matches;
