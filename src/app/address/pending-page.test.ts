import { describe, expect, test } from 'vitest';
import { parameters, pendingPattern } from './view-address.ts';

describe('a page that was built for the defaults is held back', () => {
  test.for([
    ...Object.keys(parameters).map((name) => `?${name}=x`),
    '?i=gemeinsam-klappts&d=2018-11-05',
    '?x=1&compare=a_b',
    '?ownShare=25',
    '?posts.05334012=1',
    '?fundingType=gap',
  ])('where the address is %s', (search) => {
    expect(search).toMatch(new RegExp(pendingPattern));
  });

  test.for(['', '?', '?fault=slow', '?x=asOf=', '?utm.asOf=1', '?note=b'])(
    'and not where it is “%s”',
    (search) => {
      expect(search).not.toMatch(new RegExp(pendingPattern));
    },
  );
});
