{keyword|import} {class-name|Foundation}
#{keyword|if} {function|os}{punctuation|(}macOS{punctuation|)} {operator|&&} {function|swift}{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}
#endif
{metadata function|@available}{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
public struct {class-name|Kettle}{operator|<}{class-name|T}{punctuation|:} {class-name|Comparable}{operator|>}{punctuation|:} {class-name|Codable} where {class-name|T}{punctuation|:} {class-name|Hashable} {punctuation|\{}
    {function|private}{punctuation|(}{keyword|set}{punctuation|)} {keyword|var} litres{punctuation|:} {class-name|Double} {operator|=} {number|1.7}
    let name {operator|=} {string-literal|{string|"pot \\(litres > 1 ? "}}big{string-literal|{string|" : "}}small{string-literal|{string|") \\u\{1F375\}"}}
    {keyword|static} let steps{punctuation|:} {punctuation|[}{class-name|String}{punctuation|:} {class-name|Int}{punctuation|]} {operator|=} {punctuation|[}{string-literal|{string|"pour"}}{punctuation|:} {number|0x1F}{punctuation|,} {string-literal|{string|"wait"}}{punctuation|:} {number|1}_000{punctuation|]}
    {keyword|var} label{punctuation|:} {class-name|String} {punctuation|\{} {keyword|get} {punctuation|\{} #{string-literal|{string|"raw \\#(name)"}}# {punctuation|\}} {keyword|set} {punctuation|\{} litres {operator|=} newValue{punctuation|.}isEmpty {operator|?} {number|0} {punctuation|:} {punctuation|.}infinity {punctuation|\}} {punctuation|\}}

    mutating func {function|boil}{punctuation|(}_ n{punctuation|:} inout {class-name|Int}{punctuation|,} until t{punctuation|:} {class-name|Int}{operator|?} {operator|=} nil{punctuation|)} {keyword|async} throws {operator|-}{operator|>} some {class-name|View} {punctuation|\{}
        guard let t {operator|=} t{punctuation|,} t {operator|!=} {number|0} {keyword|else} {punctuation|\{} {keyword|return} nil {punctuation|\}}
        {keyword|for} {keyword|case} let {punctuation|.}{function|some}{punctuation|(}x{punctuation|)} {keyword|in} {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where x {operator|%} {number|2} {operator|==} {number|1} {punctuation|\{} n {operator|&}{operator|+=} x {punctuation|\}}
        {keyword|switch} n {punctuation|\{} {keyword|case} {number|0.}{punctuation|.}{operator|<}{number|10}{punctuation|:} fallthrough{punctuation|;} {keyword|case} {operator|is} {class-name|Int}{punctuation|:} {keyword|break}{punctuation|;} {keyword|default}{punctuation|:} {function|print}{punctuation|(}{string-literal|{string|"""
            multi
            line
            """}}{punctuation|)} {punctuation|\}}
        {keyword|do} {punctuation|\{} {keyword|try} {keyword|await} {function|work}{punctuation|(}{punctuation|)} {punctuation|\}} {keyword|catch} let e {operator|as} {class-name|KettleError} {punctuation|\{} {function|fatalError}{punctuation|(}{string-literal|{string|"\\(e)"}}{punctuation|)} {punctuation|\}}
        {keyword|return} items{punctuation|.}map {punctuation|\{} ${number|0} {operator|*} {number|2} {punctuation|\}}{punctuation|.}{function|sorted}{punctuation|(}by{punctuation|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
{keyword|extension} {class-name|Kettle}{punctuation|:} {class-name|Equatable} {punctuation|\{} {function|subscript}{punctuation|(}i{punctuation|:} {class-name|Int}{punctuation|)} {operator|-}{operator|>} {class-name|Int} {punctuation|\{} i {operator|<<} {number|2} {punctuation|\}} {punctuation|\}} {comment|// end}
