import Foundation
{comment|#if os(macOS) && swift(>=5.5)}
{comment|#endif}
@{function|available}{punctuation|(}iOS {number|15}{punctuation|,} *{punctuation|)}
public struct Kettle{operator|<}T: Comparable{operator|>}: Codable where T: Hashable {punctuation|\{}
    {function|private}{punctuation|(}set{punctuation|)} var litres: Double {operator|=} {number|1}{punctuation|.}{number|7}
    let name {operator|=} {string-literal|{string|"pot \\(litres > 1 ? "}}big{string-literal|{string|" : "}}small{string-literal|{string|") \\u\{1F375\}"}}
    static let steps: {punctuation|[}String: Int{punctuation|]} {operator|=} {punctuation|[}{string-literal|{string|"pour"}}: 0x1F{punctuation|,} {string-literal|{string|"wait"}}: 1_000{punctuation|]}
    var label: String {punctuation|\{} get {punctuation|\{} {comment|#"raw \\#(name)"# \} set \{ litres = newValue.isEmpty ? 0 : .infinity \} \}}

    mutating func {function|boil}{punctuation|(}_ n: inout Int{punctuation|,} until t: Int? {operator|=} nil{punctuation|)} async throws {operator|-}{operator|>} some View {punctuation|\{}
        guard let t {operator|=} t{punctuation|,} t {operator|!=} {number|0} {keyword|else} {punctuation|\{} return nil {punctuation|\}}
        for case let {punctuation|.}{function|some}{punctuation|(}x{punctuation|)} in {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where x % {number|2} {operator|==} {number|1} {punctuation|\{} n &{operator|+=} x {punctuation|\}}
        switch n {punctuation|\{} case {number|0}{punctuation|.}{punctuation|.}{operator|<}{number|10}: fallthrough; case is Int: break; default: {builtin-function keyword|print}{punctuation|(}{string-literal|{string|""}}"
            multi
            line
            {string-literal|{string|""}}"{punctuation|)} {punctuation|\}}
        do {punctuation|\{} try await {function|work}{punctuation|(}{punctuation|)} {punctuation|\}} catch let e as KettleError {punctuation|\{} {function|fatalError}{punctuation|(}{string-literal|{string|"\\(e)"}}{punctuation|)} {punctuation|\}}
        return items{punctuation|.}map {punctuation|\{} ${number|0} * {number|2} {punctuation|\}}{punctuation|.}{function|sorted}{punctuation|(}by: {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension Kettle: Equatable {punctuation|\{} {function|subscript}{punctuation|(}i: Int{punctuation|)} {operator|-}{operator|>} Int {punctuation|\{} i {operator|<}{operator|<} {number|2} {punctuation|\}} {punctuation|\}} // end
