{keyword|import} Foundation
#{keyword|if} {function|os}{punctuation|(}macOS{punctuation|)} {operator|&&} {function|swift}{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}
#endif
@{function|available}{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
{keyword|public} struct Kettle{operator|<}{constant|T}{operator|:} Comparable{operator|>}{operator|:} Codable where {constant|T}{operator|:} Hashable {punctuation|\{}
    {keyword|private}{punctuation|(}set{punctuation|)} {keyword|var} litres{operator|:} Double {operator|=} {number|1.7}
    {keyword|let} name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    {keyword|static} {keyword|let} steps{operator|:} {punctuation|[}String{operator|:} Int{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}{operator|:} {number|0x1F}{punctuation|,} {string-property property|"wait"}{operator|:} {number|1_000}{punctuation|]}
    {keyword|var} label{operator|:} String {punctuation|\{} get {punctuation|\{} #{string|"raw \\#(name)"}# {punctuation|\}} set {punctuation|\{} litres {operator|=} newValue{punctuation|.}isEmpty {operator|?} {number|0} {operator|:} {punctuation|.}infinity {punctuation|\}} {punctuation|\}}

    mutating func {function|boil}{punctuation|(}_ n{operator|:} inout Int{punctuation|,} until t{operator|:} Int{operator|?} {operator|=} nil{punctuation|)} {keyword|async} throws {operator|-}{operator|>} some View {punctuation|\{}
        guard {keyword|let} t {operator|=} t{punctuation|,} t {operator|!=} {number|0} {keyword|else} {punctuation|\{} {keyword|return} nil {punctuation|\}}
        {keyword|for} {keyword|case} {keyword|let} {punctuation|.}{function|some}{punctuation|(}x{punctuation|)} {keyword|in} {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where x {operator|%} {number|2} {operator|==} {number|1} {punctuation|\{} n {operator|&}{operator|+=} x {punctuation|\}}
        {keyword|switch} n {punctuation|\{} {keyword|case} {number|0.}{punctuation|.}{operator|<}{number|10}{operator|:} fallthrough{punctuation|;} {keyword|case} {keyword|is} Int{operator|:} {keyword|break}{punctuation|;} {keyword|default}{operator|:} {function|print}{punctuation|(}{string|""}"
            multi
            line
            {string|""}"{punctuation|)} {punctuation|\}}
        {keyword|do} {punctuation|\{} {keyword|try} {keyword|await} {function|work}{punctuation|(}{punctuation|)} {punctuation|\}} {keyword|catch} {keyword|let} e {keyword|as} KettleError {punctuation|\{} {function|fatalError}{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        {keyword|return} items{punctuation|.}map {punctuation|\{} $0 {operator|*} {number|2} {punctuation|\}}{punctuation|.}{function|sorted}{punctuation|(}by{operator|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension Kettle{operator|:} Equatable {punctuation|\{} {function|subscript}{punctuation|(}i{operator|:} Int{punctuation|)} {operator|-}{operator|>} Int {punctuation|\{} i {operator|<<} {number|2} {punctuation|\}} {punctuation|\}} {comment|// end}
