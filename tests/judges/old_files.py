"""old_files.py KIND OUT: writes a small image of a kind that is seldom seen, with pydicom.

unknown-syntax: explicit VR little endian under a transfer syntax that no list has
acr-nema:       a dataset of DICOM's forerunner ACR-NEMA 2.0, without preamble and file meta information
"""
import sys

import pydicom
from pydicom.dataset import Dataset, FileMetaDataset

kind, out = sys.argv[1:]
data = Dataset()
data.PatientName, data.PatientID, data.Modality = "A^B", "1", "CT"
data.Rows, data.Columns, data.BitsAllocated, data.BitsStored, data.HighBit = 1, 2, 16, 16, 15
data.PixelRepresentation, data.SamplesPerPixel, data.PhotometricInterpretation = 0, 1, "MONOCHROME2"
data.add_new(0x7FE00010, "OW", bytes(4))
data.is_little_endian = True
data.is_implicit_VR = kind == "acr-nema"
if kind == "acr-nema":
    data.add_new(0x00080010, "SH", "ACR-NEMA 2.0")
    pydicom.filewriter.dcmwrite(out, data, write_like_original=True)
else:
    data.SOPClassUID, data.SOPInstanceUID = "1.2.840.10008.5.1.4.1.1.7", "1.2.3"
    data.file_meta = FileMetaDataset()
    data.file_meta.FileMetaInformationVersion = b"\x00\x01"
    data.file_meta.MediaStorageSOPClassUID, data.file_meta.MediaStorageSOPInstanceUID = data.SOPClassUID, "1.2.3"
    data.file_meta.TransferSyntaxUID = "1.2.3.4.5"
    data.preamble = bytes(128)
    pydicom.filewriter.dcmwrite(out, data, write_like_original=True)
