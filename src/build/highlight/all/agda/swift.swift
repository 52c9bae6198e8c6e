{keyword|import} Foundation
#if os{punctuation|(}macOS{punctuation|)} && swift{punctuation|(}>=5{punctuation|.}5{punctuation|)}
#endif
{punctuation|@}available{punctuation|(}iOS 15, *{punctuation|)}
{function|public struct Kettle<T}{operator|:} Comparable>: Codable {keyword|where} T: Hashable {punctuation|\{}
    {keyword|private}{punctuation|(}set{punctuation|)} {function|var litres}{operator|:} Double {operator|=} 1{punctuation|.}7
    {keyword|let} name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    {function|static let steps}{operator|:} [String: Int] {operator|=} [{string|"pour"}{operator|:} 0x1F, {string|"wait"}{operator|:} 1_000]
    {function|var label}{operator|:} String {punctuation|\{} get {punctuation|\{} #{string|"raw \\#(name)"}# {punctuation|\}} set {punctuation|\{} litres {operator|=} newValue{punctuation|.}{function|isEmpty ? 0 }{operator|:} {punctuation|.}infinity {punctuation|\}} {punctuation|\}}

    mutating func boil{punctuation|(}{function|_ n}{operator|:} inout Int, until t: Int? {operator|=} nil{punctuation|)} async throws {operator|->} some View {punctuation|\{}
        guard {keyword|let} t {operator|=} t, t != 0 else {punctuation|\{} return nil {punctuation|\}}
        for case {keyword|let} {punctuation|.}some{punctuation|(}x{punctuation|)} {keyword|in} [1, nil, 3] {keyword|where} x % 2 == 1 {punctuation|\{} n &+= x {punctuation|\}}
        switch n {punctuation|\{} case 0{punctuation|.}{punctuation|.}{function|<10}{operator|:} fallthrough{punctuation|;} {function|case is Int}{operator|:} break{punctuation|;} {function|default}{operator|:} print{punctuation|(}{string|""}"
            multi
            line
            {string|""}"{punctuation|)} {punctuation|\}}
        do {punctuation|\{} try await work{punctuation|(}{punctuation|)} {punctuation|\}} catch {keyword|let} e as KettleError {punctuation|\{} fatalError{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        return items{punctuation|.}map {punctuation|\{} $0 * 2 {punctuation|\}}{punctuation|.}sorted{punctuation|(}{function|by}{operator|:} >{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
{function|extension Kettle}{operator|:} Equatable {punctuation|\{} subscript{punctuation|(}{function|i}{operator|:} Int{punctuation|)} {operator|->} Int {punctuation|\{} i << 2 {punctuation|\}} {punctuation|\}} // end
