// What the API accepts, told before it is asked. The messages are keys of the `form` texts.
import { z } from 'zod';

export const email = z.email('email').max(254, 'email');
export const newPassword = z.string().min(12, 'password').max(128, 'password');
export const required = z.string().min(1, 'required');
export const code = z.string().regex(/^\d{6}$/, 'code');
