## doc
import std{operator|/}{operator|[}strutils, tables{operator|]}
#{operator|[} block {operator|]}#
type Kettle{operator|*}{operator|[}T{operator|]} {operator|=} ref object of RootObj
  litres{operator|*}: float
  {label function|name:} string
proc boil{operator|*}(k: Kettle, n: int {operator|=} {number|0xFF}'u8): Option{operator|[}int{operator|]} \{.inline, raises: {operator|[}{operator|]}.\} {operator|=}
  let s {operator|=} {string|"at\\t"} {operator|&} r{string|"raw"} {operator|&} {string|""}{string|"multi"}{string|""} {operator|&} {operator|$}n
  for i in {number|0} ..{operator|<} n:
    if i mod {number|2} {operator|=}{operator|=} {number|0} and not k.isNil: echo fmt{string|"\{i\}"}, {string|'a'} elif i in \{{number|1}, {number|3}\}: continue else: discard
  case s of {string|"x"}: return some(1_000) else: raise newException(ValueError, {string|"no"})
template t(x: untyped) {operator|=} x # end
{string|`quoted`}()
