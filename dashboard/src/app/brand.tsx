export function Mark({ size = 26 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden>
      <rect width="32" height="32" rx="8" fill="#0f766e" />
      <path d="M10 10.5 16 16l-6 6M16 16h6" stroke="#fff" strokeWidth="2.2" fill="none" />
      <circle cx="9.5" cy="10" r="3" fill="#fff" />
      <circle cx="9.5" cy="22" r="3" fill="#fff" />
      <circle cx="23" cy="16" r="3" fill="#fff" />
    </svg>
  );
}
