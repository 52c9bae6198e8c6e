{keyword|import} Foundation
#{keyword|if} os{punctuation|(}macOS{punctuation|)} && swift{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}
#endif
{annotation builtin|@available}{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
{keyword|public} struct Kettle{operator|<}T{punctuation|:} Comparable{operator|>}{punctuation|:} Codable where T{punctuation|:} Hashable {punctuation|\{}
    {keyword|private}{punctuation|(}set{punctuation|)} {keyword|var} litres{punctuation|:} Double {operator|=} {number|1.7}
    let name {operator|=} {string-literal|{string|"pot \\(litres > 1 ? "}}big" {punctuation|:} {string-literal|{string|"small"}}{punctuation|)} \\u{punctuation|\{}{number|1F}{number|375}{punctuation|\}}"
    static let steps{punctuation|:} {punctuation|[}String{punctuation|:} Int{punctuation|]} {operator|=} {punctuation|[}{string-literal|{string|"pour"}}{punctuation|:} {number|0x1F}{punctuation|,} {string-literal|{string|"wait"}}{punctuation|:} {number|1_000}{punctuation|]}
    {keyword|var} label{punctuation|:} String {punctuation|\{} get {punctuation|\{} #{string-literal|{string|"raw \\#(name)"}}# {punctuation|\}} set {punctuation|\{} litres {operator|=} newValue{punctuation|.}isEmpty {operator|?} {number|0} {punctuation|:} {punctuation|.}infinity {punctuation|\}} {punctuation|\}}

    mutating func boil{punctuation|(}_ n{punctuation|:} inout Int{punctuation|,} until t{punctuation|:} Int{operator|?} {operator|=} nil{punctuation|)} {keyword|async} throws {operator|->} some View {punctuation|\{}
        guard let t {operator|=} t{punctuation|,} t {operator|!}{operator|=} {number|0} {keyword|else} {punctuation|\{} {keyword|return} nil {punctuation|\}}
        {keyword|for} {keyword|case} let {punctuation|.}some{punctuation|(}x{punctuation|)} {keyword|in} {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where x % {number|2} {operator|==} {number|1} {punctuation|\{} n &{operator|+=} x {punctuation|\}}
        switch n {punctuation|\{} {keyword|case} {number|0.}{punctuation|.}{operator|<}{number|10}{punctuation|:} fallthrough{punctuation|;} {keyword|case} {operator|is} Int{punctuation|:} {keyword|break}{punctuation|;} {keyword|default}{punctuation|:} print{punctuation|(}{string-literal|{string|""}}"
            multi
            line
            {string-literal|{string|""}}"{punctuation|)} {punctuation|\}}
        do {punctuation|\{} {keyword|try} {keyword|await} work{punctuation|(}{punctuation|)} {punctuation|\}} {keyword|catch} let e {operator|as} KettleError {punctuation|\{} fatalError{punctuation|(}{string-literal|{string|"\\(e)"}}{punctuation|)} {punctuation|\}}
        {keyword|return} items{punctuation|.}map {punctuation|\{} ${number|0} {operator|*} {number|2} {punctuation|\}}{punctuation|.}sorted{punctuation|(}by{punctuation|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension Kettle{punctuation|:} Equatable {punctuation|\{} subscript{punctuation|(}i{punctuation|:} Int{punctuation|)} {operator|->} Int {punctuation|\{} i {operator|<}{operator|<} {number|2} {punctuation|\}} {punctuation|\}} {comment|// end}
