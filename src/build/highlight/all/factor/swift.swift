{normal-word|import} {normal-word|Foundation}
{normal-word|#if} {normal-word|os(macOS)} {normal-word|&&} {conventionally-named-word keyword|swift(>=5.5)}
{normal-word|#endif}
{normal-word|@available(iOS} {normal-word|15,} {normal-word|*)}
{normal-word|public} {normal-word|struct} {normal-word|Kettle<T:} {conventionally-named-word keyword|Comparable>:} {normal-word|Codable} {normal-word|where} {colon-syntax function|T: Hashable} {curly-brace-literal-delimiter operator|\{}
    {normal-word|private(set)} {normal-word|var} {normal-word|litres:} {normal-word|Double} {kernel-builtin variable|=} {number|1.7}
    {normal-word|let} {normal-word|name} {kernel-builtin variable|=} {string|"pot {number|\\(}litres > 1 ? "}{normal-word|big"} {colon-syntax function|: "small")} {normal-word|\\u\{1F375\}"}
    {normal-word|static} {normal-word|let} {normal-word|steps:} {normal-word|[String:} {normal-word|Int]} {kernel-builtin variable|=} {normal-word|["pour":} {normal-word|0x1F,} {string|"wait"}: {normal-word|1_000]}
    {normal-word|var} {normal-word|label:} {normal-word|String} {curly-brace-literal-delimiter operator|\{} {normal-word|get} {curly-brace-literal-delimiter operator|\{} {normal-word|#"raw} {normal-word|\\#(name)"#} {curly-brace-literal-delimiter operator|\}} {normal-word|set} {curly-brace-literal-delimiter operator|\{} {normal-word|litres} {kernel-builtin variable|=} {normal-word|newValue.isEmpty} {kernel-builtin variable|?} {number|0} {colon-syntax function|: .infinity} {curly-brace-literal-delimiter operator|\}} {curly-brace-literal-delimiter operator|\}}

    {normal-word|mutating} {normal-word|func} {normal-word|boil(_} {normal-word|n:} {normal-word|inout} {normal-word|Int,} {combinators keyword|until} {normal-word|t:} {conventionally-named-word keyword|Int?} {kernel-builtin variable|=} {normal-word|nil)} {normal-word|async} {normal-word|throws} {conventionally-named-word keyword|->} {normal-word|some} {normal-word|View} {curly-brace-literal-delimiter operator|\{}
        {normal-word|guard} {normal-word|let} {boolean|t} {kernel-builtin variable|=} {normal-word|t,} {boolean|t} {normal-word|!=} {number|0} {normal-word|else} {curly-brace-literal-delimiter operator|\{} {normal-word|return} {normal-word|nil} {curly-brace-literal-delimiter operator|\}}
        {normal-word|for} {combinators keyword|case} {normal-word|let} {normal-word|.some(x)} {normal-word|in} {normal-word|[1,} {normal-word|nil,} {normal-word|3]} {normal-word|where} {normal-word|x} {normal-word|%} {number|2} {normal-word|==} {number|1} {curly-brace-literal-delimiter operator|\{} {normal-word|n} {normal-word|&+=} {normal-word|x} {curly-brace-literal-delimiter operator|\}}
        {normal-word|switch} {normal-word|n} {curly-brace-literal-delimiter operator|\{} {combinators keyword|case} {normal-word|0..<10:} {normal-word|fallthrough;} {combinators keyword|case} {normal-word|is} {normal-word|Int:} {normal-word|break;} {normal-word|default:} {normal-word|print("""}
            {normal-word|multi}
            {normal-word|line}
            {string|""}{string|") \}
        do \{ try await work() \} catch let e as KettleError \{ fatalError("}{normal-word|\\(e)")} {curly-brace-literal-delimiter operator|\}}
        {normal-word|return} {normal-word|items.map} {curly-brace-literal-delimiter operator|\{} {conventionally-named-word keyword|$0} {math-builtin variable|*} {number|2} {normal-word|\}.sorted(by:} {conventionally-named-word keyword|>)}
    {curly-brace-literal-delimiter operator|\}}
{curly-brace-literal-delimiter operator|\}}
{normal-word|extension} {normal-word|Kettle:} {normal-word|Equatable} {curly-brace-literal-delimiter operator|\{} {normal-word|subscript(i:} {normal-word|Int)} {conventionally-named-word keyword|->} {normal-word|Int} {curly-brace-literal-delimiter operator|\{} {normal-word|i} {other-builtin-syntax operator|<<} {number|2} {curly-brace-literal-delimiter operator|\}} {curly-brace-literal-delimiter operator|\}} {normal-word|//} {normal-word|end}
