{comment|## doc}
{keyword|import} std{operator|/}{punctuation|[}strutils{punctuation|,} {keyword|tables}{punctuation|]}
{comment|#[ block ]#}
{keyword|type} Kettle{operator|*}{punctuation|[}T{punctuation|]} {operator|=} ref object {keyword|of} RootObj
  litres{operator|*}: {keyword|float}
  name: string
{keyword|proc} boil{operator|*}{punctuation|(}k: Kettle{punctuation|,} n: {keyword|int} {operator|=} {number|0xFF}{string|'u8): Option[int] \{.inline, raises: [].\} =
  let s = "at\\t" & r"raw" & """multi""" & $n
  for i in 0 ..< n:
    if i mod 2 == 0 and not k.isNil: echo fmt"\{i\}", '}a' elif i {operator|in} \{{number|1}{punctuation|,} {number|3}\}: {keyword|continue} {keyword|else}: {keyword|discard}
  {keyword|case} s {keyword|of} {string|"x"}: {keyword|return} {keyword|some}{punctuation|(}{number|1}_000{punctuation|)} {keyword|else}: raise newException{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template t{punctuation|(}x: untyped{punctuation|)} {operator|=} x {comment|# end}
{identifier|{punctuation|`}quoted{punctuation|`}}{punctuation|(}{punctuation|)}
