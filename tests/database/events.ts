/** The numbers of the revisions that a stream tells of, one after the other; nothing once it has ended. */
export function numbersIn({ body }: Response): () => Promise<number | undefined> {
  const reader = (body ?? new ReadableStream<Uint8Array>()).getReader();
  const decoder = new TextDecoder();
  let unread = '';
  return async () => {
    for (;;) {
      const match = /data: .*"number":(\d+)\}\n\n/.exec(unread);
      if (match) {
        unread = unread.slice(match.index + match[0].length);
        return Number(match[1]);
      }
      const { done, value } = await reader.read();
      if (done) return undefined;
      unread += decoder.decode(value, { stream: true });
    }
  };
}
