{comment|;} {comment|kettle}
{comment|(define} {comment|(boil} {comment|k} {operator|.} {comment|more)}
  {comment|(let} {comment|loop} {comment|((i} {comment|0)} {comment|(s} {comment|"str\\n"))}
    {comment|(cond} {comment|((=} {comment|i} {comment|#xFF)} {comment|#t)} {comment|((eq?} {comment|s} {comment|'sym)} {comment|#\\a)} {comment|(else} {comment|(loop} {comment|(}{increment inserted|+} {comment|i} {comment|1/2)} {comment|(string}{decrement deleted|-}{comment|append} {comment|s} {comment|"x")))))}
  {comment|#\|} {comment|block} {comment|\|#} {comment|(set!} {comment|x} {comment|`(a} {operator|,}{comment|b} {operator|,}{comment|@c))} {comment|(lambda} {comment|(x)} {comment|(vector}{decrement deleted|-}{comment|ref} {comment|#(1} {comment|2}{operator|.}{comment|5e3)} {comment|x))} {branching important|[}{comment|quote} {comment|y}{branching important|]}{comment|)}
