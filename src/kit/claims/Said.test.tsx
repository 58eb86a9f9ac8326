import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { GermanTexts, Said } from './Said.tsx';

const seen = (text: string, texts: readonly string[]) =>
  render(
    <GermanTexts value={new Set(texts)}>
      <Said text={text} />
    </GermanTexts>,
  ).container;

test.for<[text: string, german: string | undefined]>([
  ['Vorhaben', 'Vorhaben'],
  ['Vorhaben: €29,307', 'Vorhaben'],
  ['Vorhaben im Ort: €29,307', 'Vorhaben im Ort'],
  ['Vorhabenträger', undefined],
  ['running', undefined],
])('of “%s” is read as German: %s', ([text, german]) => {
  const page = seen(text, ['Vorhaben', 'Vorhaben im Ort']);
  expect(page).toHaveTextContent(text);
  expect(page.querySelector('[lang="de"]')?.textContent).toBe(german);
});

test('on a German page nothing is set apart', () => {
  expect(seen('Vorhaben', []).querySelector('[lang]')).toBeNull();
});
