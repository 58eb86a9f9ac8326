import { useState } from 'react';

/**
 * A control's own value until the page has caught up with it: the control answers at once, the page follows in slices.
 * A value that comes from elsewhere is taken over.
 */
export function useEcho<T extends string | number>(value: T): readonly [shown: T, echo: (next: T) => void] {
  const [state, setState] = useState({ seen: value, echoed: value });
  const { seen, echoed } = state;
  if (value !== seen) {
    // Steps that were passed on before the last one arrive late; they must not pull the control back.
    setState({ seen: value, echoed: echoed === seen ? value : echoed });
  }
  return [echoed, (next) => setState({ seen, echoed: next })];
}
