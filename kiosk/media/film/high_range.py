"""Brings films of more light (HLG, PQ) or more colours (BT.2020, P3) than a display has to what it shows."""

from typing import Any

Step = tuple[str, str]

# AVCOL_TRC_SMPTE2084 and AVCOL_TRC_ARIB_STD_B67 of libavutil/pixfmt.h
PQ, HLG = 16, 18
# Linear light as a share of white, which is 203 cd/m² (ITU-R BT.2408), of a value from 0 to 1; of HLG on a
# display of 1000 cd/m² (ITU-R BT.2100, tables 4 and 5).
LIGHT = {
    PQ: "st(1,pow(ld(0),1/78.84375));"
    "10000/203*pow(max(ld(1)-0.8359375,0)/(18.8515625-18.6875*ld(1)),1/0.1593017578125)",
    HLG: "st(1,if(lte(ld(0),0.5),ld(0)*ld(0)/3,(exp((ld(0)-0.55991073)/0.17883277)+0.28466892)/12));"
    "1000/203*pow(ld(1),1.2)",
}
# What is lighter than this share of white comes nearer and nearer to white.
KNEE = 0.6
# From wide primaries to those of BT.709, by their AVCOL_PRI_ of libavutil/pixfmt.h: those of BT.2020 (ITU-R
# BT.2407, 2.2), and of P3 with the white of displays.
PRIMARIES = {
    9: "rr=1.6605:rg=-0.5876:rb=-0.0729:gr=-0.1246:gg=1.1329:gb=-0.0083:br=-0.0182:bg=-0.1006:bb=1.1188",
    12: "rr=1.2249:rg=-0.2249:rb=0:gr=-0.0421:gg=1.0421:gb=0:br=-0.0196:bg=-0.0786:bb=1.0983",
}


# Of values as the curve of BT.709 and BT.2020 has them (ITU-R BT.709, 1.2), light and back.
TO_LIGHT = "if(lt(ld(0),0.081),ld(0)/4.5,pow((ld(0)+0.099)/1.099,1/0.45))"
FROM_LIGHT = "if(lt(ld(0),0.018),4.5*ld(0),1.099*pow(ld(0),0.45)-0.099)"
DEEP = "gbrp12"  # light in 8 bits would have steps in what is dark


def brought_down(picture: Any) -> list[Step]:
    """Filters for frames like this one, after which they look as others do; none where they do already."""
    if picture.color_trc not in LIGHT:
        return _narrowed(picture)
    before, light = LIGHT[picture.color_trc].split(";")
    near = f"{KNEE}+{1 - KNEE}*(1-exp(({KNEE}-ld(2))/{1 - KNEE}))"
    seen = f"maxval*pow(if(lte(ld(2),{KNEE}),ld(2),{near}),1/2.2)"
    value = f"st(0,min(1,val/maxval));{before};st(2,{light});{seen}"
    return [
        ("format", "gbrp"),
        ("lutrgb", f"r='{value}':g='{value}':b='{value}'"),
        ("colorchannelmixer", PRIMARIES[9]),  # here of values, not of light
    ]


def _narrowed(picture: Any) -> list[Step]:
    """Filters for a film with the usual light, and with more colours."""
    if picture.color_primaries not in PRIMARIES:
        return []
    return [
        ("format", DEEP),
        _each(TO_LIGHT),
        ("colorchannelmixer", PRIMARIES[picture.color_primaries]),
        _each(FROM_LIGHT),
    ]


def _each(curve: str) -> Step:
    value = f"st(0,min(1,val/maxval));maxval*({curve})"
    return "lutrgb", f"r='{value}':g='{value}':b='{value}'"
