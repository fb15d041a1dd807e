"""pixel_array.py FILE OUT.npy ...: saves each file's pixel_array, in this machine's byte order, as pydicom reads it.

Prints one line a file: "ok" and the transfer syntax, or the exception's name.
"""
import sys
import warnings

import numpy
import pydicom

warnings.simplefilter("ignore")
for source, target in zip(sys.argv[1::2], sys.argv[2::2]):
    try:
        dataset = pydicom.dcmread(source, force=True)
        pixels = dataset.pixel_array
    except Exception as failure:
        print(type(failure).__name__, " ".join(str(failure).split())[:200])
        continue
    numpy.save(target, numpy.ascontiguousarray(pixels.astype(pixels.dtype.newbyteorder("="))))
    print("ok", dataset.file_meta.TransferSyntaxUID)
