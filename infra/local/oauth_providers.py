"""GitHub and Google as OAuth servers on this machine, by npm's `emulate`, and this product as their client."""

import json
import os
import urllib.error
import urllib.request
from typing import Any

from checks import port_free
from detached import Detached
from settings import ROOT, Settings

CLIENTS_SECRET = "OAuthClientsSecret"  # an output of the stack
# Who may sign in there.
PEOPLE = [("ada", "Ada Lovelace"), ("grace", "Grace Hopper"), ("linus", "Linus Example")]
# As the providers' own paths are.
PATHS = {
    "github": ("/login/oauth/authorize", "/login/oauth/access_token", "/user"),
    "google": ("/o/oauth2/v2/auth", "/oauth2/token", "/oauth2/v2/userinfo"),
}


def is_running(settings: Settings) -> bool:
    return _process(settings).is_running() and all(_answers(url) for url in urls(settings).values())


def ensure(settings: Settings, api_url: str) -> bool:
    """Starts them unless they run for this API; whether they were started."""
    seed, text = settings.state / "oauth.json", json.dumps(_seed(api_url))
    if is_running(settings) and seed.read_text() == text:
        return False
    seed.write_text(text)
    process = _process(settings)
    process.stop()
    for port in _ports(settings).values():
        port_free(port)
    emulate = str(ROOT / "tests" / "npm" / "node_modules" / "emulate" / "dist" / "index.js")
    first = str(_ports(settings)["github"])
    command = ["node", emulate, "start", "--service", "github,google", "--port", first, "--seed", str(seed)]
    environment = {"PATH": os.environ.get("PATH", os.defpath)}
    process.start(command, environment, lambda: all(_answers(url) for url in urls(settings).values()))
    return True


def stop(settings: Settings) -> bool:
    return _process(settings).stop()


def register(settings: Settings, secretsmanager: Any, secret: str, api_url: str) -> None:
    """Puts into the secret what an operator agrees with the real ones."""
    text = json.dumps({provider: _registration(provider, url, api_url) for provider, url in urls(settings).items()})
    if secretsmanager.get_secret_value(SecretId=secret)["SecretString"] != text:
        secretsmanager.put_secret_value(SecretId=secret, SecretString=text)


def urls(settings: Settings) -> dict[str, str]:
    return {provider: f"http://127.0.0.1:{port}" for provider, port in _ports(settings).items()}


def _ports(settings: Settings) -> dict[str, int]:
    return {"github": settings.port + 1, "google": settings.port + 2}


def _process(settings: Settings) -> Detached:
    log = settings.state / "oauth.log"
    return Detached("The OAuth providers", "emulate", settings.state / "oauth.pid", log)


def _registration(provider: str, url: str, api_url: str) -> dict[str, Any]:
    authorization, token, identity = (f"{url}{path}" for path in PATHS[provider])
    endpoints = {"authorization_url": authorization, "token_url": token, "identity_url": identity}
    client = {"client_id": f"{provider}-client", "client_secret": f"{provider}-secret"}
    return client | {"redirect_url": _callback(provider, api_url), "endpoints": endpoints}


def _callback(provider: str, api_url: str) -> str:
    return f"{api_url}/api/v1/auth/oauth/{provider}/callback"


def _seed(api_url: str) -> dict[str, Any]:
    client = {
        provider: {
            "client_id": f"{provider}-client",
            "client_secret": f"{provider}-secret",
            "name": "ggen",
            "redirect_uris": [_callback(provider, api_url)],
        }
        for provider in PATHS
    }
    github = [{"login": login, "name": name, "email": f"{login}@github.example"} for login, name in PEOPLE]
    google = [{"name": name, "email": f"{login}@google.example", "email_verified": True} for login, name in PEOPLE]
    unverified = {"name": "Mallory", "email": "mallory@google.example", "email_verified": False}
    return {
        "github": {"users": github, "oauth_apps": [client["github"]]},
        "google": {"users": [*google, unverified], "oauth_clients": [client["google"]]},
    }


def _answers(url: str) -> bool:
    """Any answer will do."""
    try:
        urllib.request.urlopen(url, timeout=5).close()
    except urllib.error.HTTPError:
        pass
    except (urllib.error.URLError, OSError):
        return False
    return True
