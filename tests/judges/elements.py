"""Reads DICOM files with pydicom and prints every element that it finds.

stdin:  a JSON list of file names
stdout: a JSON object, one entry a file:
        {"error": null or why pydicom refuses the file,
         "forced": true where pydicom reads it only with force=True (no preamble),
         "syntax": the transfer syntax UID, "" without one,
         "elements": [[path, vr, value, bytes, stated], ...] in file order}

path   tags in hexadecimal with item numbers, "(0008,1140)[0](0008,1155)"
vr     as pydicom names it
value  text of the value; several values are joined by a backslash. Decimal and integer strings are as in the
       file, floating point values are their bits, bytes are as in `bytes`, a sequence is its number of items
bytes  the value field, little endian unless its VR is UN: in hexadecimal up to 16 bytes, else length and SHA-256; null
       where pydicom has already converted the value
stated the VR in the file itself, "" where implicit VR leaves it out
"""
import hashlib
import json
import struct
import sys
import warnings

import pydicom
from pydicom import config
from pydicom.dataelem import RawDataElement
from pydicom.errors import InvalidDicomError
from pydicom.multival import MultiValue
from pydicom.tag import BaseTag

UNIT = {"AT": 2, "OW": 2, "SS": 2, "US": 2, "US or SS": 2, "US or OW": 2, "OB or OW": 2, "US or SS or OW": 2,
        "FL": 4, "OF": 4, "OL": 4, "SL": 4, "UL": 4, "FD": 8, "OD": 8, "OV": 8, "SV": 8, "UV": 8}


def main():
    warnings.simplefilter("ignore")
    # A directory is a dataset like any other here: DicomDir would follow the offsets between its records as well, which
    # are stale once it has been written again.
    pydicom.filereader.DicomDir = pydicom.dataset.FileDataset
    config.settings.reading_validation_mode = config.IGNORE
    json.dump({file: read(file) for file in json.load(sys.stdin)}, sys.stdout)


def read(file):
    forced = False
    try:
        try:
            dataset = pydicom.dcmread(file)
        except InvalidDicomError:
            forced = True
            dataset = pydicom.dcmread(file, force=True)
        elements = []
        append_elements(dataset.file_meta, "", elements)
        append_elements(dataset, "", elements)
        syntax = str(dataset.file_meta.get("TransferSyntaxUID", ""))
        return {"error": None, "forced": forced, "syntax": syntax, "elements": elements}
    except Exception as error:  # whatever pydicom throws is its answer
        return {"error": f"{type(error).__name__}: {error}", "forced": forced, "syntax": "", "elements": []}


def append_elements(dataset, parent, elements):
    for tag in sorted(dataset.keys()):
        path = f"{parent}({tag.group:04x},{tag.element:04x})"
        raw = dataset.get_item(tag)
        element = dataset[tag]
        vr = str.__str__(element.VR)
        if vr == "SQ":
            elements.append([path, vr, str(len(element.value)), None if element.value else "", stated_vr(raw)])
            for index, item in enumerate(element.value):
                append_elements(item, f"{path}[{index}]", elements)
        else:
            field = value_field(raw, vr)
            text = bytes_text(field) if isinstance(element.value, bytes) else value_text(element.value, vr)
            elements.append([path, vr, text, None if field is None else bytes_text(field), stated_vr(raw)])


def stated_vr(raw):
    vr = str.__str__(raw.VR or "")
    return "" if " or " in vr else vr


def value_field(raw, vr):
    if isinstance(raw, RawDataElement):
        unit = 1 if raw.is_little_endian or raw.VR == "UN" else UNIT.get(vr, 1)
        return swapped(raw.value or b"", unit)
    return raw.value if isinstance(raw.value, bytes) else None if raw.value else b""


def swapped(value, unit):
    whole = len(value) // unit * unit
    return b"".join(value[i:i + unit][::-1] for i in range(0, whole, unit)) + value[whole:]


def value_text(value, vr):
    values = value if isinstance(value, (list, MultiValue)) else [value]
    return "\\".join(single_text(single, vr) for single in values)


def single_text(value, vr):
    if value is None:
        return ""
    if isinstance(value, BaseTag):
        return f"({value.group:04x},{value.element:04x})"
    if isinstance(value, float) and vr in ("FL", "FD"):
        return struct.pack(">f" if vr == "FL" else ">d", value).hex()
    if vr in ("DS", "IS"):
        return str(getattr(value, "original_string", value))
    return str(value)


def bytes_text(value):
    if len(value) <= 16:
        return value.hex()
    return f"{len(value)} bytes, SHA-256 {hashlib.sha256(value).hexdigest()}"


if __name__ == "__main__":
    main()
