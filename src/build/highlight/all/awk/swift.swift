import Foundation
{comment|#if os(macOS) && swift(>=5.5)}
{comment|#endif}
@{function|available}{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
public struct Kettle{operator|<}T{operator|:} Comparable{operator|>}{operator|:} Codable where T{operator|:} Hashable {punctuation|\{}
    {function|private}{punctuation|(}set{punctuation|)} var litres{operator|:} Double {operator|=} {number|1.7}
    let name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let steps{operator|:} {punctuation|[}String{operator|:} Int{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}{operator|:} {number|0x1F}{punctuation|,} {string|"wait"}{operator|:} 1_000{punctuation|]}
    var label{operator|:} String {punctuation|\{} get {punctuation|\{} {comment|#"raw \\#(name)"# \} set \{ litres = newValue.isEmpty ? 0 : .infinity \} \}}

    mutating func {function|boil}{punctuation|(}_ n{operator|:} inout Int{punctuation|,} until t{operator|:} Int{operator|?} {operator|=} nil{punctuation|)} async throws {operator|-}{operator|>} some View {punctuation|\{}
        guard let t {operator|=} t{punctuation|,} t {operator|!=} {number|0} {keyword|else} {punctuation|\{} {keyword|return} nil {punctuation|\}}
        {keyword|for} {keyword|case} let .{function|some}{punctuation|(}x{punctuation|)} {keyword|in} {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where x {operator|%} {number|2} {operator|==} {number|1} {punctuation|\{} n &{operator|+=} x {punctuation|\}}
        {keyword|switch} n {punctuation|\{} {keyword|case} {number|0}..{operator|<}{number|10}{operator|:} fallthrough{punctuation|;} {keyword|case} is Int{operator|:} {keyword|break}{punctuation|;} {keyword|default}{operator|:} {keyword|print}{punctuation|(}{string|""}"
            multi
            line
            {string|""}"{punctuation|)} {punctuation|\}}
        {keyword|do} {punctuation|\{} try await {function|work}{punctuation|(}{punctuation|)} {punctuation|\}} catch let e as KettleError {punctuation|\{} {function|fatalError}{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        {keyword|return} items.map {punctuation|\{} {variable|$0} {operator|*} {number|2} {punctuation|\}}.{function|sorted}{punctuation|(}by{operator|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension Kettle{operator|:} Equatable {punctuation|\{} {function|subscript}{punctuation|(}i{operator|:} Int{punctuation|)} {operator|-}{operator|>} Int {punctuation|\{} i {operator|<<} {number|2} {punctuation|\}} {punctuation|\}} {regex|//} end
