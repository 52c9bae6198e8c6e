{normal-word|##} {normal-word|doc}
{normal-word|import} {normal-word|std/[strutils,} {normal-word|tables]}
{normal-word|#[} {normal-word|block} {normal-word|]#}
{normal-word|type} {normal-word|Kettle*[T]} {kernel-builtin variable|=} {normal-word|ref} {kernel-builtin variable|object} {normal-word|of} {normal-word|RootObj}
  {normal-word|litres*:} {math-builtin variable|float}
  {normal-word|name:} {normal-word|string}
{normal-word|proc} {normal-word|boil*(k:} {normal-word|Kettle,} {normal-word|n:} {normal-word|int} {kernel-builtin variable|=} {normal-word|0xFF'u8):} {normal-word|Option[int]} {normal-word|\{.inline,} {normal-word|raises:} {normal-word|[].\}} {kernel-builtin variable|=}
  {normal-word|let} {normal-word|s} {kernel-builtin variable|=} {string|"at{number|\\t}"} {normal-word|&} {normal-word|r"raw"} {normal-word|&} {string|""}{string|"multi"}{string|""} {normal-word|&} {conventionally-named-word keyword|$n}
  {normal-word|for} {normal-word|i} {normal-word|in} {number|0} {normal-word|..<} {normal-word|n:}
    {combinators keyword|if} {normal-word|i} {math-builtin variable|mod} {number|2} {normal-word|==} {number|0} {kernel-builtin variable|and} {kernel-builtin variable|not} {normal-word|k.isNil:} {normal-word|echo} {normal-word|fmt"\{i\}",} {normal-word|'a'} {normal-word|elif} {normal-word|i} {normal-word|in} {normal-word|\{1,} {normal-word|3\}:} {normal-word|continue} {normal-word|else:} {normal-word|discard}
  {combinators keyword|case} {normal-word|s} {normal-word|of} {string|"x"}: {normal-word|return} {normal-word|some(1_000)} {normal-word|else:} {normal-word|raise} {normal-word|newException(ValueError,} {string|"no"})
{normal-word|template} {normal-word|t(x:} {normal-word|untyped)} {kernel-builtin variable|=} {normal-word|x} {normal-word|#} {normal-word|end}
{normal-word|`quoted`()}
