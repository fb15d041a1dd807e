"""Unpacks the pixels of a viewer's HTML with zlib and compares them. Arguments: page original ...

Prints, for each slice, the largest difference of its stored values (first + code * step) from the original: the
pixel_array of a DICOM file, or the float64 values of a file NAME.f8.
"""
import base64
import html
import json
import re
import sys
import zlib

import numpy
import pydicom


def predicted(left, above, corner):
    if corner >= max(left, above):
        return min(left, above)
    if corner <= min(left, above):
        return max(left, above)
    return left + above - corner


def unpack(text, rows, columns):
    planes = numpy.frombuffer(zlib.decompress(text, wbits=-15), dtype=numpy.uint8).reshape(2, rows, columns).astype(int)
    folded = planes[0] + 256 * planes[1]
    errors = numpy.where(folded % 2 == 1, -(folded + 1) // 2, folded // 2).tolist()
    codes = [[0] * (columns + 1)]
    for row in errors:
        line = [0]
        for x, error in enumerate(row, start=1):
            line.append((predicted(line[x - 1], codes[-1][x], codes[-1][x - 1]) + error) % 65536)
        codes.append(line)
    return numpy.array(codes)[1:, 1:]


def original(path, shape):
    return numpy.fromfile(path, dtype="<f8").reshape(shape) if path.endswith(".f8") else pydicom.dcmread(path).pixel_array


page = open(sys.argv[1], encoding="utf-8").read()
settings = json.loads(html.unescape(re.search(r'data-settings="([^"]*)"', page)[1]))
packed = re.findall(r'data-pixels="([^"]*)"', page)
for text, about, path in zip(packed, settings["slices"], sys.argv[2:], strict=True):
    codes = unpack(base64.b64decode(text), settings["rows"], settings["columns"])
    print(abs(about["first"] + codes * float(about["step"]) - original(path, codes.shape)).max())
