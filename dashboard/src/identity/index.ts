export { Login } from './login';
export { ForgotPassword, ResetPassword } from './password-reset';
export { Register } from './register';
export { VerifyEmail } from './verify-email';
