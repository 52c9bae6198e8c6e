import Foundation
{comment|#if os(macOS) && swift(>=5.5)}
{comment|#endif}
@{function|available}{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
public struct Kettle{operator|<}T{punctuation|:} Comparable{operator|>}{punctuation|:} Codable {keyword|where} T{punctuation|:} Hashable {punctuation|\{}
    {function|private}{punctuation|(}{keyword|set}{punctuation|)} var litres{punctuation|:} Double {operator|=} {number|1.7}
    {keyword|let} name {operator|=} {interpolated-string|{string|"pot \\(litres > 1 ? "}}big{interpolated-string|{string|" : "}}small{interpolated-string|{string|") \\u\{1F375\}"}}
    static {keyword|let} steps{punctuation|:} {punctuation|[}String{punctuation|:} Int{punctuation|]} {operator|=} {punctuation|[}{interpolated-string|{string|"pour"}}{punctuation|:} {number|0x1F}{punctuation|,} {interpolated-string|{string|"wait"}}{punctuation|:} {number|1_000}{punctuation|]}
    var label{punctuation|:} String {punctuation|\{} get {punctuation|\{} {comment|#"raw \\#(name)"# \} set \{ litres = newValue.isEmpty ? 0 : .infinity \} \}}

    mutating func {function|boil}{punctuation|(}_ n{punctuation|:} inout Int{punctuation|,} until t{punctuation|:} Int? {operator|=} nil{punctuation|)} async throws {operator|-}{operator|>} some View {punctuation|\{}
        guard {keyword|let} t {operator|=} t{punctuation|,} t {operator|!=} {number|0} else {punctuation|\{} return nil {punctuation|\}}
        {keyword|for} {keyword|case} {keyword|let} {punctuation|.}{function|some}{punctuation|(}x{punctuation|)} in {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} {keyword|where} x {operator|%} {number|2} {operator|==} {number|1} {punctuation|\{} n {operator|&}{operator|+=} x {punctuation|\}}
        switch n {punctuation|\{} {keyword|case} {number|0}{punctuation|.}{punctuation|.}{operator|<}{number|10}{punctuation|:} fallthrough{punctuation|;} {keyword|case} is Int{punctuation|:} break{punctuation|;} {keyword|default}{punctuation|:} {function|print}{punctuation|(}{interpolated-string|{string|"""
            multi
            line
            """}}{punctuation|)} {punctuation|\}}
        do {punctuation|\{} try await {function|work}{punctuation|(}{punctuation|)} {punctuation|\}} catch {keyword|let} e {keyword|as} KettleErr{operator|or} {punctuation|\{} {function|fatalError}{punctuation|(}{interpolated-string|{string|"\\(e)"}}{punctuation|)} {punctuation|\}}
        return items{punctuation|.}map {punctuation|\{} ${number|0} {operator|*} {number|2} {punctuation|\}}{punctuation|.}{function|sorted}{punctuation|(}{keyword|by}{punctuation|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension Kettle{punctuation|:} Equatable {punctuation|\{} {function|subscript}{punctuation|(}i{punctuation|:} Int{punctuation|)} {operator|-}{operator|>} Int {punctuation|\{} i {operator|<<} {number|2} {punctuation|\}} {punctuation|\}} {comment|// end}
