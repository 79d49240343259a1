"""Clients of the local cloud."""

from typing import Any

import boto3
from botocore.config import Config
from settings import ACCESS_KEY_ID, REGION, SECRET_ACCESS_KEY, Settings


def client(settings: Settings, service: str) -> Any:
    return boto3.client(
        service,
        endpoint_url=settings.endpoint_url,
        region_name=REGION,
        aws_access_key_id=ACCESS_KEY_ID,
        aws_secret_access_key=SECRET_ACCESS_KEY,
        config=Config(s3={"addressing_style": "path"}, retries={"max_attempts": 2}),
    )
