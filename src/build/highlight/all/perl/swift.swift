import Foundation
{comment|#if os(macOS) && swift(>=5.5)}
{comment|#endif}
{variable|@available}{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
public struct Kettle{operator|<}T{punctuation|:} Comparable{operator|>}{punctuation|:} Codable where T{punctuation|:} Hashable {punctuation|\{}
    private{punctuation|(}set{punctuation|)} var litres{punctuation|:} Double {operator|=} {number|1.7}
    let name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let steps{punctuation|:} {punctuation|[}String{punctuation|:} Int{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}{punctuation|:} {number|0x1F}{punctuation|,} {string|"wait"}{punctuation|:} {number|1_000}{punctuation|]}
    var label{punctuation|:} String {punctuation|\{} get {punctuation|\{} {comment|#"raw \\#(name)"# \} set \{ litres = newValue.isEmpty ? 0 : .infinity \} \}}

    mutating func boil{punctuation|(}{filehandle symbol|_} n{punctuation|:} inout Int{punctuation|,} {keyword|until} t{punctuation|:} Int{operator|?} {operator|=} nil{punctuation|)} async throws {operator|->} some View {punctuation|\{}
        guard let t {operator|=} t{punctuation|,} t {operator|!=} {number|0} {keyword|else} {punctuation|\{} {keyword|return} nil {punctuation|\}}
        {keyword|for} case let {operator|.}some{punctuation|(}{operator|x}{punctuation|)} in {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where {operator|x} {operator|%} {number|2} {operator|==} {number|1} {punctuation|\{} n {operator|&}{operator|+=} {operator|x} {punctuation|\}}
        {keyword|switch} n {punctuation|\{} case {number|0}{operator|..}{operator|<}{number|10}{punctuation|:} fallthrough{punctuation|;} case is Int{punctuation|:} {keyword|break}{punctuation|;} {keyword|default}{punctuation|:} {keyword|print}{punctuation|(}{string|""}{string|"
            multi
            line
            "}{string|""}{punctuation|)} {punctuation|\}}
        {keyword|do} {punctuation|\{} try await work{punctuation|(}{punctuation|)} {punctuation|\}} catch let e as KettleError {punctuation|\{} fatalError{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        {keyword|return} items{operator|.}map {punctuation|\{} {variable|$0} {operator|*} {number|2} {punctuation|\}}{operator|.}sorted{punctuation|(}by{punctuation|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension Kettle{punctuation|:} Equatable {punctuation|\{} subscript{punctuation|(}i{punctuation|:} Int{punctuation|)} {operator|->} Int {punctuation|\{} i {operator|<<} {number|2} {punctuation|\}} {punctuation|\}} {operator|//} end
