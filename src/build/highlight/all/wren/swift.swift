{keyword|import} {class-name|Foundation}
{attribute keyword|#if} {function|os}{punctuation|(}macOS{punctuation|)} {operator|&&} {function|swift}{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}
{attribute keyword|#endif}
@{function|available}{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
public struct {class-name|Kettle}{operator|<}{class-name|T}{operator|:} {class-name|Comparable}{operator|>}{operator|:} {class-name|Codable} where {class-name|T}{operator|:} {class-name|Hashable} {punctuation|\{}
    {function|private}{punctuation|(}set{punctuation|)} {keyword|var} litres{operator|:} {class-name|Double} {operator|=} {number|1.7}
    let name {operator|=} {string-literal|{string|"pot \\(litres > 1 ? "}}big{string-literal|{string|" : "}}small{string-literal|{string|") \\u\{1F375\}"}}
    {keyword|static} let steps{operator|:} {punctuation|[}{class-name|String}{operator|:} {class-name|Int}{punctuation|]} {operator|=} {punctuation|[}{string-literal|{string|"pour"}}{operator|:} {number|0x1F}{punctuation|,} {string-literal|{string|"wait"}}{operator|:} 1_000{punctuation|]}
    {keyword|var} label{operator|:} {class-name|String} {punctuation|\{} {function|get} {punctuation|\{} #{string-literal|{string|"raw \\#(name)"}}# {punctuation|\}} {function|set} {punctuation|\{} litres {operator|=} newValue{punctuation|.}isEmpty {operator|?} {number|0} {operator|:} {punctuation|.}infinity {punctuation|\}} {punctuation|\}}

    mutating func {function|boil}{punctuation|(}_ n{operator|:} inout {class-name|Int}{punctuation|,} until t{operator|:} {class-name|Int}{operator|?} {operator|=} nil{punctuation|)} async throws {operator|-}{operator|>} some {class-name|View} {punctuation|\{}
        guard let t {operator|=} t{punctuation|,} t {operator|!=} {number|0} {keyword|else} {punctuation|\{} {keyword|return} nil {punctuation|\}}
        {keyword|for} case let {punctuation|.}{function|some}{punctuation|(}x{punctuation|)} {keyword|in} {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where x {operator|%} {number|2} {operator|==} {number|1} {punctuation|\{} n {operator|&}{operator|+}{operator|=} x {punctuation|\}}
        switch {function|n} {punctuation|\{} case {number|0}{operator|..}{operator|<}{number|10}{operator|:} fallthrough{punctuation|;} case {keyword|is} {class-name|Int}{operator|:} {keyword|break}{punctuation|;} default{operator|:} {function|print}{punctuation|(}{triple-quoted-string string|"""
            multi
            line
            """}{punctuation|)} {punctuation|\}}
        {function|do} {punctuation|\{} try await {function|work}{punctuation|(}{punctuation|)} {punctuation|\}} catch let e {keyword|as} {function|KettleError} {punctuation|\{} {function|fatalError}{punctuation|(}{string-literal|{string|"\\(e)"}}{punctuation|)} {punctuation|\}}
        {keyword|return} items{punctuation|.}{function|map} {punctuation|\{} ${number|0} {operator|*} {number|2} {punctuation|\}}{punctuation|.}{function|sorted}{punctuation|(}by{operator|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension {class-name|Kettle}{operator|:} {class-name|Equatable} {punctuation|\{} {function|subscript}{punctuation|(}i{operator|:} {class-name|Int}{punctuation|)} {operator|-}{operator|>} {class-name|Int} {punctuation|\{} i {operator|<<} {number|2} {punctuation|\}} {punctuation|\}} {comment|// end}
