import Foundation
{comment|#if os(macOS) && swift(>=5.5)}
{comment|#endif}
{tag|{punctuation|@}available}{punctuation|(}iOS {number|15}{punctuation|,} *{punctuation|)}
public struct Kettle<{function|{prefix|T{punctuation|:}}} Comparable>{function|{prefix|{punctuation|:}}} Codable where {function|{prefix|T{punctuation|:}}} Hashable {punctuation|\{}
    private{punctuation|(}set{punctuation|)} var {function|{prefix|litres{punctuation|:}}} Double {keyword|=} {number|1.7}
    let name {keyword|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let {function|{prefix|steps{punctuation|:}}} {punctuation|[}{function|{prefix|String{punctuation|:}}} Int{punctuation|]} {keyword|=} {punctuation|[}{string|"pour"}{function|{prefix|{punctuation|:}}} {number|0}x1F{punctuation|,} {string|"wait"}{function|{prefix|{punctuation|:}}} {number|1}_000{punctuation|]}
    var {function|{prefix|label{punctuation|:}}} String {punctuation|\{} get {punctuation|\{} {comment|#"raw \\#(name)"# \} set \{ litres = newValue.isEmpty ? 0 : .infinity \} \}}

    mutating func boil{punctuation|(}_ {function|{prefix|n{punctuation|:}}} inout Int{punctuation|,} until {function|{prefix|t{punctuation|:}}} Int? {keyword|=} nil{punctuation|)} async throws -> some View {punctuation|\{}
        guard let t {keyword|=} t{punctuation|,} t !{keyword|=} {number|0} else {punctuation|\{} return nil {punctuation|\}}
        for case let {punctuation|.}some{punctuation|(}x{punctuation|)} in {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where x % {number|2} {keyword|=}{keyword|=} {number|1} {punctuation|\{} n &+{keyword|=} x {punctuation|\}}
        switch n {punctuation|\{} case {number|0.}{punctuation|.}<{number|10}{function|{prefix|{punctuation|:}}} fallthrough{punctuation|;} case is {function|{prefix|Int{punctuation|:}}} break{punctuation|;} {function|{prefix|default{punctuation|:}}} print{punctuation|(}{multiline-string string|"""
            multi
            line
            """}{punctuation|)} {punctuation|\}}
        do {punctuation|\{} try await work{punctuation|(}{punctuation|)} {punctuation|\}} catch let e as KettleError {punctuation|\{} fatalError{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        return items{punctuation|.}map {punctuation|\{} ${number|0} * {number|2} {punctuation|\}}{punctuation|.}sorted{punctuation|(}{function|{prefix|by{punctuation|:}}} >{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension {function|{prefix|Kettle{punctuation|:}}} Equatable {punctuation|\{} subscript{punctuation|(}{function|{prefix|i{punctuation|:}}} Int{punctuation|)} -> Int {punctuation|\{} i << {number|2} {punctuation|\}} {punctuation|\}} // end
