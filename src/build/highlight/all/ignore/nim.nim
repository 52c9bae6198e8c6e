{comment|## doc}
{entry string|import std{punctuation|/}{regex|[strutils, tables]}}
{comment|#[ block ]#}
{entry string|type Kettle{operator|*}{regex|[T]} = ref object of RootObj}
  {entry string|litres{operator|*}: float}
  {entry string|name: string}
{entry string|proc boil{operator|*}(k: Kettle, n: int = 0xFF'u8): Option{regex|[int]} \{.inline, raises: {regex|[]}.\} =}
  {entry string|let s = "at\\t" & r"raw" & """multi""" & $n}
  {entry string|for i in 0 ..< n:}
    {entry string|if i mod 2 == 0 and not k.isNil: echo fmt"\{i\}", 'a' elif i in \{1, 3\}: continue else: discard}
  {entry string|case s of "x": return some(1_000) else: raise newException(ValueError, "no")}
{entry string|template t(x: untyped) = x # end}
{entry string|`quoted`()}
