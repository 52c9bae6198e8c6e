import Foundation
{comment|#if os(macOS) && swift(>=5.5)}
{comment|#endif}
{operator|@}{function|available}{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
public struct Kettle{operator|<}T{operator|:} Comparable{operator|>}{operator|:} Codable where T{operator|:} {function|Hashable} {punctuation|\{}
    {function|private}{punctuation|(}set{punctuation|)} var litres{operator|:} Double {operator|=} {number|1.7}
    let name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    {keyword|static} let steps{operator|:} {punctuation|[}String{operator|:} Int{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}{operator|:} 0x1F{punctuation|,} {string|"wait"}{operator|:} 1_000{punctuation|]}
    var label{operator|:} {function|String} {punctuation|\{} {function|get} {punctuation|\{} {comment|#"raw \\#(name)"# \} set \{ litres = newValue.isEmpty ? 0 : .infinity \} \}}

    mutating func {function|boil}{punctuation|(}_ n{operator|:} inout Int{punctuation|,} {keyword|until} t{operator|:} Int{operator|?} {operator|=} nil{punctuation|)} async throws {operator|-}{operator|>} some {function|View} {punctuation|\{}
        guard let t {operator|=} t{punctuation|,} t {operator|!}{operator|=} {number|0} {keyword|else} {punctuation|\{} {keyword|return} nil {punctuation|\}}
        for {keyword|case} let {operator|.}{function|some}{punctuation|(}x{punctuation|)} in {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where x {operator|%} {number|2} {operator|==} {number|1} {punctuation|\{} n {operator|&}{operator|+}{operator|=} x {punctuation|\}}
        switch {function|n} {punctuation|\{} {keyword|case} {number|0}{operator|.}{operator|.}{operator|<}{number|10}{operator|:} fallthrough{punctuation|;} {keyword|case} is Int{operator|:} {keyword|break}{punctuation|;} {keyword|default}{operator|:} {function|print}{punctuation|(}{string|""}"
            multi
            line
            {string|""}"{punctuation|)} {punctuation|\}}
        {keyword|do} {punctuation|\{} try await {function|work}{punctuation|(}{punctuation|)} {punctuation|\}} catch let e as {function|KettleError} {punctuation|\{} {function|fatalError}{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        {keyword|return} items{operator|.}{function|map} {punctuation|\{} ${number|0} {operator|*} {number|2} {punctuation|\}}{operator|.}{function|sorted}{punctuation|(}{keyword|by}{operator|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension Kettle{operator|:} {function|Equatable} {punctuation|\{} {function|subscript}{punctuation|(}i{operator|:} Int{punctuation|)} {operator|-}{operator|>} {function|Int} {punctuation|\{} i {operator|<<} {number|2} {punctuation|\}} {punctuation|\}} {operator|/}{operator|/} {keyword|end}
