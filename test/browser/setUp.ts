export { startSharedBrowser as default } from './pages/sharedBrowser';
