import Foundation
{comment-hash comment|#if os(macOS) && swift(>=5.5)}
{comment-hash comment|#endif}
@available{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
public struct Kettle{operator|<}T{punctuation|:} Comparable{operator|>}{punctuation|:} Codable where T{punctuation|:} Hashable {punctuation|\{}
    private{punctuation|(}set{punctuation|)} var litres{punctuation|:} Double {operator|=} {number|1.7}
    let {function|name} {operator|=} {string|{punctuation|"}pot \\(litres > 1 ? {punctuation|"}}big{string|{punctuation|"} : {punctuation|"}}small{string|{punctuation|"}) \\u\{1F375\}{punctuation|"}}
    static let steps{punctuation|:} {punctuation|[}String{punctuation|:} Int{punctuation|]} {operator|=} {punctuation|[}{string|{punctuation|"}pour{punctuation|"}}{punctuation|:} {number|0x1F}{punctuation|,} {string|{punctuation|"}wait{punctuation|"}}{punctuation|:} {number|1}_000{punctuation|]}
    var label{punctuation|:} String {punctuation|\{} get {punctuation|\{} {comment-hash comment|#"raw \\#(name)"# \} set \{ litres = newValue.isEmpty ? 0 : .infinity \} \}}

    mutating func boil{punctuation|(}_ n{punctuation|:} inout Int{punctuation|,} until t{punctuation|:} Int{operator|?} {operator|=} nil{punctuation|)} async throws {operator|-}{operator|>} some View {punctuation|\{}
        guard let t {operator|=} t{punctuation|,} t {operator|!=} {number|0} {keyword|else} {punctuation|\{} return nil {punctuation|\}}
        {keyword|for} case let {punctuation|.}some{punctuation|(}x{punctuation|)} {operator|in} {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where x {operator|%} {number|2} {operator|==} {number|1} {punctuation|\{} n &{operator|+}{operator|=} x {punctuation|\}}
        switch n {punctuation|\{} case {number|0.}{punctuation|.}{operator|<}{number|10}{punctuation|:} fallthrough; case {operator|is} Int{punctuation|:} {keyword|break}; default{punctuation|:} print{punctuation|(}{string|{punctuation|"}{punctuation|"}}"
            multi
            line
            {string|{punctuation|"}{punctuation|"}}"{punctuation|)} {punctuation|\}}
        do {punctuation|\{} try await work{punctuation|(}{punctuation|)} {punctuation|\}} catch let e {keyword|as} KettleError {punctuation|\{} fatalError{punctuation|(}{string|{punctuation|"}\\(e){punctuation|"}}{punctuation|)} {punctuation|\}}
        return items{punctuation|.}map {punctuation|\{} ${number|0} {operator|*} {number|2} {punctuation|\}}{punctuation|.}sorted{punctuation|(}by{punctuation|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension Kettle{punctuation|:} Equatable {punctuation|\{} subscript{punctuation|(}i{punctuation|:} Int{punctuation|)} {operator|-}{operator|>} Int {punctuation|\{} i {operator|<}{operator|<} {number|2} {punctuation|\}} {punctuation|\}} {comment-slash comment|// end}
