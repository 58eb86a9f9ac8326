import { vi } from 'vitest';

const heard: string[] = [];

/** Listens to what would be printed as an error or a warning: nobody reads it there, so it must not happen. */
export function listenToConsole(): void {
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...words) => {
      heard.push(`console.${level}: ${words.map(String).join(' ')}`);
    });
  }
}

/** What was printed since the last call. A test that takes it allows it. */
export const heardOnConsole = (): readonly string[] => heard.splice(0);

/** @throws Error when something was printed that no test took. */
export function failOnNoise(): void {
  const noise = heardOnConsole();
  if (noise.length > 0) throw new Error(noise.join('\n'));
}
