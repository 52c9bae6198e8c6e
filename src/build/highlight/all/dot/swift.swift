{node|import} {node|Foundation}
{comment|#if os(macOS) && swift(>=5.5)}
{comment|#endif}
@{node|available}({node|iOS} {node|15}{punctuation|,} *)
{node|public} {node|struct} {node|Kettle}<{node|T}{operator|:} {node|Comparable}>{operator|:} {node|Codable} {node|where} {node|T}{operator|:} {node|Hashable} {punctuation|\{}
    {node|private}({node|set}) {node|var} {node|litres}{operator|:} {attr-name|Double} {operator|=} {attr-value|1.7}
    {node|let} {attr-name|name} {operator|=} {attr-value|"pot \\(litres > 1 ? "}big" {operator|:} {node|"small"}) \\u{punctuation|\{}{node|1}F375{punctuation|\}}{node|"
    static let steps: [String: Int] = ["}pour"{operator|:} {node|0}x1F{punctuation|,} {node|"wait"}{operator|:} {node|1}_000{punctuation|]}
    {node|var} {node|label}{operator|:} {node|String} {punctuation|\{} {node|get} {punctuation|\{} #{node|"raw \\#(name)"}# {punctuation|\}} {node|set} {punctuation|\{} {attr-name|litres} {operator|=} {attr-value|newValue}.isEmpty ? {node|0} {operator|:} .infinity {punctuation|\}} {punctuation|\}}

    {node|mutating} {node|func} {node|boil}({node|_} {node|n}{operator|:} {node|inout} {node|Int}{punctuation|,} {node|until} {node|t}{operator|:} {node|Int}? {operator|=} {attr-value|nil}) {node|async} {node|throws} {operator|->} {node|some} {node|View} {punctuation|\{}
        {node|guard} {node|let} {attr-name|t} {operator|=} {attr-value|t}{punctuation|,} {node|t} !{operator|=} {attr-value|0} {node|else} {punctuation|\{} {node|return} {node|nil} {punctuation|\}}
        {node|for} {node|case} {node|let} .some({node|x}) {node|in} {punctuation|[}{node|1}{punctuation|,} {node|nil}{punctuation|,} {node|3}{punctuation|]} {node|where} {node|x} % {attr-name|2} {operator|=}{operator|=} {attr-value|1} {punctuation|\{} {node|n} &+{operator|=} {attr-value|x} {punctuation|\}}
        {node|switch} {node|n} {punctuation|\{} {node|case} {node|0.}.<{node|10}{operator|:} {node|fallthrough}{punctuation|;} {node|case} {node|is} {node|Int}{operator|:} {node|break}{punctuation|;} {node|default}{operator|:} {node|print}({node|""}"
            {node|multi}
            {node|line}
            {node|""}") {punctuation|\}}
        {node|do} {punctuation|\{} {node|try} {node|await} {node|work}() {punctuation|\}} {node|catch} {node|let} {node|e} {node|as} {node|KettleError} {punctuation|\{} {node|fatalError}({node|"\\(e)"}) {punctuation|\}}
        {node|return} {node|items}.map {punctuation|\{} ${node|0} * {node|2} {punctuation|\}}.sorted({node|by}{operator|:} >)
    {punctuation|\}}
{punctuation|\}}
{node|extension} {node|Kettle}{operator|:} {node|Equatable} {punctuation|\{} {node|subscript}({node|i}{operator|:} {node|Int}) {operator|->} {node|Int} {punctuation|\{} {node|i} << {node|2} {punctuation|\}} {punctuation|\}} {comment|// end}
