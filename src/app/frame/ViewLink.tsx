import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { navigate } from '../address/address.ts';

type ViewLinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string };

/** A real link that stays in the page: new tabs, copying and middle clicks work as anywhere. */
export function ViewLink({ href, children, ...rest }: ViewLinkProps) {
  const follow = (event: MouseEvent) => {
    const isPlain =
      event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!isPlain) return;
    event.preventDefault();
    navigate(href);
  };
  return (
    <a {...rest} href={href} onClick={follow}>
      {children}
    </a>
  );
}
