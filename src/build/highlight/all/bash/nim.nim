{comment|## doc}
{function|import} std/{punctuation|[}strutils, tables{punctuation|]}
{comment|#[ block ]#}
{builtin class-name|type} Kettle*{punctuation|[}T{punctuation|]} {operator|=} ref object of RootObj
  litres*: float
  name: string
proc boil*{punctuation|(}k: Kettle, n: int {operator|=} 0xFF{string|'u8): Option[int] \{.inline, raises: [].\} =
  let s = "at\\t" & r"raw" & """multi""" & $n
  for i in 0 ..< n:
    if i mod 2 == 0 and not k.isNil: echo fmt"\{i\}", '}a' {keyword|elif} i {keyword|in} {punctuation|\{}{number|1}, {number|3}{punctuation|\}}: {builtin class-name|continue} else: discard
  {keyword|case} s of {string|"x"}{builtin class-name|:} {builtin class-name|return} some{punctuation|(}1_000{punctuation|)} else: raise newException{punctuation|(}ValueError, {string|"no"}{punctuation|)}
template t{punctuation|(}x: untyped{punctuation|)} {operator|=} x {comment|# end}
{variable|{variable|`}quoted{variable|`}}{punctuation|(}{punctuation|)}
