"""Lists a pack, or changes it as somebody would who has no key.

    edit_pack.py check FILE              whether every file has the SHA-256 and size of the list
    edit_pack.py alter FILE NAME TARGET  a copy in which a file has another byte
    edit_pack.py drop FILE NAME TARGET   a copy without a file
    edit_pack.py add FILE NAME TARGET    a copy with another file
    edit_pack.py forge FILE NAME TARGET  a copy in which the second proof is about other bytes, and the list knows the file
    edit_pack.py proofs FILE NAME TARGET the proofs as a file of their own
"""
import base64
import hashlib
import json
import sys
import zipfile

what, source = sys.argv[1:3]
with zipfile.ZipFile(source) as archive:
    files = {name: archive.read(name) for name in archive.namelist()}
if what == "check":
    lines = files["manifest.txt"].decode().splitlines()
    for line in lines:
        digest, size, name = line.split("  ", 2)
        assert hashlib.sha256(files[name]).hexdigest() == digest, name
        assert len(files[name]) == int(size), name
    assert set(files) == {line.split("  ", 2)[2] for line in lines} | {"manifest.txt", "manifest.sig"}
    print("\n".join(sorted(files)))
    sys.exit()
name, target = sys.argv[3:]
if what == "alter":
    files[name] = bytes([files[name][0] ^ 1]) + files[name][1:]
elif what == "proofs":
    with open(target, "wb") as file:
        file.write(files[name])
    sys.exit()
elif what == "forge":
    lines = files[name].decode().splitlines(keepends=True)
    proof = json.loads(lines[1])
    event = base64.b64decode(proof["bytes"]).replace(b"lea", b"ann")
    assert event != base64.b64decode(proof["bytes"])
    proof["bytes"] = base64.b64encode(event).decode()
    lines[1] = json.dumps(proof) + "\n"
    files[name] = "".join(lines).encode()
    files["manifest.txt"] = "".join(
        f"{hashlib.sha256(files[name]).hexdigest()}  {len(files[name])}  {name}\n" if line.endswith("  " + name + "\n") else line
        for line in files["manifest.txt"].decode().splitlines(keepends=True)).encode()
elif what == "drop":
    del files[name]
else:
    files[name] = b"more"
with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
    for name, data in files.items():
        archive.writestr(name, data)
