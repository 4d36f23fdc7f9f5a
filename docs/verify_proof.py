"""Checks that events are in a trail, from the file that `patuh trail prove` writes, with nothing of Patuh.

    python3 docs/verify_proof.py PROOF.json [HEAD.txt]

Also takes a pack's trail/proofs.jsonl. HEAD.txt is a head that was kept elsewhere, as `patuh trail checkpoint` and packs
write it: store, size and root must be those of the proof, because a root alone does not say how many events it covers. The
head's signature is not checked here. Leaf and node hashes: RFC 6962, section 2.1; the way up: RFC 9162, section 2.1.3.2.
"""
import base64
import hashlib
import json
import sys


def sha(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def check(proof, head):
    number, size = proof["event"], proof["size"]
    if not 1 <= number <= size:
        sys.exit("the proof names an event beyond the size of the trail")
    if head and (proof["store"], size, proof["root"]) != head:
        sys.exit(f"the proof is of another head: {size} events with root {proof['root']} in store {proof['store']}")
    position, last = number - 1, size - 1
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
    if said["number"] != number or said["store"] != proof["store"]:
        sys.exit("the proof is about another event")
    print(f"event {number} is in the trail of {size} events with root {proof['root']}"
          + (" of the head" if head else ""))
    return proof["store"], size, proof["root"]


def read_head(path):
    origin, size, root = open(path, encoding="utf-8").read().split("\n")[:3]
    return origin.removeprefix("patuh/"), int(size), base64.b64decode(root).hex()


head = read_head(sys.argv[2]) if len(sys.argv) > 2 else None
text = open(sys.argv[1], encoding="utf-8").read()
heads = {check(json.loads(part), head) for part in (text.splitlines() if sys.argv[1].endswith(".jsonl") else [text])}
if len(heads) > 1:
    sys.exit("the proofs are of different heads")
if not head:
    print("not compared with a head that was kept elsewhere: name its file to compare store, size and root")
