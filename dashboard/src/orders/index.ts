export { Cart } from './cart';
export { OrderPage } from './order-page';
export { Orders } from './orders';
