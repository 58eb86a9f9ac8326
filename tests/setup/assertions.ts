import { chai } from 'vitest';

// An assertion that does not exist is found by the compiler: none needs a proxy that looks out for it, half of what it costs.
chai.config.useProxy = false;
