{normal-word|\{-#} {normal-word|LANGUAGE} {normal-word|OverloadedStrings} {normal-word|#-\}}
{normal-word|\{-} {normal-word|block} {normal-word|-\}}
{normal-word|module} {normal-word|Tea} {normal-word|(Kettle(..),} {normal-word|boil)} {normal-word|where}
{normal-word|import} {normal-word|qualified} {normal-word|Data.Map.Strict} {normal-word|as} {normal-word|M}
{normal-word|import} {normal-word|Data.List} {normal-word|(sortBy,} {normal-word|foldl')} 

{stack-effect-delimiter operator|--} {normal-word|\|} {normal-word|A} {conventionally-named-word keyword|kettle.}
{normal-word|data} {normal-word|Kettle} {normal-word|a} {kernel-builtin variable|=} {normal-word|Kettle} {curly-brace-literal-delimiter operator|\{} {normal-word|litres} {colon-syntax function|:: Double,} {normal-word|name} {colon-syntax function|:: String} {curly-brace-literal-delimiter operator|\}} {normal-word|\|} {normal-word|Empty} {normal-word|deriving} {normal-word|(Show,} {normal-word|Eq)}
{normal-word|class} {normal-word|Hot} {normal-word|a} {normal-word|where} {normal-word|heat} {colon-syntax function|:: a} {conventionally-named-word keyword|->} {normal-word|Int} {conventionally-named-word keyword|->} {normal-word|Maybe} {normal-word|a}
{normal-word|instance} {normal-word|Hot} {normal-word|(Kettle} {normal-word|b)} {normal-word|where}
  {normal-word|heat} {normal-word|k} {normal-word|n} {normal-word|\|} {normal-word|n} {math-builtin variable|>} {number|0x5F} {kernel-builtin variable|=} {normal-word|Just} {normal-word|k} {curly-brace-literal-delimiter operator|\{} {normal-word|litres} {kernel-builtin variable|=} {number|1.5e3} {curly-brace-literal-delimiter operator|\}}
           {normal-word|\|} {normal-word|otherwise} {kernel-builtin variable|=} {normal-word|Nothing}
{normal-word|boil} {colon-syntax function|:: (Num} {normal-word|a,} {normal-word|Ord} {normal-word|a)} {conventionally-named-word keyword|=>} {normal-word|[a]} {conventionally-named-word keyword|->} {normal-word|IO} {normal-word|()}
{normal-word|boil} {normal-word|xs} {kernel-builtin variable|=} {combinators keyword|do}
  {normal-word|let} {normal-word|ys} {kernel-builtin variable|=} {normal-word|[x} {math-builtin variable|*} {number|2} {normal-word|\|} {normal-word|x} {normal-word|<-} {normal-word|xs,} {normal-word|x} {normal-word|/=} {normal-word|3]} {normal-word|++} {combinators keyword|map} {normal-word|(\\x} {conventionally-named-word keyword|->} {normal-word|x} {normal-word|`div`} {normal-word|2)} {normal-word|xs}
  {combinators keyword|case} {normal-word|ys} {normal-word|of} {curly-brace-literal-delimiter operator|\{} {normal-word|[]} {conventionally-named-word keyword|->} {normal-word|return} {normal-word|();} {conventionally-named-word keyword|(c:_)} {conventionally-named-word keyword|->} {normal-word|print} {normal-word|('a',} {string|"str{number|\\n}{number|\\"}q{number|\\"}"}, {normal-word|c)} {curly-brace-literal-delimiter operator|\}}
  {combinators keyword|if} {kernel-builtin variable|null} {normal-word|ys} {normal-word|then} {normal-word|pure} {normal-word|()} {normal-word|else} {normal-word|mapM_} {normal-word|print} {other-builtin-syntax operator|$} {normal-word|sortBy} {normal-word|compare} {normal-word|ys}
