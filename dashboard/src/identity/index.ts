export { ForgotPassword, ResetPassword } from './password-reset';
export { Login } from './login';
export { Register } from './register';
export { VerifyEmail } from './verify-email';
