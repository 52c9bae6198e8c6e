import {class-name|Foundation}
#{keyword|if} {function|os}{punctuation|(}macOS{punctuation|)} {operator|&&} {function|swift}{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}
#endif
{operator|@}{function|available}{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
public {keyword|struct} {type-definition class-name|Kettle}{operator|<}{class-name|T}{punctuation|:} {class-name|Comparable}{operator|>}{punctuation|:} {class-name|Codable} {keyword|where} {class-name|T}{punctuation|:} {class-name|Hashable} {punctuation|\{}
    {function|private}{punctuation|(}set{punctuation|)} var litres{punctuation|:} {class-name|Double} {operator|=} {number|1.7}
    {keyword|let} name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    {keyword|static} {keyword|let} steps{punctuation|:} {punctuation|[}{class-name|String}{punctuation|:} {class-name|Int}{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}{punctuation|:} {number|0x1F}{punctuation|,} {string|"wait"}{punctuation|:} {number|1_000}{punctuation|]}
    var label{punctuation|:} {class-name|String} {punctuation|\{} get {punctuation|\{} #{string|"raw \\#(name)"}# {punctuation|\}} set {punctuation|\{} litres {operator|=} newValue{punctuation|.}isEmpty {operator|?} {number|0} {punctuation|:} {punctuation|.}infinity {punctuation|\}} {punctuation|\}}

    mutating func {function|boil}{punctuation|(}_ n{punctuation|:} inout {class-name|Int}{punctuation|,} until t{punctuation|:} {class-name|Int}{operator|?} {operator|=} nil{punctuation|)} {keyword|async} throws {punctuation|->} some {class-name|View} {punctuation|\{}
        guard {keyword|let} t {operator|=} t{punctuation|,} t {operator|!=} {number|0} {keyword|else} {punctuation|\{} {keyword|return} nil {punctuation|\}}
        {keyword|for} case {keyword|let} {punctuation|.}{function|some}{punctuation|(}x{punctuation|)} {keyword|in} {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} {keyword|where} x {operator|%} {number|2} {operator|==} {number|1} {punctuation|\{} n {operator|&}{operator|+=} x {punctuation|\}}
        switch n {punctuation|\{} case {number|0}{punctuation|..}{operator|<}{number|10}{punctuation|:} fallthrough{punctuation|;} case is {class-name|Int}{punctuation|:} {keyword|break}{punctuation|;} default{punctuation|:} {function|print}{punctuation|(}{string|""}{string|"
            multi
            line
            "}{string|""}{punctuation|)} {punctuation|\}}
        {keyword|do} {punctuation|\{} {keyword|try} {keyword|await} {function|work}{punctuation|(}{punctuation|)} {punctuation|\}} catch {keyword|let} e {keyword|as} {class-name|KettleError} {punctuation|\{} {function|fatalError}{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        {keyword|return} items{punctuation|.}map {punctuation|\{} {variable|$0} {operator|*} {number|2} {punctuation|\}}{punctuation|.}{function|sorted}{punctuation|(}by{punctuation|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension {class-name|Kettle}{punctuation|:} {class-name|Equatable} {punctuation|\{} {function|subscript}{punctuation|(}i{punctuation|:} {class-name|Int}{punctuation|)} {punctuation|->} {class-name|Int} {punctuation|\{} i {operator|<<} {number|2} {punctuation|\}} {punctuation|\}} {comment|// end}
