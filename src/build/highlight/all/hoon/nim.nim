## {function|doc}
{function|import} {function|std}/[{function|strutils}, {function|tables}]
#[ {function|block} ]#
{function|type} K{function|ettle}{class-name|*}[T] = {function|ref} {function|object} {function|of} R{function|oot}O{function|bj}
  {function|litres}{class-name|*}: {function|float}
  {function|name}: {function|string}
{function|proc} {function|boil}{class-name|*}({function|k}: K{function|ettle}, {function|n}: {function|int} = 0{function|x}FF{string|'u8): Option[int] \{.inline, raises: [].\} =
  let s = "at\\t" & r"raw" & """multi""" & $n
  for i in 0 ..< n:
    if i mod 2 == 0 and not k.isNil: echo fmt"\{i\}", '}{function|a}' {function|elif} {function|i} {function|in} \{1, 3\}: {function|continue} {function|else}: {function|discard}
  {function|case} {function|s} {function|of} {string|"x"}: {function|return} {function|some}(1_000) {function|else}: {function|raise} {function|new}E{function|xception}(V{function|alue}E{function|rror}, {string|"no"})
{function|template} {function|t}({function|x}: {function|untyped}) = {function|x} # {function|end}
`{function|quoted}`()
