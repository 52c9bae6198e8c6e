{comment|## doc}
import std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
{comment|#[ block ]#}
type Kettle{operator|*}{context-range|{punctuation|[}T{punctuation|]}} = ref object of RootObj
  litres{operator|*}: float
  name: string
proc boil{operator|*}{punctuation|(}k: Kettle{punctuation|,} n: int = {number|0xFF}'u8{punctuation|)}: Option{context-range|{punctuation|[}int{punctuation|]}} {context-labels|{punctuation|\{}.inline{punctuation|,} raises: [].{punctuation|\}}} =
  let s = "at\\t" & r"raw" & """multi""" & $n
  for i in {number|0} {punctuation|.}{punctuation|.}{operator|<} n:
    if i mod {number|2} {operator|==} {number|0} {operator|and} not k{punctuation|.}isNil: echo fmt"{context-labels|{punctuation|\{}i{punctuation|\}}}"{punctuation|,} 'a' elif i in {context-labels|{punctuation|\{}1{punctuation|,} 3{punctuation|\}}}: continue else: discard
  case s of "x": return {function|some}{punctuation|(}1_000{punctuation|)} else: raise newException{vector-match|{punctuation|(}{label-key attr-name|ValueError}{punctuation|,} "{label-key attr-name|no}"{punctuation|)}}
template {function|t}{punctuation|(}x: untyped{punctuation|)} = x # end
{punctuation|`}quoted{punctuation|`}{punctuation|(}{punctuation|)}
