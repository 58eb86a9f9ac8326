import { expect, test } from 'vitest';
import { pageAt, views } from './views.ts';

const paths = Object.entries(views);

test.for(paths)('the view “%s” is at its path', ([view, { path }]) => {
  expect(pageAt(path)).toBe(view);
});

test.for(['/timeline/', '/timeline.html', '/timeline/index.html', '/timeline/index'])(
  'a server may call the timeline %s',
  (path) => {
    expect(pageAt(path)).toBe('timeline');
  },
);

test.for(['/index.html', '/index', ''])('a server may call the overview “%s”', (path) => {
  expect(pageAt(path)).toBe('overview');
});

test.for(['/haushalt', '/timeline/2018', '/TIMELINE', '/timeline.htm'])('%s is no view', (path) => {
  expect(pageAt(path)).toBe('notFound');
});
