"""Prints pydicom's data dictionary and its registry of UIDs.

tag, VR, VM, name, retired, keyword of each element, separated by tabs; x stands for any digit. With `uids`: UID, name,
type, retired, keyword of each UID.
"""
import sys

if sys.argv[1:] == ["uids"]:
    from pydicom._uid_dict import UID_dictionary

    for uid, (name, kind, info, retired, keyword) in UID_dictionary.items():
        print("\t".join([uid, name, kind, retired, keyword]))
else:
    from pydicom._dicom_dict import DicomDictionary, RepeatersDictionary

    rows = {f"{tag:08x}": entry for tag, entry in DicomDictionary.items()} | RepeatersDictionary
    for tag, (vr, vm, name, retired, keyword) in rows.items():
        print("\t".join([tag.lower(), vr, vm, name, retired, keyword]))
