import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './App.tsx';
import { Boundary } from './Boundary.tsx';
import { prefetchOnIntent } from './prefetch.ts';
import { newQueryClient } from './queries.ts';
import './styles.css';

const queryClient = newQueryClient();
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
prefetchOnIntent(queryClient);

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
);
