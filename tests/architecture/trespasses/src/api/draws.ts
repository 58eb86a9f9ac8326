import { useEcho } from '#ui/hooks/use-echo.ts';
export const trespass = useEcho;
