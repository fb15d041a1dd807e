"""Decodes text as pydicom does. Reads lines of JSON [[character set...], VR, hex bytes], prints the texts as JSON.

usage: charset_decode.py FILE
"""
import json
import sys
import warnings

from pydicom.charset import convert_encodings, decode_bytes
from pydicom.valuerep import PersonName, TEXT_VR_DELIMS

warnings.simplefilter("ignore")
for line in open(sys.argv[1], encoding="utf-8"):
    charsets, vr, value = json.loads(line)
    encodings, value = convert_encodings(charsets), bytes.fromhex(value)
    if vr == "PN":
        print(json.dumps(str(PersonName(value, encodings).decode())))
    else:
        print(json.dumps(decode_bytes(value, encodings, TEXT_VR_DELIMS)))
