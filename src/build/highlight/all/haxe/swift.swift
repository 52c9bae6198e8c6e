{keyword|import} {class-name|Foundation}
{preprocessor property|#if os(macOS) && swift(>=5.5)}
#endif
{metadata symbol|@available}{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
{keyword|public} struct {class-name|Kettle}{operator|<}{class-name|T}{operator|:} {class-name|Comparable}{operator|>}{operator|:} {class-name|Codable} where {class-name|T}{operator|:} {class-name|Hashable} {punctuation|\{}
    {keyword|private}{punctuation|(}set{punctuation|)} {keyword|var} litres{operator|:} {class-name|Double} {operator|=} {number|1.7}
    let name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    {keyword|static} let steps{operator|:} {punctuation|[}{class-name|String}{operator|:} {class-name|Int}{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}{operator|:} {number|0x1F}{punctuation|,} {string|"wait"}{operator|:} {number|1}_000{punctuation|]}
    {keyword|var} label{operator|:} {class-name|String} {punctuation|\{} get {punctuation|\{} #{string|"raw \\#(name)"}# {punctuation|\}} set {punctuation|\{} litres {operator|=} newValue{punctuation|.}isEmpty {operator|?} {number|0} {operator|:} {punctuation|.}infinity {punctuation|\}} {punctuation|\}}

    mutating func {function|boil}{punctuation|(}_ n{operator|:} inout {class-name|Int}{punctuation|,} until t{operator|:} {class-name|Int}{operator|?} {operator|=} nil{punctuation|)} async throws {operator|->} some {class-name|View} {punctuation|\{}
        guard let t {operator|=} t{punctuation|,} t {operator|!=} {number|0} {keyword|else} {punctuation|\{} {keyword|return} nil {punctuation|\}}
        {keyword|for} {keyword|case} let {punctuation|.}{function|some}{punctuation|(}x{punctuation|)} {keyword|in} {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where x {operator|%} {number|2} {operator|==} {number|1} {punctuation|\{} n {operator|&}{operator|+=} x {punctuation|\}}
        {keyword|switch} n {punctuation|\{} {keyword|case} {number|0.}{punctuation|.}{operator|<}{number|10}{operator|:} fallthrough{punctuation|;} {keyword|case} is {class-name|Int}{operator|:} {keyword|break}{punctuation|;} {keyword|default}{operator|:} {function|print}{punctuation|(}{string|""}{string|"
            multi
            line
            "}{string|""}{punctuation|)} {punctuation|\}}
        {keyword|do} {punctuation|\{} {keyword|try} await {function|work}{punctuation|(}{punctuation|)} {punctuation|\}} {keyword|catch} let e {keyword|as} {class-name|KettleError} {punctuation|\{} {function|fatalError}{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        {keyword|return} items{punctuation|.}map {punctuation|\{} {reification important|$0} {operator|*} {number|2} {punctuation|\}}{punctuation|.}{function|sorted}{punctuation|(}by{operator|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension {class-name|Kettle}{operator|:} {class-name|Equatable} {punctuation|\{} {function|subscript}{punctuation|(}i{operator|:} {class-name|Int}{punctuation|)} {operator|->} {class-name|Int} {punctuation|\{} i {operator|<<} {number|2} {punctuation|\}} {punctuation|\}} {comment|// end}
