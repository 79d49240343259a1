"""The same of the market: packages that are published, moderated, found, bought and installed."""

import hashlib
import json
import secrets
import subprocess
import time
from typing import Any

from people import SECONDS_MAX, Cloud, Person, pack, put, register, staff_token
from seed import PROJECT, Seed

PAGE = {"title": "Shapes", "summary": "Names of shapes as text.", "category": "other", "tags": ["shapes"]}

NEW_KEY = """
const crypto = require("crypto");
const { privateKey, publicKey } = crypto.generateKeyPairSync("ed25519");
const { x } = publicKey.export({ format: "jwk" });
const kid = crypto.createHash("sha256").update(`{"crv":"Ed25519","kty":"OKP","x":"${x}"}`).digest("base64url");
const text = "ggen-signing-key-v1\\n" + JSON.stringify({ kid, workspace_id: process.argv[1] });
const proof = crypto.sign(null, Buffer.from(text), privateKey).toString("base64url");
console.log(JSON.stringify({ public_key: x, proof }));
"""


def open_package(person: Person, namespace: str, name: str, **price: int | str) -> dict[str, str]:
    """A package in the namespace; the parameters of its path."""
    body = {"namespace": namespace, "name": name, "kind": "template", "visibility": "public", "page": PAGE}
    person.post("/api/v1/marketplace/packages", body | price)
    return {"namespace": namespace, "name": name}


def announce(person: Person, package: dict[str, str], version: str) -> dict[str, str]:
    """A draft whose archive was uploaded; the parameters of its path."""
    content = pack(PROJECT)
    archive = {"sha256": hashlib.sha256(content).hexdigest(), "size_bytes": len(content)}
    versions = "/api/v1/marketplace/packages/{namespace}/{name}/versions".format(**package)
    put(person.post(versions, {"version": version, "licence": "MIT", "archive": archive})["upload"], content)
    return package | {"version": version}


def checked(person: Person, package: dict[str, str], version: str) -> dict[str, str]:
    """A draft whose check has ended; the parameters of its path."""
    draft = announce(person, package, version)
    person.post("/api/v1/marketplace/packages/{namespace}/{name}/versions/{version}/submit".format(**draft))
    deadline = time.monotonic() + SECONDS_MAX
    while "check" not in person.get("/api/v1/creator/packages/{namespace}/{name}/versions/{version}".format(**draft)):
        if time.monotonic() > deadline:
            raise SystemExit(f"{draft} was not checked in {SECONDS_MAX} s")
        time.sleep(0.5)
    return draft


def approve(cloud: Cloud, person: Person, package: dict[str, str]) -> None:
    """Has a moderator approve a first version, so that the person publishes without them."""
    first, why = checked(person, package, "0.0.1"), {"reason": "Ticket 4711: the check of the API"}
    take(person, first, "publish")
    decide(cloud, first, "claim", why)
    decide(cloud, first, "approve", why)


def decide(cloud: Cloud, version: dict[str, str], act: str, body: dict[str, Any]) -> None:
    """What a moderator does about a version that waits."""
    path = "/api/v1/staff/submissions/{namespace}/{name}/{version}/".format(**version) + act
    cloud.post(path, body, token=staff_token(cloud, "operator"))


def take(person: Person, version: dict[str, str], step: str, body: dict[str, str] | None = None) -> None:
    """Publishes, deprecates, yanks or restores a version."""
    person.post("/api/v1/marketplace/packages/{namespace}/{name}/versions/{version}/".format(**version) + step, body)


def install(person: Person, package: dict[str, str]) -> str:
    """The id of the install."""
    wanted = {"requirements": ["{namespace}/{name}".format(**package)]}
    planned = person.post("/api/v1/library/installs", wanted)["id"]
    person.post(f"/api/v1/library/installs/{planned}/commit", {})
    return planned


def review(cloud: Cloud, package: dict[str, str], purpose: str) -> tuple[Person, dict[str, str]]:
    """Somebody who has installed a package and reviewed it; the parameters of the review's path."""
    reader = register(cloud, purpose)
    install(reader, package)
    reviews = "/api/v1/marketplace/packages/{namespace}/{name}/reviews".format(**package)
    cloud.call("PUT", reviews, {"rating": 4, "text": "It does what it says."}, reader.token)
    return reader, package | {"account_id": reader.account_id}


def new_creator(cloud: Cloud, purpose: str) -> tuple[Person, dict[str, str]]:
    """Somebody with a namespace and a package who has never published; the parameters of its path."""
    person, namespace = register(cloud, purpose), f"shapes{secrets.token_hex(8)}"
    person.post("/api/v1/marketplace/namespaces", {"namespace": namespace})
    person.post("/api/v1/creator/agreements", {"agreement": "seller", "version": 1})
    return person, open_package(person, namespace, "typescript")


def library(cloud: Cloud) -> dict[str, Seed]:
    person, other = register(cloud, "library"), register(cloud, "library-of-another")
    namespace = f"shapes{secrets.token_hex(8)}"
    person.post("/api/v1/marketplace/namespaces", {"namespace": namespace})
    package = open_package(person, namespace, "typescript")
    person.post("/api/v1/creator/agreements", {"agreement": "seller", "version": 1})
    approve(cloud, person, package)
    version = checked(person, package, "1.0.0")
    take(person, version, "publish")
    wanted = {"requirements": [f"{namespace}/typescript"]}
    committed = install(person, package)
    planned = person.post("/api/v1/library/installs", {})["id"]
    given_up = other.post("/api/v1/library/installs", {})["id"]
    return {
        "resolve-packages": Seed(person.token, body=wanted),
        "list-licences": Seed(),
        "plan-install": Seed(person.token, body=wanted),
        "get-install": Seed(person.token, path={"id": committed}),
        "commit-install": Seed(person.token, path={"id": planned}),
        "roll-back-install": Seed(other.token, path={"id": given_up}),
        "list-library": Seed(person.token),
        "get-attribution": Seed(person.token),
        "download-package": Seed(person.token, path=version),
    }


def orders(cloud: Cloud) -> dict[str, Seed]:
    """A creator's packages with a price, each of which is bought once; paying is for the end-to-end tests."""
    creator, buyer = register(cloud, "selling"), register(cloud, "buying")
    namespace = f"priced{secrets.token_hex(8)}"
    creator.post("/api/v1/marketplace/namespaces", {"namespace": namespace})
    creator.post("/api/v1/creator/agreements", {"agreement": "seller", "version": 1})
    names = ["ordered", "purchased", "seen", "paid", "closed"]
    for name in names:
        package = open_package(creator, namespace, name, price_cents=1200)
        if name == names[0]:
            approve(cloud, creator, package)
        take(creator, checked(creator, package, "1.0.0"), "publish")
    # Of six packages, one more than a free plan has.
    operator, why = staff_token(cloud, "operator"), {"reason": "Ticket 4711: the check of the API"}
    cloud.call("PUT", f"/api/v1/staff/workspaces/{creator.workspace_id}/plan", why | {"plan": "pro"}, operator)
    seated = open_package(creator, namespace, "seated", price_cents=1200, priced_per="seat")
    take(creator, checked(creator, seated, "1.0.0"), "publish")
    seat = seated | {"id": buyer.account_id}
    made = {
        name: buyer.post("/api/v1/orders", {"packages": [f"{namespace}/{name}"]})["id"]
        for name in ("seen", "paid", "closed")
    }
    given = buyer.post("/api/v1/orders", {"packages": [f"{namespace}/ordered"], "gift": True})["id"]
    workspace = {"id": buyer.workspace_id}
    codes = {name: f"{name}-{secrets.token_hex(8)}".upper() for name in ("opened", "seen", "ended", "quoted", "given")}
    code = {"percent": 20, "uses_max": 100_000, "uses_per_workspace_max": 100_000}
    for name in ("seen", "ended", "quoted"):
        creator.post("/api/v1/creator/discounts", code | {"code": codes[name]})
    # What costs nothing is bought at once.
    creator.post("/api/v1/creator/discounts", code | {"code": codes["given"], "percent": 100})
    seats = [{"package": f"{namespace}/seated", "seats": 5}]
    wanted = {"packages": [f"{namespace}/seated"], "seats": seats, "discount_code": codes["given"]}
    buyer.post("/api/v1/orders", wanted)
    return {
        "create-discount": Seed(creator.token, body=code | {"code": codes["opened"]}),
        "list-discounts": Seed(creator.token),
        "get-discount": Seed(creator.token, path={"code": codes["seen"]}),
        "end-discount": Seed(creator.token, path={"code": codes["ended"]}),
        "quote-order": Seed(buyer.token, body={"packages": [f"{namespace}/seen"], "discount_code": codes["quoted"]}),
        "create-order": Seed(
            buyer.token, body={"packages": [f"{namespace}/ordered"], "discount_code": codes["quoted"]}
        ),
        "purchase-package": Seed(buyer.token, path={"namespace": namespace, "name": "purchased"}, body={}),
        "list-orders": Seed(buyer.token),
        "get-order": Seed(buyer.token, path={"id": made["seen"]}),
        "check-out-order": Seed(buyer.token, path={"id": made["paid"]}, body={"kind": "hosted_page"}),
        "close-order": Seed(buyer.token, path={"id": made["closed"]}),
        # Nothing was paid for it; what was is given back in the end-to-end tests.
        "refund-order": Seed(buyer.token, path={"id": made["seen"]}, body={"packages": [f"{namespace}/seen"]}),
        # Nothing was paid, so nothing is held; that is for the tests of functions/orders.
        "appeal-order": Seed(
            buyer.token, path={"id": made["seen"]}, body={"text": "The card is our company's; the account is new."}
        ),
        "list-purchases": Seed(buyer.token),
        "list-seats": Seed(buyer.token, path=seated),
        "assign-seat": Seed(buyer.token, path=seat),
        "release-seat": Seed(buyer.token, path=seat),
        # Nothing was paid; receipts, credit notes and codes are for the end-to-end tests and those of functions/orders.
        "get-order-receipt": Seed(buyer.token, path={"id": made["seen"]}),
        "get-credit-note": Seed(buyer.token, path={"id": made["seen"], "refund_id": "rfd_01JD3V7Z0QK2M4N6P8R0T2V4X6"}),
        "list-gifts": Seed(buyer.token),
        "issue-gift-code": Seed(buyer.token, path={"id": given}, body={}),
        "redeem-gift": Seed(buyer.token, body={"code": "ten_1.ord_1.1.mac"}),
        "issue-affiliate-code": Seed(creator.token),
        "get-earnings": Seed(creator.token),
        # Nobody but Stripe signs; the end-to-end tests have it do so.
        "receive-stripe-webhook": Seed(body={"id": "evt_1", "type": "payment_intent.succeeded", "created": 1}),
        "get-trial-balance": Seed(operator),
        "get-account-statement": Seed(operator, query=why | {"account": "clearing"}),
        "inspect-order": Seed(operator, path=workspace | {"order_id": made["seen"]}, query=why),
        "replay-stripe-event": Seed(operator, path={"id": "evt_unknown"}, body=why),
        "replay-stripe-events": Seed(
            operator, body=why | {"from": "2026-11-21T06:00:00.000Z", "until": "2026-11-21T12:00:00.000Z"}
        ),
        "list-reconciliations": Seed(operator),
        "list-differences": Seed(operator),
        # The books and Stripe have to differ for one that is open; the tests of the area see to it.
        "resolve-difference": Seed(operator, path={"id": "fee.charge.ord_unknown"}, body=why),
        "list-disputes": Seed(operator),
        # Nothing was paid, so no bank disputes anything; that is for the tests of functions/orders.
        "inspect-dispute": Seed(operator, path={"id": "du_unknown"}, query=why),
        "update-dispute-evidence": Seed(
            operator, path={"id": "du_unknown"}, body=why | {"evidence": {"uncategorized_text": "It was used."}}
        ),
        "submit-dispute-evidence": Seed(operator, path={"id": "du_unknown"}, body=why),
        "list-payment-reviews": Seed(operator),
        "decide-payment-review": Seed(
            operator, path=workspace | {"order_id": made["seen"]}, body=why | {"decision": "release"}
        ),
    }


def catalog(cloud: Cloud) -> dict[str, Seed]:
    person = register(cloud, "catalog")
    namespace, other = (f"shapes{secrets.token_hex(8)}" for _ in range(2))
    person.post("/api/v1/marketplace/namespaces", {"namespace": namespace})
    package = open_package(person, namespace, "typescript")
    opened = {"namespace": namespace, "name": "geography", "kind": "ontology", "visibility": "public", "page": PAGE}
    submitted, draft = announce(person, package, "0.1.0"), checked(person, package, "1.0.0")
    archive = {"sha256": "ab" * 32, "size_bytes": 5}
    person.post("/api/v1/creator/agreements", {"agreement": "seller", "version": 1})
    approve(cloud, person, package)
    published = {}
    for number, step in enumerate(["shown", "deprecate", "yank", "restore"], start=2):
        published[step] = checked(person, package, f"1.{number}.0")
        take(person, published[step], "publish")
    take(person, published["restore"], "deprecate", {"reason": "There is a newer one."})
    (reader, _), (_, answered) = review(cloud, package, "reader"), review(cloud, package, "answered")
    reason = {"reason": "There is a newer one."}
    return {
        "list-agreements": Seed(),
        "accept-agreement": Seed(person.token, body={"agreement": "seller", "version": 1}),
        "publish-version": Seed(person.token, path=draft),
        "deprecate-version": Seed(person.token, path=published["deprecate"], body=reason),
        "yank-version": Seed(person.token, path=published["yank"], body=reason),
        "restore-version": Seed(person.token, path=published["restore"], body=reason),
        "get-package": Seed(path=package),
        "list-versions": Seed(path=package),
        "get-version": Seed(path=published["shown"]),
        "get-registry-keys": Seed(),
        "compare-versions": Seed(path=package, query={"from": "1.2.0", "to": "1.3.0"}),
        "list-reviews": Seed(path=package),
        "write-review": Seed(reader.token, path=package, body={"rating": 4, "text": "It does what it says."}),
        "remove-review": Seed(reader.token, path=package),
        "answer-review": Seed(person.token, path=answered, body={"answer": "Thank you."}),
        "create-version": Seed(
            person.token, path=package, body={"version": "2.0.0", "licence": "MIT", "archive": archive}
        ),
        "list-creator-versions": Seed(person.token, path=package),
        "get-creator-version": Seed(person.token, path=draft),
        "submit-version": Seed(person.token, path=submitted),
        "get-version-report": Seed(person.token, path=draft),
        "create-namespace": Seed(person.token, body={"namespace": other}),
        "list-namespaces": Seed(person.token),
        "create-package": Seed(person.token, body=opened),
        "list-creator-packages": Seed(person.token),
        "get-creator-package": Seed(person.token, path=package),
        "update-package": Seed(person.token, path=package, body={"page": PAGE, "price_cents": 0}),
    }


def transferring(cloud: Cloud) -> dict[str, Seed]:
    """One namespace for each step, offered between two people."""
    giver, receiver = register(cloud, "giver"), register(cloud, "receiver")
    steps = {step: f"given{secrets.token_hex(8)}" for step in ("offered", "withdrawn", "accepted", "declined")}
    for step, namespace in steps.items():
        giver.post("/api/v1/marketplace/namespaces", {"namespace": namespace})
        if step != "offered":
            offer = {"subject": namespace, "to_workspace_id": receiver.workspace_id}
            giver.post("/api/v1/creator/transfers", offer)
    offered = {"subject": steps["offered"], "to_workspace_id": receiver.workspace_id}
    return {
        "offer-transfer": Seed(giver.token, body=offered),
        "list-transfers": Seed(receiver.token),
        "withdraw-transfer": Seed(giver.token, body={"subject": steps["withdrawn"]}),
        "accept-transfer": Seed(receiver.token, body={"subject": steps["accepted"]}),
        "decline-transfer": Seed(receiver.token, body={"subject": steps["declined"]}),
    }


def sharing(cloud: Cloud) -> dict[str, Seed]:
    """One package for each step of a split, whose owner and collaborator are two people."""
    owner, partner = register(cloud, "sharing"), register(cloud, "partner")
    namespace = f"shared{secrets.token_hex(8)}"
    owner.post("/api/v1/marketplace/namespaces", {"namespace": namespace})
    body = {"parts": [{"workspace_id": partner.workspace_id, "basis_points": 2500}]}
    steps = {}
    for step in ("proposed", "withdrawn", "accepted", "declined", "left"):
        steps[step] = open_package(owner, namespace, step)
        proposals = "/api/v1/creator/packages/{namespace}/{name}/split/proposals".format(**steps[step])
        if step != "proposed":
            owner.post(proposals, body)
    accept = "/api/v1/creator/packages/{namespace}/{name}/split/accept".format(**steps["left"])
    partner.post(accept, {"number": 1})
    return {
        "propose-split": Seed(owner.token, path=steps["proposed"], body=body),
        "withdraw-split": Seed(owner.token, path=steps["withdrawn"]),
        "accept-split": Seed(partner.token, path=steps["accepted"], body={"number": 1}),
        "decline-split": Seed(partner.token, path=steps["declined"], body={"number": 1}),
        "leave-split": Seed(partner.token, path=steps["left"]),
        "get-split": Seed(partner.token, path=steps["accepted"]),
        "list-splits": Seed(partner.token),
    }


def new_signing_key(workspace_id: str) -> dict[str, str]:
    """What registers a new key. Node signs: Python's library cannot."""
    made = subprocess.run(["node", "-e", NEW_KEY, workspace_id], check=True, capture_output=True, text=True)
    return json.loads(made.stdout)


def signing_versions(cloud: Cloud) -> dict[str, Seed]:
    person = register(cloud, "signing")
    namespace = f"signed{secrets.token_hex(8)}"
    person.post("/api/v1/marketplace/namespaces", {"namespace": namespace})
    package = open_package(person, namespace, "typescript")
    person.post("/api/v1/creator/agreements", {"agreement": "seller", "version": 1})
    approve(cloud, person, package)
    draft = checked(person, package, "1.0.0")
    revoked = person.post("/api/v1/creator/signing-keys", new_signing_key(person.workspace_id))["kid"]
    return {
        "register-signing-key": Seed(person.token, body=new_signing_key(person.workspace_id)),
        "list-signing-keys": Seed(person.token),
        "revoke-signing-key": Seed(person.token, path={"kid": revoked}),
        # Without a signature: signed drafts are tested in functions/catalog.
        "sign-version": Seed(person.token, path=draft, body={"signature": None}),
        "get-package-signing-keys": Seed(path=package),
        "list-dependents": Seed(path=package),
        "get-package-feed": Seed(path=package),
    }


def moderation(cloud: Cloud) -> dict[str, Seed]:
    """Versions that wait for moderators, each for one operation; reports, reviews and takedowns."""
    operator, why = staff_token(cloud, "operator"), {"reason": "Ticket 4711: the check of the API"}
    waiting = {}
    names = ["withdraw", "inspect", "claim", "release", "approve", "refuse", "appeal"]
    for name in names:
        person, package = new_creator(cloud, f"moderation-{name}")
        waiting[name] = (person, checked(person, package, "1.0.0"))
        take(*waiting[name], "publish")
    for name in ["release", "approve", "refuse", "appeal"]:
        decide(cloud, waiting[name][1], "claim", why)
    decide(cloud, waiting["appeal"][1], "refuse", why | {"codes": ["other"]})
    person, package = new_creator(cloud, "moderation-published")
    approve(cloud, person, package)
    versions = {}
    for number, name in enumerate(["down", "back", "appealed", "decided"], start=1):
        versions[name] = checked(person, package, f"1.{number}.0")
        take(person, versions[name], "publish")
    order = why | {"legal_basis": "agreement"}
    take_down = "/api/v1/staff/packages/{namespace}/{name}/versions/{version}/take-down"
    for name in ["back", "appealed", "decided"]:
        cloud.post(take_down.format(**versions[name]), order, token=operator)
    appeal = "/api/v1/marketplace/packages/{namespace}/{name}/versions/{version}/takedown/appeal"
    why_not, moderator = {"reason": "We wrote it ourselves."}, staff_token(cloud, "moderator")
    appealed = person.post(appeal.format(**versions["decided"]), why_not)["takedowns"][-1]["appeal"]["id"]
    reports = "/api/v1/marketplace/packages/{namespace}/{name}/abuse-reports".format(**package)
    report = {"problem": "spam", "text": "It is an advertisement and nothing else."}
    inspected = person.post(reports, report)["id"]
    dismissed = person.post(reports, report | {"version": versions["down"]["version"]})["id"]
    hider, hidden = new_creator(cloud, "moderation-hidden")
    _, hidden_review = review(cloud, package, "moderation-hidden-review")
    _, shown_review = review(cloud, package, "moderation-shown-review")
    hide = "/api/v1/staff/packages/{namespace}/{name}/reviews/{account_id}/hide".format(**shown_review)
    cloud.post(hide, why, token=operator)
    version = {name: path for name, (_, path) in waiting.items()}
    return {
        "list-submissions": Seed(operator),
        "inspect-submission": Seed(operator, path=version["inspect"], query=why),
        "claim-submission": Seed(operator, path=version["claim"], body=why),
        "release-submission": Seed(operator, path=version["release"], body=why),
        "approve-submission": Seed(operator, path=version["approve"], body=why),
        "refuse-submission": Seed(operator, path=version["refuse"], body=why | {"codes": ["other"]}),
        "withdraw-version": Seed(waiting["withdraw"][0].token, path=version["withdraw"]),
        "appeal-version": Seed(waiting["appeal"][0].token, path=version["appeal"], body={"reason": "We own the name."}),
        "get-version-review": Seed(waiting["inspect"][0].token, path=version["inspect"]),
        "report-abuse": Seed(person.token, path=package, body=report | {"version": versions["back"]["version"]}),
        "list-abuse-reports": Seed(operator),
        "inspect-abuse-report": Seed(operator, path={"id": inspected}, query=why),
        "dismiss-abuse-report": Seed(operator, path={"id": dismissed}, body=why),
        "inspect-reviews": Seed(operator, path=package, query=why),
        "hide-review": Seed(operator, path=hidden_review, body=why),
        "show-review": Seed(operator, path=shown_review, body=why),
        "take-down-version": Seed(operator, path=versions["down"], body=order),
        "reinstate-version": Seed(operator, path=versions["back"], body=why),
        "appeal-version-takedown": Seed(person.token, path=versions["appealed"], body=why_not),
        "list-takedown-appeals": Seed(operator),
        "inspect-takedown-appeal": Seed(operator, path={"id": appealed}, query=why),
        # By another than the one who took it down.
        "decide-takedown-appeal": Seed(moderator, path={"id": appealed}, body=why | {"accepted": True}),
        # Of a package that was never published, so that the others stay.
        "appeal-package-takedown": Seed(hider.token, path=hidden, body=why_not),
        "take-down-package": Seed(operator, path=hidden, body=order),
        "reinstate-package": Seed(operator, path=hidden, body=why),
    }


def discovering(cloud: Cloud) -> dict[str, Seed]:
    """Everybody searches, before the first package too."""
    query = {"query": "ASK { ?s ?p ?o }"}
    return {
        "search-packages": Seed(body={"text": "types", "facets": True}),
        "search-terms": Seed(query={"q": "foaf:Person"}),
        "get-sparql": Seed(query=query),
        "post-sparql": Seed(body=query),
    }


GROUPS = [library, orders, catalog, moderation, discovering, transferring, sharing, signing_versions]
