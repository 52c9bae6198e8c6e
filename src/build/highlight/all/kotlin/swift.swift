{keyword|import} Foundation
#{keyword|if} {function|os}{punctuation|(}macOS{punctuation|)} {operator|&&} {function|swift}{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}
#endif
{label symbol|@available}{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
{keyword|public} struct Kettle{operator|<}T{operator|:} Comparable{operator|>}{operator|:} Codable {keyword|where} T{operator|:} Hashable {punctuation|\{}
    {keyword|private}{punctuation|(}{keyword|set}{punctuation|)} {keyword|var} litres{operator|:} Double {operator|=} {number|1.7}
    let name {operator|=} {string-literal singleline|{string|"pot \\(litres > 1 ? "}}big{string-literal singleline|{string|" : "}}small{string-literal singleline|{string|") \\u\{1F375\}"}}
    static let steps{operator|:} {punctuation|[}String{operator|:} Int{punctuation|]} {operator|=} {punctuation|[}{string-literal singleline|{string|"pour"}}{operator|:} {number|0x1F}{punctuation|,} {string-literal singleline|{string|"wait"}}{operator|:} {number|1_000}{punctuation|]}
    {keyword|var} label{operator|:} String {punctuation|\{} {keyword|get} {punctuation|\{} #{string-literal singleline|{string|"raw \\#(name)"}}# {punctuation|\}} {keyword|set} {punctuation|\{} litres {operator|=} newValue{punctuation|.}isEmpty {operator|?} {number|0} {operator|:} {punctuation|.}infinity {punctuation|\}} {punctuation|\}}

    mutating func {function|boil}{punctuation|(}_ n{operator|:} inout Int{punctuation|,} until t{operator|:} Int{operator|?} {operator|=} nil{punctuation|)} async throws {operator|->} some View {punctuation|\{}
        guard let t {operator|=} t{punctuation|,} t {operator|!=} {number|0} {keyword|else} {punctuation|\{} {keyword|return} nil {punctuation|\}}
        {keyword|for} case let {punctuation|.}{function|some}{punctuation|(}x{punctuation|)} {keyword|in} {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} {keyword|where} x {operator|%} {number|2} {operator|==} {number|1} {punctuation|\{} n &{operator|+=} x {punctuation|\}}
        switch n {punctuation|\{} case {number|0}{operator|..}{operator|<}{number|10}{operator|:} fallthrough{punctuation|;} case {keyword|is} Int{operator|:} {keyword|break}{punctuation|;} default{operator|:} {function|print}{punctuation|(}{string-literal multiline|{string|"""
            multi
            line
            """}}{punctuation|)} {punctuation|\}}
        {keyword|do} {punctuation|\{} {keyword|try} await {function|work}{punctuation|(}{punctuation|)} {punctuation|\}} {keyword|catch} let e {keyword|as} KettleError {punctuation|\{} {function|fatalError}{punctuation|(}{string-literal singleline|{string|"\\(e)"}}{punctuation|)} {punctuation|\}}
        {keyword|return} items{punctuation|.}{function|map} {punctuation|\{} ${number|0} {operator|*} {number|2} {punctuation|\}}{punctuation|.}{function|sorted}{punctuation|(}{keyword|by}{operator|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension Kettle{operator|:} Equatable {punctuation|\{} {function|subscript}{punctuation|(}i{operator|:} Int{punctuation|)} {operator|->} Int {punctuation|\{} i {operator|<}{operator|<} {number|2} {punctuation|\}} {punctuation|\}} {comment|// end}
