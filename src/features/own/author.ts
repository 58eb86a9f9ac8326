const key = 'foerderlage.author';

/** What the person was called who wrote here last; kept in this browser only, and nothing else of a person is. */
export function authorKept(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

export function keepAuthor(author: string): void {
  try {
    localStorage.setItem(key, author);
  } catch {
    // Then it is typed again.
  }
}
