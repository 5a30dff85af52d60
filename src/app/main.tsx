import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './App.tsx';
import { Boundary } from './Boundary.tsx';
import { prefetchOnIntent, prepare } from './prefetch.ts';
import { newQueryClient } from './queries.ts';
import './styles.css';

const queryClient = newQueryClient();
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
prefetchOnIntent(queryClient);

/**
 * With all that the address needs at hand the first picture is the whole one: React would hold it back for a while
 * after a placeholder. On a slow network the placeholder is shown instead.
 */
const PATIENCE_MS = 250;
const patience = new Promise((done) => setTimeout(done, PATIENCE_MS));
await Promise.race([prepare(queryClient, location), patience]);

startTransition(() =>
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <BrowserRouter basename={import.meta.env.BASE_URL}>
          <Boundary>
            <App />
          </Boundary>
        </BrowserRouter>
      </QueryClientProvider>
    </StrictMode>,
  ),
);
