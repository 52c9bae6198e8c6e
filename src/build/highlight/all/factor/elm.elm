{normal-word|module} {normal-word|Main} {normal-word|exposing} {normal-word|(main,} {normal-word|Model)}
{normal-word|import} {normal-word|Html} {normal-word|exposing} {normal-word|(div,} {normal-word|text)}
{normal-word|import} {normal-word|Json.Decode} {normal-word|as} {normal-word|D}
{normal-word|\{-} {normal-word|block} {normal-word|-\}}
{normal-word|type} {normal-word|Msg} {kernel-builtin variable|=} {normal-word|Boil} {normal-word|Int} {normal-word|\|} {normal-word|Wait}
{normal-word|type} {normal-word|alias} {normal-word|Model} {kernel-builtin variable|=} {curly-brace-literal-delimiter operator|\{} {normal-word|litres} {colon-syntax function|: Float,} {normal-word|name} {colon-syntax function|: String} {curly-brace-literal-delimiter operator|\}}
{stack-effect-delimiter operator|--} {normal-word|view}
{normal-word|view} {colon-syntax function|: Model} {conventionally-named-word keyword|->} {normal-word|Html} {normal-word|Msg}
{normal-word|view} {normal-word|model} {kernel-builtin variable|=}
    {normal-word|let} {normal-word|n} {kernel-builtin variable|=} {number|0xFF} {math-builtin variable|+} {number|1.5e3} {normal-word|in}
    {combinators keyword|if} {normal-word|model.litres} {math-builtin variable|>=} {number|2} {normal-word|then} {normal-word|div} {normal-word|[]} {quotation-delimiter operator|[} {normal-word|text} {normal-word|("Pot\\t"} {normal-word|++} {normal-word|model.name)} {quotation-delimiter operator|]} {normal-word|else} {combinators keyword|case} {normal-word|n} {normal-word|of}
        {number|1} {conventionally-named-word keyword|->} {normal-word|text} {string|""}{string|"multi"}{string|""}
        {normal-word|_} {conventionally-named-word keyword|->} {normal-word|List.map} {normal-word|(\\x} {conventionally-named-word keyword|->} {normal-word|x} {normal-word|//} {normal-word|2)} {quotation-delimiter operator|[} {normal-word|'a'} {quotation-delimiter operator|]} {conventionally-named-word keyword|\|>} {normal-word|always} {normal-word|(text} {string|"none"})
