/** The API's two resources. `:id` is filled in by `initiativePath`. */
export const initiativesPath = '/api/initiatives';
export const initiativePathPattern = `${initiativesPath}/:id`;
export const initiativePath = (id: string): string => `${initiativesPath}/${encodeURIComponent(id)}`;
