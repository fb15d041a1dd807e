"""stored_bits.py FILE OUT.npy: the samples of an image by PS3.5 8.1.1, of Python's whole numbers, bit by bit."""
import sys

import numpy
import pydicom

data = pydicom.dcmread(sys.argv[1])
words = data.pixel_array.astype(object).ravel() & (2 ** data.BitsAllocated - 1)
samples = []
for word in words:
    bits = [word >> place & 1 for place in range(data.HighBit - data.BitsStored + 1, data.HighBit + 1)]
    value = sum(bit << place for place, bit in enumerate(bits))
    samples.append(value - 2 ** data.BitsStored if data.PixelRepresentation and bits[-1] else value)
numpy.save(sys.argv[2], numpy.array(samples, dtype=float).reshape(data.Rows, data.Columns))
