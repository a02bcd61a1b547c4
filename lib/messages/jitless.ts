import { z } from 'zod';

// First import of every entrypoint that parses: zod otherwise probes `new Function` when the first schema
// is built, which our content security policy reports and a store reviewer has to explain.
z.config({ jitless: true });
