{normal-word|//} {normal-word|kettle}
{conventionally-named-word keyword|(*} {normal-word|block} {normal-word|*)}
{normal-word|namespace} {normal-word|Kitchen}
{normal-word|[<Struct;} {conventionally-named-word keyword|AttributeUsage(AttributeTargets.All)>]}
{normal-word|type} {conventionally-named-word keyword|Kettle<'T>} {kernel-builtin variable|=} {curly-brace-literal-delimiter operator|\{} {normal-word|Litres:} {normal-word|float;} {normal-word|mutable} {normal-word|Name:} {normal-word|string} {curly-brace-literal-delimiter operator|\}}
{normal-word|module} {normal-word|Tea} {kernel-builtin variable|=}
    {normal-word|open} {normal-word|System}
    {normal-word|#if} {normal-word|DEBUG}
    {normal-word|#endif}
    {normal-word|let} {normal-word|rec} {normal-word|boil} {normal-word|(n:} {normal-word|int)} {kernel-builtin variable|=} {normal-word|async} {curly-brace-literal-delimiter operator|\{}
        {conventionally-named-word keyword|let!} {normal-word|x} {kernel-builtin variable|=} {normal-word|work()} {normal-word|in} {conventionally-named-word keyword|return!} {normal-word|x}
        {normal-word|for} {normal-word|i} {normal-word|in} {number|0} {normal-word|..} {number|2} {normal-word|..} {number|10} {combinators keyword|do} {normal-word|printfn} {string|"{number|%d} {number|%s}"} {normal-word|i} {conventionally-named-word keyword|$"at} {normal-word|\{n} {math-builtin variable|+} {normal-word|1\}"}
    {curly-brace-literal-delimiter operator|\}}
    {normal-word|let} {normal-word|s} {kernel-builtin variable|=} {string|""}{string|"triple "}q{string|" "}{string|""} {math-builtin variable|+} {normal-word|@"raw\\"} {math-builtin variable|+} {string|"esc{number|\\n}"}
    {normal-word|let} {boolean|f} {normal-word|x} {kernel-builtin variable|=} {normal-word|match} {normal-word|x} {combinators keyword|with} {normal-word|\|} {normal-word|Some} {normal-word|y} {combinators keyword|when} {normal-word|y} {math-builtin variable|>} {normal-word|0xFFuy} {conventionally-named-word keyword|->} {normal-word|y} {normal-word|\|} {normal-word|None} {conventionally-named-word keyword|->} {normal-word|1.5e3m} {normal-word|\|} {normal-word|_} {conventionally-named-word keyword|->} {normal-word|failwith} {string|"no"}
    {normal-word|type} {normal-word|U} {kernel-builtin variable|=} {normal-word|A} {normal-word|of} {normal-word|int} {normal-word|\|} {other-builtin-syntax operator|B}
    {normal-word|let} {normal-word|r} {kernel-builtin variable|=} {normal-word|[1;} {normal-word|2]} {conventionally-named-word keyword|\|>} {normal-word|List.map} {normal-word|(fun} {normal-word|x} {conventionally-named-word keyword|->} {normal-word|x} {normal-word|<<<} {normal-word|2)} {colon-syntax function|:: []}
    {normal-word|let} {normal-word|c} {kernel-builtin variable|=} {normal-word|'a'}
