import type { KnownExport } from './KnownExport';

/** Exports of programs that sales people keep their deals in, the most telling signature first. */
export const salesPrograms: readonly KnownExport[] = [
  {
    name: 'HubSpot',
    version: 'deals, 2024',
    basis: 'HubSpot knowledge base, "Export records" and its default deal properties',
    shape: 'orders',
    signature: [
      ['Record ID', 'Record ID - Deal', 'Deal ID'],
      ['Deal Name'],
      ['Deal Stage'],
      ['Close Date'],
      ['Amount'],
    ],
    roles: {
      customer: ['Associated Company', 'Associated Company (Primary)', 'Associated Company Names', 'Company name'],
      ...{ order: ['Record ID', 'Record ID - Deal', 'Deal ID'], date: ['Close Date'], amount: ['Amount'] },
      ...{ status: ['Deal Stage'], description: ['Deal Name'] },
    },
  },
  {
    name: 'HubSpot',
    version: 'companies, 2024',
    basis: 'HubSpot knowledge base, default company properties',
    shape: 'customers',
    signature: [['Record ID', 'Company ID'], ['Company name'], ['Company owner'], ['Create Date']],
    roles: { customer: ['Company name', 'Record ID'], amount: ['Total Revenue', 'Annual Revenue'] },
  },
  {
    name: 'Salesforce',
    version: 'opportunities report, 2024',
    basis: 'Salesforce help, standard report type "Opportunities"; and the API names of Data Loader',
    shape: 'orders',
    signature: [
      ['Opportunity Name', 'StageName'],
      ['Account Name', 'AccountId', 'Account.Name'],
      ['Amount'],
      ['Close Date', 'CloseDate'],
    ],
    roles: {
      ...{ customer: ['Account Name', 'Account.Name', 'AccountId'], order: ['Opportunity ID', 'Id'] },
      ...{ date: ['Close Date', 'CloseDate'], amount: ['Amount'], status: ['Stage', 'StageName'] },
      description: ['Opportunity Name', 'Name'],
    },
  },
  {
    name: 'Zoho CRM',
    version: 'deals, 2024',
    basis: 'Zoho CRM help, standard fields of the module Deals',
    shape: 'orders',
    signature: [['Deal Name'], ['Closing Date'], ['Account Name', 'Account Name.id'], ['Stage'], ['Amount']],
    roles: {
      ...{ customer: ['Account Name', 'Account Name.id'], order: ['Record Id'], date: ['Closing Date'] },
      ...{ amount: ['Amount'], status: ['Stage'], description: ['Deal Name'] },
    },
  },
  {
    name: 'Pipedrive',
    version: 'deals, 2024',
    basis: 'Pipedrive knowledge base, "Exporting data": fields named entity - field',
    shape: 'orders',
    signature: [['Deal - Title'], ['Deal - Value'], ['Deal - Organization'], ['Deal - Status', 'Deal - Stage']],
    roles: {
      ...{ customer: ['Deal - Organization', 'Deal - Contact person'], order: ['Deal - ID'] },
      ...{ date: ['Deal - Won time', 'Deal - Deal closed on', 'Deal - Deal created'], amount: ['Deal - Value'] },
      ...{ status: ['Deal - Status'], description: ['Deal - Title'] },
    },
  },
];
