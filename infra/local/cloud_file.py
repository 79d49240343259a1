"""`cloud.json`: what scripts need to talk to the running local cloud."""

import json
from typing import Any

from settings import ACCESS_KEY_ID, REGION, SECRET_ACCESS_KEY, Settings


def read(settings: Settings) -> dict[str, Any]:
    """Empty when there is none."""
    try:
        return json.loads(settings.cloud_file.read_text())
    except FileNotFoundError:
        return {}


def write(settings: Settings, outputs: dict[str, str], roles: dict[str, str]) -> dict[str, Any]:
    """Keeps the actors, the staff, the job and the seeds that an earlier `up` left in the same cloud."""
    earlier = read(settings)
    cloud = {
        "api_url": settings.api_url,
        "app_url": settings.app_url,
        "aws_endpoint_url": settings.endpoint_url,
        "mail_folder": str(settings.mail_folder),
        "region": REGION,
        "credentials": {"access_key_id": ACCESS_KEY_ID, "secret_access_key": SECRET_ACCESS_KEY},
        "outputs": outputs,
        "roles": roles,
        "actors": {},
    }
    if earlier.get("outputs", {}).get("ApiId") == outputs["ApiId"]:
        cloud |= {key: earlier[key] for key in ("actors", "job", "seeds", "staff") if key in earlier}
    save(settings, cloud)
    return cloud


def save(settings: Settings, cloud: dict[str, Any]) -> None:
    settings.cloud_file.write_text(json.dumps(cloud, indent=2) + "\n")
    # It holds passwords and a key, of made-up users, but still.
    settings.cloud_file.chmod(0o600)
