"""Checks that events are in a trail, from the file that `patuh trail prove` writes, with nothing of Patuh.

    python3 docs/verify_proof.py PROOF.json

Also takes a pack's trail/proofs.jsonl. Compare the root with a head that was kept elsewhere. Leaf and
node hashes: RFC 6962, section 2.1; the way up: RFC 9162, section 2.1.3.2.
"""
import base64
import hashlib
import json
import sys


def sha(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def check(proof):
    position, last = proof["event"] - 1, proof["size"] - 1
    event = base64.b64decode(proof["bytes"])
    value = sha(b"\0", event)
    for sibling in (bytes.fromhex(h) for h in proof["hashes"]):
        if last == 0:
            sys.exit("the proof is too long")
        if position & 1 or position == last:
            value = sha(b"\1", sibling, value)
            while not position & 1 and position:
                position, last = position >> 1, last >> 1
        else:
            value = sha(b"\1", value, sibling)
        position, last = position >> 1, last >> 1
    if last or value.hex() != proof["root"]:
        sys.exit("the event is NOT in this trail")
    said = json.loads(event)
    if said["number"] != proof["event"] or said["store"] != proof["store"]:
        sys.exit("the proof is about another event")
    print(f"event {proof['event']} is in the trail of {proof['size']} events with root {proof['root']}")


text = open(sys.argv[1], encoding="utf-8").read()
for part in text.splitlines() if sys.argv[1].endswith(".jsonl") else [text]:
    check(json.loads(part))
