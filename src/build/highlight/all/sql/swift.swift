{keyword|import} Foundation
{comment|#if os(macOS) && swift(>=5.5)}
{comment|#endif}
{variable|@available}{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
{keyword|public} struct Kettle{operator|<}T: Comparable{operator|>}: Codable {keyword|where} T: Hashable \{
    private{punctuation|(}{keyword|set}{punctuation|)} var litres: {keyword|Double} {operator|=} {number|1.7}
    let name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let steps: {punctuation|[}String: {keyword|Int}{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}: {number|0x1F}{punctuation|,} {string|"wait"}: {number|1}_000{punctuation|]}
    var label: String \{ get \{ {comment|#"raw \\#(name)"# \} set \{ litres = newValue.isEmpty ? 0 : .infinity \} \}}

    mutating func boil{punctuation|(}_ n: {keyword|inout} {keyword|Int}{punctuation|,} until t: {keyword|Int}? {operator|=} nil{punctuation|)} async throws {operator|-}{operator|>} {keyword|some} {keyword|View} \{
        guard let t {operator|=} t{punctuation|,} t {operator|!=} {number|0} {keyword|else} \{ {keyword|return} nil \}
        {keyword|for} {keyword|case} let {punctuation|.}{keyword|some}{punctuation|(}x{punctuation|)} {operator|in} {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} {keyword|where} x {operator|%} {number|2} {operator|=}{operator|=} {number|1} \{ n {operator|&}{operator|+}{operator|=} x \}
        switch n \{ {keyword|case} {number|0.}{punctuation|.}{operator|<}{number|10}: fallthrough{punctuation|;} {keyword|case} {operator|is} {keyword|Int}: {keyword|break}{punctuation|;} {keyword|default}: {keyword|print}{punctuation|(}{string|"""
            multi
            line
            """}{punctuation|)} \}
        {keyword|do} \{ try await {keyword|work}{punctuation|(}{punctuation|)} \} catch let e {keyword|as} KettleError \{ fatalError{punctuation|(}{string|"\\(e)"}{punctuation|)} \}
        {keyword|return} items{punctuation|.}map \{ ${number|0} {operator|*} {number|2} \}{punctuation|.}sorted{punctuation|(}{keyword|by}: {operator|>}{punctuation|)}
    \}
\}
extension Kettle: Equatable \{ subscript{punctuation|(}i: {keyword|Int}{punctuation|)} {operator|-}{operator|>} {keyword|Int} \{ i {operator|<<} {number|2} \} \} {comment|// end}
