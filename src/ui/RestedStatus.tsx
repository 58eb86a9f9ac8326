import { useEffect, useRef, useState } from 'react';

/** So long a text has to stay the same before it is said, in milliseconds. */
const rest = 800;

/** Says what has changed, to those who listen, once it stays so: of many quick steps the last one is heard, once. */
export function RestedStatus({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  const known = useRef(text);
  useEffect(() => {
    if (text === known.current) return;
    const timer = setTimeout(() => {
      known.current = text;
      setSaid(text);
    }, rest);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}
