{comment|##} {comment|doc}
{comment|import} {comment|std/}{branching important|[}{comment|strutils}{operator|,} {comment|tables}{branching important|]}
{comment|#}{branching important|[} {comment|block} {branching important|]}{comment|#}
{comment|type} {comment|Kettle*}{branching important|[}{comment|T}{branching important|]} {comment|=} {comment|ref} {comment|object} {comment|of} {comment|RootObj}
  {comment|litres*:} {comment|float}
  {comment|name:} {comment|string}
{comment|proc} {comment|boil*(k:} {comment|Kettle}{operator|,} {comment|n:} {comment|int} {comment|=} {comment|0xFF'u8):} {comment|Option}{branching important|[}{comment|int}{branching important|]} {comment|\{}{operator|.}{comment|inline}{operator|,} {comment|raises:} {branching important|[}{branching important|]}{operator|.}{comment|\}} {comment|=}
  {comment|let} {comment|s} {comment|=} {comment|"at\\t"} {comment|&} {comment|r"raw"} {comment|&} {comment|"""multi"""} {comment|&} {comment|$n}
  {comment|for} {comment|i} {comment|in} {comment|0} {operator|.}{operator|.}{pointer keyword|<} {comment|n:}
    {comment|if} {comment|i} {comment|mod} {comment|2} {comment|==} {comment|0} {comment|and} {comment|not} {comment|k}{operator|.}{comment|isNil:} {comment|echo} {comment|fmt"\{i\}"}{operator|,} {comment|'a'} {comment|elif} {comment|i} {comment|in} {comment|\{1}{operator|,} {comment|3\}:} {comment|continue} {comment|else:} {comment|discard}
  {comment|case} {comment|s} {comment|of} {comment|"x":} {comment|return} {comment|some(1_000)} {comment|else:} {comment|raise} {comment|newException(ValueError}{operator|,} {comment|"no")}
{comment|template} {comment|t(x:} {comment|untyped)} {comment|=} {comment|x} {comment|#} {comment|end}
{comment|`quoted`()}
