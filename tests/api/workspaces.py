"""What the checks of the running API rest on, of accounts, workspaces, generations and staff: for each operation somebody who may
call it, ids of things that exist, and a body that succeeds.

An operation that ends or spends what it needs (erasing an account, a mailed code)
has a person of its own, so that no other operation fails by it.
"""

import base64
import contextlib
import hashlib
import time

from people import (
    PASSWORD,
    SECONDS_MAX,
    Cloud,
    Person,
    Refused,
    new_email,
    register,
    second_factor,
    staff_token,
    totp,
    upload,
)
from seed import PROJECT, Seed

VERIFIER = "a-verifier-as-an-app-would-choose-it-of-43-"


def signing_in(cloud: Cloud) -> dict[str, Seed]:
    person, proving = register(cloud, "login"), register(cloud, "step-up")
    challenge = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).decode().rstrip("=")
    github = {"provider": "github"}
    return {
        "login": Seed(body={"email": person.email, "password": PASSWORD}),
        "step-up": Seed(proving.token, body={"password": PASSWORD}),
        "validate-token": Seed(body={"token": person.token}),
        "list-providers": Seed(),
        "start-oauth": Seed(path=github, body={"challenge": challenge}),
        "link-oauth": Seed(person.token, path=github, body={"challenge": challenge}),
        "unlink-oauth": Seed(person.token, path=github),
        "finish-oauth": Seed(path=github),
        # Not linked: none of their sign-ins passes a provider, which the end-to-end tests have.
        "step-up-oauth": Seed(person.token, path=github),
        "exchange-oauth": Seed(body={"code": "01JD3V7Z0QK2M4N6P8R0T2V4X6.unknown", "verifier": VERIFIER}),
    }


def registering(cloud: Cloud) -> dict[str, Seed]:
    email = new_email("verify")
    cloud.post("/api/v1/auth/register", {"email": email})
    return {
        "register": Seed(body={"email": new_email("register")}),
        "verify-email": Seed(body={"code": cloud.code_sent_to(email, "verify-email"), "password": PASSWORD}),
    }


def passwords(cloud: Cloud) -> dict[str, Seed]:
    changing, resetting = register(cloud, "change-password"), register(cloud, "reset")
    cloud.post("/api/v1/auth/request-password-reset", {"email": resetting.email})
    code = cloud.code_sent_to(resetting.email, "reset-password")
    return {
        "change-password": Seed(changing.token, body={"current_password": PASSWORD, "password": PASSWORD}),
        "request-password-reset": Seed(body={"email": changing.email}),
        "reset-password": Seed(body={"code": code, "password": PASSWORD}),
    }


def email_change(cloud: Cloud) -> dict[str, Seed]:
    asking, confirming = register(cloud, "ask-email"), register(cloud, "confirm-email")
    email = new_email("changed")
    confirming.post("/api/v1/auth/request-email-change", {"email": email})
    return {
        "request-email-change": Seed(asking.token, body={"email": new_email("wanted")}),
        "confirm-email-change": Seed(
            confirming.token, body={"code": cloud.code_sent_to(email, "confirm-email-change")}
        ),
    }


def second_factors(cloud: Cloud) -> dict[str, Seed]:
    enrolling, confirming = register(cloud, "enrol"), register(cloud, "confirm")
    disabling, renewing, logging_in = (register(cloud, name) for name in ("disable", "renew", "challenge"))
    secret = confirming.post("/api/v1/auth/totp")["secret"]
    codes = {person.email: second_factor(person) for person in (disabling, renewing, logging_in)}
    challenge = cloud.post("/api/v1/auth/login", {"email": logging_in.email, "password": PASSWORD})["challenge"]
    return {
        "get-second-factor": Seed(renewing.token),
        "enrol-second-factor": Seed(enrolling.token),
        "confirm-second-factor": Seed(confirming.token, body={"code": totp(secret)}, totp_secret=secret),
        "disable-second-factor": Seed(disabling.token, body={"recovery_code": codes[disabling.email][0]}),
        "renew-recovery-codes": Seed(renewing.token),
        "login-second-factor": Seed(body={"challenge": challenge, "recovery_code": codes[logging_in.email][0]}),
    }


def sessions(cloud: Cloud) -> dict[str, Seed]:
    revoking, leaving, others, refreshing = (
        register(cloud, name) for name in ("revoke", "logout", "revoke-others", "refresh")
    )
    revoking.within(revoking.workspace_id)
    other = next(it["id"] for it in revoking.get("/api/v1/auth/sessions")["items"] if not it["current"])
    return {
        "list-sessions": Seed(revoking.token),
        "revoke-session": Seed(revoking.token, path={"id": other}),
        "revoke-other-sessions": Seed(others.token),
        "logout": Seed(leaving.token),
        "refresh": Seed(body={"refresh_token": refreshing.session["refresh_token"]}),
    }


def api_keys(cloud: Cloud) -> dict[str, Seed]:
    person = register(cloud, "keys")
    kept, revoked, rotated = (
        person.post("/api/v1/auth/keys", {"name": name, "mode": "test", "scopes": ["read"]})["id"]
        for name in ("kept", "revoked", "rotated")
    )
    return {
        "create-key": Seed(person.token, body={"name": "CI", "mode": "test", "scopes": ["read"]}),
        "list-keys": Seed(person.token),
        "get-key": Seed(person.token, path={"id": kept}),
        "revoke-key": Seed(person.token, path={"id": revoked}),
        "rotate-key": Seed(person.token, path={"id": rotated}, body={}),
    }


def erasing(cloud: Cloud) -> dict[str, Seed]:
    return {"erase-account": Seed(register(cloud, "erase").token, body={"password": PASSWORD})}


def exporting(cloud: Cloud) -> dict[str, Seed]:
    return {"export-account": Seed(register(cloud, "export").token)}


def own_account(cloud: Cloud) -> dict[str, Seed]:
    person = register(cloud, "account")
    return {
        "get-account": Seed(person.token),
        "update-account": Seed(person.token, body={"name": "Ada Lovelace"}),
        "get-mail-preferences": Seed(person.token),
        "update-mail-preferences": Seed(person.token, body={"invitations": True, "package_notices": True}),
        "list-logins": Seed(person.token),
        "list-workspaces": Seed(person.token),
        "create-workspace": Seed(person.token, body={"name": "Analytical Engines"}),
    }


def shared(cloud: Cloud, purpose: str) -> Person:
    """The owner of a shared workspace, in it."""
    owner = register(cloud, purpose)
    return owner.within(owner.post("/api/v1/workspaces", {"name": "Ontology team"})["id"])


def invite(admin: Person, email: str, role: str) -> str:
    return admin.post("/api/v1/workspace/invitations", {"email": email, "role": role})["id"]


def join(cloud: Cloud, admin: Person, purpose: str, role: str) -> Person:
    """A new person who has accepted an invitation of this role."""
    person = register(cloud, purpose)
    invite(admin, person.email, role)
    code = cloud.code_sent_to(person.email, "accept-invitation")
    person.post("/api/v1/invitations/accept", {"code": code})
    return person


BILLED = {"name": "Ada Lovelace", "vat_id": "DE123456789", "country": "DE", "postal_code": "10115"}


SUBSCRIBED = {"plan": "workspace_starter", "interval": "month", "seats": 2}


def team(cloud: Cloud) -> dict[str, Seed]:
    admin = shared(cloud, "team")
    changing, removed = join(cloud, admin, "role", "editor"), join(cloud, admin, "removed", "viewer")
    revoked, sent = invite(admin, new_email("revoked"), "viewer"), invite(admin, new_email("resent"), "viewer")
    cloud.call("PUT", "/api/v1/billing/details", BILLED, admin.token)
    return {
        "get-workspace": Seed(admin.token),
        "rename-workspace": Seed(admin.token, body={"name": "Ontology team"}),
        "get-billing-details": Seed(admin.token),
        "update-billing-details": Seed(admin.token, body=BILLED),
        "get-subscription": Seed(admin.token),
        "preview-subscription": Seed(admin.token, body=SUBSCRIBED),
        "change-subscription": Seed(admin.token, body=SUBSCRIBED | {"trial": True}),
        "pause-subscription": Seed(admin.token),
        "resume-subscription": Seed(admin.token),
        "cancel-subscription": Seed(admin.token),
        "list-payment-methods": Seed(admin.token),
        "add-payment-method": Seed(admin.token),
        "set-default-payment-method": Seed(admin.token, path={"id": "pm_1SNVbPGm7vC2xH0kq2b3c4d5"}),
        "remove-payment-method": Seed(admin.token, path={"id": "pm_1SNVbPGm7vC2xH0kq2b3c4d5"}),
        "list-invoices": Seed(admin.token),
        "get-invoice": Seed(admin.token, path={"id": "in_1SNVbPGm7vC2xH0kq2b3c4d5"}),
        "list-members": Seed(admin.token),
        "change-role": Seed(admin.token, path={"id": changing.account_id}, body={"role": "viewer"}),
        "remove-member": Seed(admin.token, path={"id": removed.account_id}),
        "list-invitations": Seed(admin.token),
        "create-invitation": Seed(admin.token, body={"email": new_email("invited"), "role": "viewer"}),
        "revoke-invitation": Seed(admin.token, path={"id": revoked}),
        "resend-invitation": Seed(admin.token, path={"id": sent}),
    }


def answering_invitations(cloud: Cloud) -> dict[str, Seed]:
    admin, accepting = shared(cloud, "inviting"), register(cloud, "accepting")
    invited = {name: new_email(name) for name in ("shown", "declining", "joining")} | {"accepting": accepting.email}
    for email in invited.values():
        invite(admin, email, "viewer")
    codes = {name: cloud.code_sent_to(email, "accept-invitation") for name, email in invited.items()}
    unsubscribing = {"token": cloud.unsubscribe_token_sent_to(invited["shown"])}
    return {
        "show-unsubscribe": Seed(query=unsubscribing),
        "unsubscribe": Seed(query=unsubscribing),
        "show-invitation": Seed(body={"code": codes["shown"]}),
        "decline-invitation": Seed(body={"code": codes["declining"]}),
        "register-invited": Seed(body={"code": codes["joining"], "password": PASSWORD}),
        "accept-invitation": Seed(accepting.token, body={"code": codes["accepting"]}),
    }


def leaving(cloud: Cloud) -> dict[str, Seed]:
    admin = shared(cloud, "left")
    member = join(cloud, admin, "leaving", "viewer").within(admin.workspace_id)
    return {"leave-workspace": Seed(member.token)}


def handing_over(cloud: Cloud) -> dict[str, Seed]:
    admin = shared(cloud, "giving")
    heir = join(cloud, admin, "heir", "admin")
    return {"transfer-ownership": Seed(admin.token, body={"account_id": heir.account_id})}


def wait_for(person: Person, generation: str) -> None:
    """Until it is complete."""
    deadline = time.monotonic() + SECONDS_MAX
    while person.get(f"/api/v1/generations/{generation}?wait_seconds=20")["state"] != "complete":
        if time.monotonic() > deadline:
            raise SystemExit(f"{generation} did not end in {SECONDS_MAX} s")


def cancel_one(person: Person, project: str) -> str:
    """A generation that was cancelled before it ended; it can be cancelled once more."""
    for _ in range(10):
        made = person.post("/api/v1/generations", {"project": project})["id"]
        with contextlib.suppress(Refused):
            person.post(f"/api/v1/generations/{made}/cancel")
            return made
    raise SystemExit("ten generations ended before they were cancelled")


def generations(cloud: Cloud) -> dict[str, Seed]:
    person = register(cloud, "generations")
    project = upload(person, PROJECT)
    complete = person.post("/api/v1/generations", {"project": project})["id"]
    deleted = person.post("/api/v1/generations", {"project": project})["id"]
    checked = person.post("/api/v1/generations", {"project": project, "dry_run": True})["id"]
    cancelled = cancel_one(person, project)
    for ended in (complete, deleted, checked):
        wait_for(person, ended)
    announced = {"kind": "project", "filename": "project.zip", "size_bytes": 5, "sha256": "ab" * 32}
    return {
        "create-upload": Seed(person.token, body=announced),
        "list-uploads": Seed(person.token),
        "get-upload": Seed(person.token, path={"id": project}),
        "delete-upload": Seed(person.token, path={"id": upload(person, PROJECT)}),
        "create-generation": Seed(person.token, body={"project": project}),
        "list-generations": Seed(person.token),
        "get-generation": Seed(person.token, path={"id": complete}),
        "get-report": Seed(person.token, path={"id": checked}),
        "get-artifact": Seed(person.token, path={"id": complete}),
        "delete-artifact": Seed(person.token, path={"id": deleted}),
        "cancel-generation": Seed(person.token, path={"id": cancelled}),
        "get-receipt": Seed(person.token, path={"generation_id": complete}),
        "verify-receipt": Seed(person.token, path={"generation_id": complete}, body={}),
    }


def billing(cloud: Cloud) -> dict[str, Seed]:
    person = register(cloud, "billing")
    event = {"event_id": "invoice-4711-line-1", "operation": "reports_rendered", "units": 3}
    return {
        "get-quotas": Seed(person.token),
        "get-usage": Seed(person.token),
        "report-usage": Seed(person.token, body=event),
    }


def staff(cloud: Cloud) -> dict[str, Seed]:
    """What staff may look at and do. `enrol-staff` has none: only the deployer has its code."""
    seen, suspended, restored = (register(cloud, name) for name in ("seen", "suspended", "restored"))
    made = seen.post("/api/v1/generations", {"project": upload(seen, PROJECT)})["id"]
    operator, moderator = staff_token(cloud, "operator"), cloud.staff["moderator"]
    why = {"reason": "Ticket 4711: the check of the API"}
    account, workspace = {"id": seen.account_id}, {"id": seen.workspace_id}
    signing_in = {"email": moderator["email"], "password": moderator["password"], "code": "000000"}
    return {
        "login-staff": Seed(body=signing_in, totp_secret=moderator["totp_secret"]),
        "find-account": Seed(operator, query=why | {"email": seen.email}),
        "inspect-account": Seed(operator, path=account, query=why),
        "suspend-account": Seed(operator, path={"id": suspended.account_id}, body=why),
        "restore-account": Seed(operator, path={"id": restored.account_id}, body=why),
        "inspect-workspace": Seed(operator, path=workspace, query=why),
        "suspend-workspace": Seed(operator, path={"id": suspended.workspace_id}, body=why),
        "restore-workspace": Seed(operator, path={"id": restored.workspace_id}, body=why),
        "set-workspace-plan": Seed(operator, path=workspace, body=why | {"plan": "workspace_pro"}),
        "inspect-generations": Seed(operator, path=workspace, query=why),
        "inspect-generation": Seed(operator, path=workspace | {"generation_id": made}, query=why),
        "list-acts": Seed(operator),
        "list-audit-logs": Seed(seen.token),
        "list-account-events": Seed(seen.token),
    }


GROUPS = [
    signing_in, registering, passwords, email_change, second_factors, sessions, api_keys, erasing, exporting,
    own_account, team, answering_invitations, leaving, handing_over, generations, billing, staff,
]  # fmt: skip
