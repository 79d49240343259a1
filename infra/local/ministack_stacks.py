"""What the nested stacks of MiniStack 1.5.33 lack: the attributes of what an update leaves as it is.

There an update of a nested stack forgets them, and fails at the first `!GetAtt` of a resource that
has not changed. A top-level stack keeps them; here nested ones do so too.
"""

from typing import Any

from ministack.services.cloudformation import _stacks, provisioners


def keep_attributes() -> None:
    """Gives each update in a nested stack the attributes that the stack has recorded."""
    update_alone = provisioners._update_resource

    def update_resource(
        resource_type: str,
        physical_id: str,
        old_props: Any,
        new_props: Any,
        stack_name: str,
        logical_id: str | None = None,
        old_attrs: Any = None,
    ) -> tuple[Any, ...]:
        if old_attrs is None:
            recorded = (_stacks.get(stack_name) or {}).get("_resources", {}).get(logical_id, {})
            old_attrs = recorded.get("Attributes")
        return update_alone(resource_type, physical_id, old_props, new_props, stack_name, logical_id, old_attrs)

    provisioners._update_resource = update_resource
