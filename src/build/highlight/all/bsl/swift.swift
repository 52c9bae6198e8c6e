import Foundation
{directive important|#if os(macOS) && swift(>=5.5)}
{directive important|#endif}
@available{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
public struct Kettle{operator|<}T{punctuation|:} Comparable{operator|>}{punctuation|:} Codable where T{punctuation|:} Hashable \{
    private{punctuation|(}set{punctuation|)} {keyword|var} litres{punctuation|:} Double {operator|=} {number|1.7}
    let name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let steps{punctuation|:} {punctuation|[}String{punctuation|:} Int{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}{punctuation|:} {number|0}x1F{punctuation|,} {string|"wait"}{punctuation|:} {number|1}_000{punctuation|]}
    {keyword|var} label{punctuation|:} String \{ get \{ #{string|"raw \\#(name)"}# \} set \{ litres {operator|=} newValue{punctuation|.}isEmpty ? {number|0} {punctuation|:} {punctuation|.}infinity \} \}

    mutating func boil{punctuation|(}_ n{punctuation|:} inout Int{punctuation|,} until t{punctuation|:} Int? {operator|=} nil{punctuation|)} async throws {operator|-}{operator|>} some View \{
        guard let t {operator|=} t{punctuation|,} t !{operator|=} {number|0} {keyword|else} \{ {keyword|return} nil \}
        {keyword|for} case let {punctuation|.}some{punctuation|(}x{punctuation|)} {keyword|in} {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where x {operator|%} {number|2} {operator|=}{operator|=} {number|1} \{ n &{operator|+=} x \}
        switch n \{ case {number|0.}{punctuation|.}{operator|<}{number|10}{punctuation|:} fallthrough{punctuation|;} case is Int{punctuation|:} {keyword|break}{punctuation|;} default{punctuation|:} print{punctuation|(}{string|"""
            multi
            line
            """}{punctuation|)} \}
        {keyword|do} \{ {keyword|try} await work{punctuation|(}{punctuation|)} \} catch let e as KettleError \{ fatalError{punctuation|(}{string|"\\(e)"}{punctuation|)} \}
        {keyword|return} items{punctuation|.}map \{ ${number|0} {operator|*} {number|2} \}{punctuation|.}sorted{punctuation|(}by{punctuation|:} {operator|>}{punctuation|)}
    \}
\}
extension Kettle{punctuation|:} Equatable \{ subscript{punctuation|(}i{punctuation|:} Int{punctuation|)} {operator|-}{operator|>} Int \{ i {operator|<}{operator|<} {number|2} \} \} {comment|// end}
