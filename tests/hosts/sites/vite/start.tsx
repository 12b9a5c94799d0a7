import { createRoot } from 'react-dom/client';
import { FirstLines } from './FirstLines.tsx';

const place = document.getElementById('site');
if (place !== null) createRoot(place).render(<FirstLines />);
