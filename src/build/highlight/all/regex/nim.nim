## doc
import std/{char-class|{char-class-punctuation punctuation|[}strutils, tables{char-class-punctuation punctuation|]}}
#{char-class|{char-class-punctuation punctuation|[} block {char-class-punctuation punctuation|]}}#
type Kettle{quantifier number|*}{char-class|{char-class-punctuation punctuation|[}T{char-class-punctuation punctuation|]}} = ref object of RootObj
  litres{quantifier number|*}: float
  name: string
proc boil{quantifier number|*}{group punctuation|(}k: Kettle, n: int = 0xFF'u8{group punctuation|)}: Option{char-class|{char-class-punctuation punctuation|[}int{char-class-punctuation punctuation|]}} \{{char-set class-name|.}inline, raises: {char-class|{char-class-punctuation punctuation|[}{char-class-punctuation punctuation|]}}{char-set class-name|.}\} =
  let s = "at{escape|\\t}" & r"raw" & """multi""" & {anchor function|$}n
  for i in 0 {char-set class-name|.}{char-set class-name|.}< n:
    if i mod 2 == 0 and not k{char-set class-name|.}isNil: echo fmt"\{i\}", 'a' elif i in \{1, 3\}: continue else: discard
  case s of "x": return some{group punctuation|(}1_000{group punctuation|)} else: raise newException{group punctuation|(}ValueError, "no"{group punctuation|)}
template t{group punctuation|(}x: untyped{group punctuation|)} = x # end
`quoted`{group punctuation|(}{group punctuation|)}
