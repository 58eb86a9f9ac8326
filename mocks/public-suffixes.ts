/**
 * Stands in for `tldts` in the browser: the mock's cookie jar brings a list of all public suffixes, most of the
 * mock's weight, and no answer here sets a cookie.
 */
export const getDomain = (): null => null;
