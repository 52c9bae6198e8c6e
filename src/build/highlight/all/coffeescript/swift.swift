import Foundation
{comment|#if os(macOS) && swift(>=5.5)}
{comment|#endif}
@{function|available}{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
public struct Kettle{operator|<}{constant|T}{operator|:} Comparable{operator|>}{operator|:} Codable where {constant|T}{operator|:} Hashable {punctuation|\{}
    {function|private}{punctuation|(}set{punctuation|)} var {property|litres}{operator|:} Double {operator|=} {number|1.7}
    {keyword|let} name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static {keyword|let} {property|steps}{operator|:} {punctuation|[}{property|String}{operator|:} Int{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}{operator|:} {number|0x1F}{punctuation|,} {string-property property|"wait"}{operator|:} {number|1_000}{punctuation|]}
    var {property|label}{operator|:} String {punctuation|\{} get {punctuation|\{} {comment|#"raw \\#(name)"# \} set \{ litres = newValue.isEmpty ? 0 : .infinity \} \}}

    mutating func {function|boil}{punctuation|(}_ {property|n}{operator|:} inout Int{punctuation|,} {keyword|until} {property|t}{operator|:} Int{operator|?} {operator|=} nil{punctuation|)} async throws {operator|-}{operator|>} some View {punctuation|\{}
        guard {keyword|let} t {operator|=} t{punctuation|,} t {operator|!=} {number|0} {keyword|else} {punctuation|\{} {keyword|return} nil {punctuation|\}}
        {keyword|for} case {keyword|let} {punctuation|.}{function|some}{punctuation|(}x{punctuation|)} {keyword|in} {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where x {operator|%} {number|2} {operator|==} {number|1} {punctuation|\{} n {operator|&}{operator|+=} x {punctuation|\}}
        {keyword|switch} n {punctuation|\{} case {number|0.}{punctuation|.}{operator|<}{number|10}{operator|:} fallthrough{punctuation|;} case {keyword|is} {property|Int}{operator|:} {keyword|break}{punctuation|;} {property|default}{operator|:} {function|print}{punctuation|(}{multiline-string string|"""
            multi
            line
            """}{punctuation|)} {punctuation|\}}
        {keyword|do} {punctuation|\{} {keyword|try} await {function|work}{punctuation|(}{punctuation|)} {punctuation|\}} {keyword|catch} {keyword|let} e as KettleError {punctuation|\{} {function|fatalError}{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        {keyword|return} items{punctuation|.}map {punctuation|\{} $0 {operator|*} {number|2} {punctuation|\}}{punctuation|.}{function|sorted}{punctuation|(}{property|by}{operator|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension {property|Kettle}{operator|:} Equatable {punctuation|\{} {function|subscript}{punctuation|(}{property|i}{operator|:} Int{punctuation|)} {operator|-}{operator|>} Int {punctuation|\{} i {operator|<<} {number|2} {punctuation|\}} {punctuation|\}} {operator|/}{operator|/} end
