"""Which elements differ between two DICOM files, as pydicom reads them?

changed_elements.py BEFORE AFTER: prints a line for each element that differs: its tag, a tab, and its value in AFTER
("(absent)" if it is gone). Private and nested elements count like all others, and so does the file meta information,
but for what names the program that wrote the file.
"""
import sys

import pydicom

# Group length, Implementation Class UID, Implementation Version Name (PS3.10 7.1).
WRITER = ("(0002, 0000)", "(0002, 0012)", "(0002, 0013)")


def elements(data, prefix=""):
    for element in data:
        where = prefix + str(element.tag)
        if element.VR == "SQ":
            yield where, "SQ", len(element.value)
            for number, item in enumerate(element.value):
                yield from elements(item, f"{where}[{number}]")
        else:
            yield where, element.VR, element.value


def has_mark(path):
    with open(path, "rb") as file:
        return file.read(132)[128:] == b"DICM"


def all_of(path, force):
    data = pydicom.dcmread(path, force=force)
    return {
        where: (vr, value)
        for part in (data.file_meta, data)
        for where, vr, value in elements(part)
        if where not in WRITER
    }


# A file without a preamble stays one; any other must not become one.
bare = not has_mark(sys.argv[1])
before, after = all_of(sys.argv[1], bare), all_of(sys.argv[2], bare)
for where in sorted(before.keys() | after.keys()):
    if before.get(where) != after.get(where):
        print(f"{where}\t{after[where][1] if where in after else '(absent)'}")
