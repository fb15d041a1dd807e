"""gdcm_pixels.py FILE: prints the samples of an image of whole bytes as GDCM decodes them, one after another."""
import sys

import gdcm
import numpy

reader = gdcm.ImageReader()
reader.SetFileName(sys.argv[1])
if not reader.Read():
    sys.exit("GDCM cannot read the image.")
image = reader.GetImage()
form = image.GetPixelFormat()
kind = "i" if form.GetPixelRepresentation() else "u"
samples = numpy.frombuffer(
    image.GetBuffer().encode("utf-8", "surrogateescape"), f"<{kind}{form.GetBitsAllocated() // 8}")
print(*samples)
