/** Builds a thing when it is first asked for, and once: Intl objects are slow to build. */
export function onFirstUse<T>(build: () => T): () => T {
  let built: T | undefined;
  return () => (built ??= build());
}
