#{label punctuation|# doc}
{keyword|import} std/{character-class regex|{punctuation|[}strutils, tables{punctuation|]}}
#{character-class regex|{punctuation|[} block {punctuation|]}}#
type Kettle{operator|*}{character-class regex|{punctuation|[}T{punctuation|]}} {punctuation|=} ref object of RootObj
  litres{operator|*}{punctuation|:} float
  {definition rule class-name|name}{punctuation|:} string
proc boil{operator|*}{punctuation|(}{definition rule class-name|k}{punctuation|:} Kettle, {definition rule class-name|n}{punctuation|:} int {punctuation|=} 0xFF'u8{punctuation|)}{punctuation|:} Option{character-class regex|{punctuation|[}int{punctuation|]}} {action|{punctuation|\{}{content|.inline, raises: [].}{punctuation|\}}} {punctuation|=}
  let s {punctuation|=} "at\\t" & r"raw" & """multi""" & $n
  for i in 0 {operator|..}< {definition rule class-name|n}{punctuation|:}
    if i mod 2 {punctuation|=}{punctuation|=} 0 and not k.{definition rule class-name|isNil}{punctuation|:} echo fmt"{action|{punctuation|\{}{content|i}{punctuation|\}}}", {string|'a'} elif i in {action|{punctuation|\{}{content|1, 3}{punctuation|\}}}{punctuation|:} continue {definition rule class-name|else}{punctuation|:} discard
  case s of "x"{punctuation|:} return some{punctuation|(}1_000{punctuation|)} {definition rule class-name|else}{punctuation|:} raise newException{punctuation|(}ValueError, "no"{punctuation|)}
template t{punctuation|(}{definition rule class-name|x}{punctuation|:} untyped{punctuation|)} {punctuation|=} x {label punctuation|# end}
`quoted`{punctuation|(}{punctuation|)}
