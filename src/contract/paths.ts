/** The API's resources. `:id` is filled in by `initiativePath`. */
export const initiativesPath = '/api/initiatives';
export const initiativePathPattern = `${initiativesPath}/:id`;
export const initiativePath = (id: string): string => `${initiativesPath}/${encodeURIComponent(id)}`;
export const revisionsPath = (id: string): string => `${initiativePath(id)}/revisions`;
export const revisionPath = (id: string, number: number): string => `${revisionsPath(id)}/${number}`;
