"""Lists the files of an archive, after their checksums were found right: name, size, day.

    list_zip.py FILE
"""
import sys
import zipfile

with zipfile.ZipFile(sys.argv[1]) as archive:
    bad = archive.testzip()
    assert bad is None, bad
    for entry in archive.infolist():
        print(entry.filename, entry.file_size, "%04d-%02d-%02d" % entry.date_time[:3])
