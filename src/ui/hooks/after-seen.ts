/** Calls back when somebody has looked at the page for so many seconds; gives back how to stop. */
export function afterSeen(seconds: number, over: () => void): () => void {
  let seen = 0;
  const clock = setInterval(() => {
    // Browsers draw nothing of a page that nobody sees.
    if (!document.hidden) seen += 1;
    if (seen < seconds) return;
    clearInterval(clock);
    over();
  }, 1000);
  return () => clearInterval(clock);
}
