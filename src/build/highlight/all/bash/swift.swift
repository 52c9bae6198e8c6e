{function|import} Foundation
{comment|#if os(macOS) && swift(>=5.5)}
{comment|#endif}
@available{punctuation|(}iOS {number|15}, *{punctuation|)}
public struct Kettle{operator|<}T: Comparable{operator|>}: Codable where T: Hashable {punctuation|\{}
    private{punctuation|(}set{punctuation|)} var litres: Double {operator|=} {number|1.7}
    {builtin class-name|let} name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static {builtin class-name|let} steps: {punctuation|[}String: Int{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}{builtin class-name|:} 0x1F, {string|"wait"}{builtin class-name|:} 1_000{punctuation|]}
    var label: String {punctuation|\{} get {punctuation|\{} {comment|#"raw \\#(name)"# \} set \{ litres = newValue.isEmpty ? 0 : .infinity \} \}}

    mutating func boil{punctuation|(}_ n: inout Int, {keyword|until} t: Int? {operator|=} nil{punctuation|)} async throws -{operator|>} some View {punctuation|\{}
        guard {builtin class-name|let} t {operator|=} t, t {operator|!=} {number|0} {keyword|else} {punctuation|\{} {builtin class-name|return} nil {punctuation|\}}
        {keyword|for} {keyword|case} {builtin class-name|let} .some{punctuation|(}x{punctuation|)} {keyword|in} {punctuation|[}{number|1}, nil, {number|3}{punctuation|]} where x % {number|2} {operator|==} {number|1} {punctuation|\{} n {operator|&}{operator|+=} x {punctuation|\}}
        switch n {punctuation|\{} {keyword|case} {number|0}{punctuation|..}{operator|<}{number|10}: fallthrough{punctuation|;} {keyword|case} is Int: {builtin class-name|break}{punctuation|;} default: print{punctuation|(}{string|""}"
            multi
            line
            {string|""}"{punctuation|)} {punctuation|\}}
        {keyword|do} {punctuation|\{} try await work{punctuation|(}{punctuation|)} {punctuation|\}} catch {builtin class-name|let} e as KettleError {punctuation|\{} fatalError{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        {builtin class-name|return} items.map {punctuation|\{} {variable|$0} * {number|2} {punctuation|\}}.sorted{punctuation|(}by: {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension Kettle: Equatable {punctuation|\{} subscript{punctuation|(}i: Int{punctuation|)} -{operator|>} Int {punctuation|\{} i {operator|<<} {number|2} {punctuation|\}} {punctuation|\}} // end
