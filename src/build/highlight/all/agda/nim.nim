## doc
{keyword|import} std/[strutils, tables]
#[ block ]#
type Kettle*[T] {operator|=} ref object of RootObj
  {function|litres*}{operator|:} float
  {function|name}{operator|:} string
proc boil*{punctuation|(}{function|k}{operator|:} Kettle, n: int {operator|=} 0xFF'u8{punctuation|)}{operator|:} Option[int] {punctuation|\{}{punctuation|.}{function|inline, raises}{operator|:} []{punctuation|.}{punctuation|\}} {operator|=}
  {keyword|let} s {operator|=} {string|"at\\t"} & r{string|"raw"} & {string|""}{string|"multi"}{string|""} & $n
  for i {keyword|in} 0 {punctuation|.}{punctuation|.}{function|< n}{operator|:}
    if i mod 2 == 0 and not k{punctuation|.}{function|isNil}{operator|:} echo fmt{string|"\{i\}"}, 'a' elif i {keyword|in} {punctuation|\{}1, 3{punctuation|\}}{operator|:} continue else: discard
  case s of {string|"x"}{operator|:} return some{punctuation|(}1_000{punctuation|)} {function|else}{operator|:} raise newException{punctuation|(}ValueError, {string|"no"}{punctuation|)}
template t{punctuation|(}{function|x}{operator|:} untyped{punctuation|)} {operator|=} x # end
`quoted`{punctuation|(}{punctuation|)}
