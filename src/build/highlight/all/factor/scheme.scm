{normal-word|;} {normal-word|kettle}
{normal-word|(define} {normal-word|(boil} {normal-word|k} {normal-word|.} {normal-word|more)}
  {normal-word|(let} {combinators keyword|loop} {normal-word|((i} {normal-word|0)} {normal-word|(s} {string|"str{number|\\n}"}))
    {normal-word|(cond} {normal-word|((=} {normal-word|i} {normal-word|#xFF)} {normal-word|#t)} {conventionally-named-word keyword|((eq?} {normal-word|s} {normal-word|'sym)} {normal-word|#\\a)} {normal-word|(else} {normal-word|(loop} {normal-word|(+} {normal-word|i} {normal-word|1/2)} {normal-word|(string-append} {normal-word|s} {string|"x"})))))
  {normal-word|#\|} {normal-word|block} {normal-word|\|#} {conventionally-named-word keyword|(set!} {normal-word|x} {normal-word|`(a} {normal-word|,b} {normal-word|,@c))} {normal-word|(lambda} {conventionally-named-word keyword|(x)} {normal-word|(vector-ref} {normal-word|#(1} {normal-word|2.5e3)} {normal-word|x))} {normal-word|[quote} {normal-word|y])}
