import address from './capture.css?url';

/** So long a slow sheet is waited for: a page without it can be read, too. */
const patience = 400;

/**
 * Puts the sheet of the desk behind that of the page, whose order of layers holds for it, and waits for it so that no desk is
 * seen without it.
 */
export function loadSheet(): Promise<void> {
  if (document.querySelector(`link[href="${address}"]`)) return Promise.resolve();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  return new Promise((resolve) => {
    const go = () => resolve();
    link.addEventListener('load', go);
    link.addEventListener('error', go);
    setTimeout(go, patience);
    document.head.append(link);
  });
}
