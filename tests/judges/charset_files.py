"""Prints every text element of DICOM files as pydicom decodes it: character sets, VR, the bytes, the text.

One JSON array a line. usage: charset_files.py FILE...
"""
import json
import sys
import warnings

import pydicom
from pydicom.charset import convert_encodings, decode_bytes
from pydicom.dataelem import RawDataElement
from pydicom.datadict import dictionary_VR
from pydicom.valuerep import PersonName, TEXT_VR_DELIMS

TEXT = {"LO", "LT", "PN", "SH", "ST", "UC", "UT"}


def decode(raw, vr, charsets):
    encodings = convert_encodings(list(charsets))
    if vr == "PN":
        names = [str(PersonName(name, encodings).decode()) for name in raw.rstrip(b" \0").split(b"\\")]
        return "\\".join(names)
    return decode_bytes(raw, encodings, TEXT_VR_DELIMS)


def walk(dataset, charsets):
    if "SpecificCharacterSet" in dataset:
        value = dataset.SpecificCharacterSet
        charsets = [value] if isinstance(value, str) else list(value or [""])
    for tag in sorted(dataset.keys()):
        element = dataset.get_item(tag)
        if isinstance(element, RawDataElement) and isinstance(element.value, bytes):
            try:
                vr = element.VR or dictionary_VR(tag)
            except KeyError:
                continue
            if vr in TEXT:
                yield [charsets, vr, element.value.hex(), decode(element.value, vr, charsets)]
                continue
        element = dataset[tag]
        if element.VR == "SQ":
            for item in element.value:
                yield from walk(item, charsets)


warnings.simplefilter("ignore")
for path in sys.argv[1:]:
    for row in walk(pydicom.dcmread(path), [""]):
        print(json.dumps(row))
