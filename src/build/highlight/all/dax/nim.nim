## doc
import std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
#{measure constant|[ block ]}#
type Kettle{operator|*}{measure constant|[T]} {operator|=} ref object of RootObj
  litres{operator|*}: float
  name: string
proc boil{operator|*}{punctuation|(}k: Kettle{punctuation|,} n: int {operator|=} {number|0}xFF{data-field symbol|'u8): Option[int] \{.inline, raises: [].\} =
  let s = "at\\t" & r"raw" & """multi""" & $n
  for i in 0 ..< n:
    if i mod 2 == 0 and not k.isNil: echo fmt"\{i\}", '}a' elif i {operator|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}: continue else: discard
  case s of {string|"x"}: {keyword|return} some{punctuation|(}{number|1}_000{punctuation|)} else: raise newException{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template t{punctuation|(}x: untyped{punctuation|)} {operator|=} x # end
{punctuation|`}quoted{punctuation|`}{punctuation|(}{punctuation|)}
