export { InvoicePage } from './invoice-page';
export { Invoices } from './invoices';
export { PlanPage } from './plan-page';
