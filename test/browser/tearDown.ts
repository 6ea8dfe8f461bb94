export { stopSharedBrowser as default } from './pages/sharedBrowser';
