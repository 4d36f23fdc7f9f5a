"""The UUID of version 5 of a name in a namespace, without a line end.

    uuid5.py NAMESPACE NAME
"""
import sys
import uuid

print(uuid.uuid5(uuid.UUID(sys.argv[1]), sys.argv[2]), end="")
