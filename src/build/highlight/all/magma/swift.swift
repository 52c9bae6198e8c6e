{keyword|import} Foundation
{operator|#}{keyword|if} {function|os}{punctuation|(}macOS{punctuation|)} && {function|swift}{punctuation|(}{punctuation|>}{operator|=}{number|5.5}{punctuation|)}
{operator|#}endif
@{function|available}{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
public struct {generator class-name|Kettle}{punctuation|<}T{punctuation|:} Comparable{punctuation|>}{punctuation|:} Codable {keyword|where} T{punctuation|:} Hashable {punctuation|\{}
    {function|private}{punctuation|(}set{punctuation|)} var litres{punctuation|:} Double {operator|=} {number|1.7}
    let name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let steps{punctuation|:} {punctuation|[}String{punctuation|:} Int{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}{punctuation|:} 0x1F{punctuation|,} {string|"wait"}{punctuation|:} 1_000{punctuation|]}
    var label{punctuation|:} String {punctuation|\{} get {punctuation|\{} {operator|#}{string|"raw \\#(name)"}{operator|#} {punctuation|\}} set {punctuation|\{} litres {operator|=} newValue{punctuation|.}isEmpty ? {number|0} {punctuation|:} {punctuation|.}infinity {punctuation|\}} {punctuation|\}}

    mutating func {function|boil}{punctuation|(}{keyword|_} n{punctuation|:} inout Int{punctuation|,} {keyword|until} t{punctuation|:} Int? {operator|=} nil{punctuation|)} async throws {operator|->} some View {punctuation|\{}
        guard let t {operator|=} t{punctuation|,} t {operator|!}{operator|=} {number|0} {keyword|else} {punctuation|\{} {keyword|return} nil {punctuation|\}}
        {keyword|for} {keyword|case} let {punctuation|.}{function|some}{punctuation|(}x{punctuation|)} {keyword|in} {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} {keyword|where} x % {number|2} {operator|=}{operator|=} {number|1} {punctuation|\{} n &{operator|+}{operator|=} x {punctuation|\}}
        switch n {punctuation|\{} {keyword|case} {number|0}{operator|..}{punctuation|<}{number|10}{punctuation|:} fallthrough{punctuation|;} {keyword|case} {keyword|is} Int{punctuation|:} {keyword|break}{punctuation|;} {keyword|default}{punctuation|:} {keyword|print}{punctuation|(}{string|""}"
            multi
            line
            {string|""}"{punctuation|)} {punctuation|\}}
        {keyword|do} {punctuation|\{} {keyword|try} await {function|work}{punctuation|(}{punctuation|)} {punctuation|\}} {keyword|catch} let e as KettleError {punctuation|\{} {function|fatalError}{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        {keyword|return} items{punctuation|.}map {punctuation|\{} ${number|0} {operator|*} {number|2} {punctuation|\}}{punctuation|.}{function|sorted}{punctuation|(}{keyword|by}{punctuation|:} {punctuation|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension Kettle{punctuation|:} Equatable {punctuation|\{} {function|subscript}{punctuation|(}i{punctuation|:} Int{punctuation|)} {operator|->} Int {punctuation|\{} {generator class-name|i} {punctuation|<}{punctuation|<} {number|2} {punctuation|\}} {punctuation|\}} {comment|// end}
