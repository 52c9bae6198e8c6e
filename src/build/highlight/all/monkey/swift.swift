{keyword|import} Foundation
{preprocessor property|#if os(macOS) && swift(>=5.5)}
{preprocessor property|#endif}
@{function|available}{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
{keyword|public} struct Kettle{operator|<}T{punctuation|:} Comparable{operator|>}{punctuation|:} Codable where T{punctuation|:} Hashable \{
    {function|private}{punctuation|(}set{punctuation|)} var litres{punctuation|:} Double {operator|=} {number|1.7}
    let name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let steps{punctuation|:} {punctuation|[}{keyword|String}{punctuation|:} {keyword|Int}{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}{punctuation|:} {number|0}x1F{punctuation|,} {string|"wait"}{punctuation|:} {number|1}_000{punctuation|]}
    var label{punctuation|:} {keyword|String} \{ get \{ #{string|"raw \\#(name)"}# \} set \{ litres {operator|=} newValue{punctuation|.}isEmpty ? {number|0} {punctuation|:} {punctuation|.}infinity \} \}

    mutating func {function|boil}{punctuation|(}_ n{punctuation|:} inout {keyword|Int}{punctuation|,} {keyword|until} t{punctuation|:} {keyword|Int}{type-char class-name|?} {operator|=} nil{punctuation|)} async throws {operator|-}{operator|>} some View \{
        guard let t {operator|=} t{punctuation|,} t !{operator|=} {number|0} {keyword|else} \{ {keyword|return} nil \}
        {keyword|for} {keyword|case} let {punctuation|.}{function|some}{punctuation|(}x{punctuation|)} in {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where x % {number|2} {operator|=}{operator|=} {number|1} \{ n {operator|&}{operator|+=} x \}
        switch n \{ {keyword|case} {number|0}{operator|..}{operator|<}{number|10}{punctuation|:} fallthrough{punctuation|;} {keyword|case} is {keyword|Int}{punctuation|:} break{punctuation|;} {keyword|default}{punctuation|:} {function|print}{punctuation|(}{string|""}"
            multi
            line
            {string|""}"{punctuation|)} \}
        do \{ {keyword|try} await {function|work}{punctuation|(}{punctuation|)} \} {keyword|catch} let e as KettleError \{ {function|fatalError}{punctuation|(}{string|"\\(e)"}{punctuation|)} \}
        {keyword|return} items{punctuation|.}map \{ {number|$0} {operator|*} {number|2} \}{punctuation|.}{function|sorted}{punctuation|(}by{punctuation|:} {operator|>}{punctuation|)}
    \}
\}
extension Kettle{punctuation|:} Equatable \{ {function|subscript}{punctuation|(}i{punctuation|:} {keyword|Int}{punctuation|)} {operator|-}{operator|>} {keyword|Int} \{ i {operator|<}{operator|<} {number|2} \} \} {operator|/}{operator|/} {keyword|end}
