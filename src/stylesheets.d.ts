/** Stylesheets are imported for their effect alone; the bundler makes files of them. */
declare module '*.css';
