{keyword|import} Foundation
{directive property|#if} {procedure-name function|os}{punctuation|(}macOS{punctuation|)} {operator|&&} {procedure-name function|swift}{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}
{directive property|#endif}
{punctuation|@}{procedure-name function|available}{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
public {keyword|struct} Kettle{operator|<}T{punctuation|:} Comparable{operator|>}{punctuation|:} Codable {keyword|where} T{punctuation|:} Hashable {punctuation|\{}
    {procedure-name function|private}{punctuation|(}set{punctuation|)} var litres{punctuation|:} Double {operator|=} {number|1.7}
    let name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let steps{punctuation|:} {punctuation|[}String{punctuation|:} Int{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}{punctuation|:} {number|0x1F}{punctuation|,} {string|"wait"}{punctuation|:} 1_000{punctuation|]}
    var label{punctuation|:} String {punctuation|\{} get {punctuation|\{} #{string|"raw \\#(name)"}# {punctuation|\}} set {punctuation|\{} litres {operator|=} newValue{punctuation|.}isEmpty {operator|?} {number|0} {punctuation|:} {punctuation|.}infinity {punctuation|\}} {punctuation|\}}

    mutating func {procedure-name function|boil}{punctuation|(}{discard keyword|_} n{punctuation|:} inout Int{punctuation|,} until t{punctuation|:} Int{operator|?} {operator|=} {boolean|nil}{punctuation|)} async throws {arrow punctuation|->} some View {punctuation|\{}
        guard let t {operator|=} t{punctuation|,} t {operator|!=} {number|0} {keyword|else} {punctuation|\{} {keyword|return} {boolean|nil} {punctuation|\}}
        {keyword|for} {keyword|case} let {punctuation|.}{procedure-name function|some}{punctuation|(}x{punctuation|)} {keyword|in} {punctuation|[}{number|1}{punctuation|,} {boolean|nil}{punctuation|,} {number|3}{punctuation|]} {keyword|where} x {operator|%} {number|2} {operator|==} {number|1} {punctuation|\{} n {operator|&}{operator|+=} x {punctuation|\}}
        {keyword|switch} n {punctuation|\{} {keyword|case} {number|0}{operator|..<}{number|10}{punctuation|:} {keyword|fallthrough}{punctuation|;} {keyword|case} is Int{punctuation|:} {keyword|break}{punctuation|;} default{punctuation|:} {procedure-name function|print}{punctuation|(}{string|""}"
            multi
            line
            {string|""}"{punctuation|)} {punctuation|\}}
        {keyword|do} {punctuation|\{} try await {procedure-name function|work}{punctuation|(}{punctuation|)} {punctuation|\}} catch let e as KettleError {punctuation|\{} {procedure-name function|fatalError}{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        {keyword|return} items{punctuation|.}{keyword|map} {punctuation|\{} {constant-parameter-sign important|$}{number|0} {operator|*} {number|2} {punctuation|\}}{punctuation|.}{procedure-name function|sorted}{punctuation|(}by{punctuation|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension Kettle{punctuation|:} Equatable {punctuation|\{} {procedure-name function|subscript}{punctuation|(}i{punctuation|:} Int{punctuation|)} {arrow punctuation|->} Int {punctuation|\{} i {operator|<<} {number|2} {punctuation|\}} {punctuation|\}} {comment|// end}
