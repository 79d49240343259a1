// What each role sees in the navigation: a copy of what README says. The API decides each time.
import type { Schemas } from '../api/hooks';

type Role = Schemas['StaffRole'];

const ROLES = {
  viewCustomers: ['operator', 'moderator', 'support', 'auditor'],
  viewJobs: ['operator', 'support'],
  suspend: ['operator', 'moderator'],
  moderate: ['operator', 'moderator'],
  takeDown: ['operator', 'moderator'],
  setPlan: ['operator'],
  viewActs: ['operator', 'auditor'],
  viewBooks: ['operator', 'auditor'],
  replayPayments: ['operator'],
  correctBooks: ['operator'],
  answerDisputes: ['operator'],
  reviewPayments: ['operator'],
} satisfies Record<string, Role[]>;

export type Permission = keyof typeof ROLES;

export const may = (role: Role, permission: Permission): boolean => (ROLES[permission] as Role[]).includes(role);
