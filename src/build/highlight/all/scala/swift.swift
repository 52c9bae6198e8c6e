{keyword|import} Foundation
#{keyword|if} os{punctuation|(}macOS{punctuation|)} {operator|&&} swift{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}
#endif
{annotation punctuation|@available}{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
public struct Kettle{operator|<}T{operator|:} Comparable{operator|>}{operator|:} Codable where T{operator|:} Hashable {punctuation|\{}
    {keyword|private}{punctuation|(}set{punctuation|)} {keyword|var} litres{operator|:} {builtin|Double} {operator|=} {number|1.7}
    let name {operator|=} {string|"pot \\(litres > 1 ? "}{string-interpolation|{id function|big}{string|" : "}}{string-interpolation|{id function|small}{string|") \\u\{1F375\}"}}
    static let steps{operator|:} {punctuation|[}{builtin|String}{operator|:} {builtin|Int}{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}{operator|:} {number|0x1F}{punctuation|,} {string|"wait"}{operator|:} {number|1}_000{punctuation|]}
    {keyword|var} label{operator|:} {builtin|String} {punctuation|\{} get {punctuation|\{} #{string|"raw \\#(name)"}# {punctuation|\}} set {punctuation|\{} litres {operator|=} newValue{punctuation|.}isEmpty {operator|?} {number|0} {operator|:} {punctuation|.}infinity {punctuation|\}} {punctuation|\}}

    mutating func boil{punctuation|(}_ n{operator|:} inout {builtin|Int}{punctuation|,} until t{operator|:} {builtin|Int}{operator|?} {operator|=} nil{punctuation|)} async throws {operator|->} some View {punctuation|\{}
        guard let t {operator|=} t{punctuation|,} t {operator|!=} {number|0} {keyword|else} {punctuation|\{} {keyword|return} nil {punctuation|\}}
        {keyword|for} {keyword|case} let {punctuation|.}some{punctuation|(}x{punctuation|)} in {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where x {operator|%} {number|2} {operator|==} {number|1} {punctuation|\{} n {operator|&}{operator|+=} x {punctuation|\}}
        switch n {punctuation|\{} {keyword|case} {number|0.}{punctuation|.}<{number|10}{operator|:} fallthrough{punctuation|;} {keyword|case} is {builtin|Int}{operator|:} break{punctuation|;} default{operator|:} print{punctuation|(}{triple-quoted-string string|"""
            multi
            line
            """}{punctuation|)} {punctuation|\}}
        {keyword|do} {punctuation|\{} {keyword|try} await work{punctuation|(}{punctuation|)} {punctuation|\}} {keyword|catch} let e as KettleError {punctuation|\{} fatalError{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        {keyword|return} items{punctuation|.}map {punctuation|\{} ${number|0} {operator|*} {number|2} {punctuation|\}}{punctuation|.}sorted{punctuation|(}by{operator|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
{keyword|extension} Kettle{operator|:} Equatable {punctuation|\{} subscript{punctuation|(}i{operator|:} {builtin|Int}{punctuation|)} {operator|->} {builtin|Int} {punctuation|\{} i {operator|<<} {number|2} {punctuation|\}} {punctuation|\}} {comment|// end}
