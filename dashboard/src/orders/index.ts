export { Cart } from './cart';
export { OrderPage } from './order-page';
export { Orders } from './orders';
export { ReceiptPage } from './receipt-page';
