{comment|import} {comment|Foundation}
{comment|#if} {comment|os(macOS)} {comment|&&} {comment|swift(}{pointer keyword|>}{comment|=5}{operator|.}{comment|5)}
{comment|#endif}
{comment|@available(iOS} {comment|15}{operator|,} {comment|*)}
{comment|public} {comment|struct} {comment|Kettle}{pointer keyword|<}{comment|T:} {comment|Comparable}{pointer keyword|>}{comment|:} {comment|Codable} {comment|where} {comment|T:} {comment|Hashable} {comment|\{}
    {comment|private(set)} {comment|var} {comment|litres:} {comment|Double} {comment|=} {comment|1}{operator|.}{comment|7}
    {comment|let} {comment|name} {comment|=} {comment|"pot} {comment|\\(litres} {pointer keyword|>} {comment|1} {comment|?} {comment|"big"} {comment|:} {comment|"small")} {comment|\\u\{1F375\}"}
    {comment|static} {comment|let} {comment|steps:} {branching important|[}{comment|String:} {comment|Int}{branching important|]} {comment|=} {branching important|[}{comment|"pour":} {comment|0x1F}{operator|,} {comment|"wait":} {comment|1_000}{branching important|]}
    {comment|var} {comment|label:} {comment|String} {comment|\{} {comment|get} {comment|\{} {comment|#"raw} {comment|\\#(name)"#} {comment|\}} {comment|set} {comment|\{} {comment|litres} {comment|=} {comment|newValue}{operator|.}{comment|isEmpty} {comment|?} {comment|0} {comment|:} {operator|.}{comment|infinity} {comment|\}} {comment|\}}

    {comment|mutating} {comment|func} {comment|boil(_} {comment|n:} {comment|inout} {comment|Int}{operator|,} {comment|until} {comment|t:} {comment|Int?} {comment|=} {comment|nil)} {comment|async} {comment|throws} {decrement deleted|-}{pointer keyword|>} {comment|some} {comment|View} {comment|\{}
        {comment|guard} {comment|let} {comment|t} {comment|=} {comment|t}{operator|,} {comment|t} {comment|!=} {comment|0} {comment|else} {comment|\{} {comment|return} {comment|nil} {comment|\}}
        {comment|for} {comment|case} {comment|let} {operator|.}{comment|some(x)} {comment|in} {branching important|[}{comment|1}{operator|,} {comment|nil}{operator|,} {comment|3}{branching important|]} {comment|where} {comment|x} {comment|%} {comment|2} {comment|==} {comment|1} {comment|\{} {comment|n} {comment|&}{increment inserted|+}{comment|=} {comment|x} {comment|\}}
        {comment|switch} {comment|n} {comment|\{} {comment|case} {comment|0}{operator|.}{operator|.}{pointer keyword|<}{comment|10:} {comment|fallthrough;} {comment|case} {comment|is} {comment|Int:} {comment|break;} {comment|default:} {comment|print("""}
            {comment|multi}
            {comment|line}
            {comment|""")} {comment|\}}
        {comment|do} {comment|\{} {comment|try} {comment|await} {comment|work()} {comment|\}} {comment|catch} {comment|let} {comment|e} {comment|as} {comment|KettleError} {comment|\{} {comment|fatalError("\\(e)")} {comment|\}}
        {comment|return} {comment|items}{operator|.}{comment|map} {comment|\{} {comment|$0} {comment|*} {comment|2} {comment|\}}{operator|.}{comment|sorted(by:} {pointer keyword|>}{comment|)}
    {comment|\}}
{comment|\}}
{comment|extension} {comment|Kettle:} {comment|Equatable} {comment|\{} {comment|subscript(i:} {comment|Int)} {decrement deleted|-}{pointer keyword|>} {comment|Int} {comment|\{} {comment|i} {pointer keyword|<}{pointer keyword|<} {comment|2} {comment|\}} {comment|\}} {comment|//} {comment|end}
