"""Client of ggen cloud: generate code from ontologies, and prove what was generated."""

from ggen_cloud_client.asynchronous import AsyncClient
from ggen_cloud_client.call import Call
from ggen_cloud_client.client import Client
from ggen_cloud_client.errors import GenerationFailed, GgenError, HashDiffers, ProblemError, Unreachable, WaitedTooLong
from ggen_cloud_client.retries import Retries

__all__ = [
    "AsyncClient",
    "Call",
    "Client",
    "GenerationFailed",
    "GgenError",
    "HashDiffers",
    "ProblemError",
    "Retries",
    "Unreachable",
    "WaitedTooLong",
]
