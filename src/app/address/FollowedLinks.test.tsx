import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { useHash } from '#ui/hooks/use-hash.ts';
import { useFollowedLinks } from './follow-links.ts';

function Page() {
  useFollowedLinks();
  return (
    <>
      <p>Ort {useHash()}</p>
      <a href="/timeline?asOf=2019-01-15#phase-planning">Phase</a>
      <a href="/?asOf=2019-01-15#content">Inhalt</a>
      <a href="/">Überblick</a>
      <a href="https://example.org/timeline">Quelle</a>
      <a href="/seed.json">Datei</a>
      <a href="/timeline" data-reload="">
        Neu
      </a>
    </>
  );
}

beforeEach(() => {
  history.replaceState(null, '', '/?asOf=2019-01-15');
  render(<Page />);
});

const path = () => location.pathname + location.search + location.hash;

/** Whether the browser is left to follow it; jsdom would complain if it did. */
function isLeftToBrowser(name: string, keys: { ctrlKey?: true } = {}): boolean {
  const seen: boolean[] = [];
  const stop = (event: Event) => {
    seen.push(!event.defaultPrevented);
    event.preventDefault();
  };
  addEventListener('click', stop, { once: true });
  fireEvent.click(screen.getByRole('link', { name }), keys);
  return seen[0] === true;
}

test('a link to a place in another view leads there without a new page, and the place is told', () => {
  expect(isLeftToBrowser('Phase')).toBe(false);
  expect(path()).toBe('/timeline?asOf=2019-01-15#phase-planning');
  expect(screen.getByText('Ort #phase-planning')).toBeInTheDocument();
});

test('a link to the same view as it is looked at first leads there', () => {
  expect(isLeftToBrowser('Überblick')).toBe(false);
  expect(path()).toBe('/');
});

test.for([
  ['a place on the page', 'Inhalt'],
  ['another host', 'Quelle'],
  ['a file', 'Datei'],
  ['a page that has to start anew', 'Neu'],
] as const)('%s is left to the browser', ([, name]) => {
  expect(isLeftToBrowser(name)).toBe(true);
  expect(path()).toBe('/?asOf=2019-01-15');
});

test('a new tab is left to the browser', () => {
  expect(isLeftToBrowser('Phase', { ctrlKey: true })).toBe(true);
  expect(path()).toBe('/?asOf=2019-01-15');
});
