import Foundation
#if os{punctuation|(}macOS{punctuation|)} {operator|&&} swift{punctuation|(}{operator|>=}{decimal-number number|5}.{decimal-number number|5}{punctuation|)}
#endif
@available{punctuation|(}iOS {decimal-number number|15}{punctuation|,} {operator|*}{punctuation|)}
public struct Kettle{operator|<}{register variable|T}{punctuation|:} Comparable{operator|>}{punctuation|:} Codable where {register variable|T}{punctuation|:} Hashable \{
    private{punctuation|(}{op-code keyword|set}{punctuation|)} var litres{punctuation|:} Double {operator|=} {decimal-number number|1}.{decimal-number number|7}
    let name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let steps{punctuation|:} [String{punctuation|:} Int] {operator|=} [{string|"pour"}{punctuation|:} 0x1F{punctuation|,} {string|"wait"}{punctuation|:} 1_000]
    var label{punctuation|:} String \{ get \{ #{string|"raw \\#(name)"}# \} {op-code keyword|set} \{ litres {operator|=} newValue{directive property|.isEmpty} {operator|?} {decimal-number number|0} {punctuation|:} {directive property|.infinity} \} \}

    mutating func boil{punctuation|(}_ {register variable|n}{punctuation|:} inout Int{punctuation|,} until {register variable|t}{punctuation|:} Int{operator|?} {operator|=} nil{punctuation|)} async throws {operator|-}{operator|>} some View \{
        guard let {register variable|t} {operator|=} {register variable|t}{punctuation|,} {register variable|t} {operator|!=} {decimal-number number|0} else \{ return nil \}
        for case let .some{punctuation|(}{register variable|x}{punctuation|)} {op-code keyword|in} [{decimal-number number|1}{punctuation|,} nil{punctuation|,} {decimal-number number|3}] where {register variable|x} {operator|%} {decimal-number number|2} {operator|==} {decimal-number number|1} \{ {register variable|n} {operator|&}{operator|+=} {register variable|x} \}
        switch {register variable|n} \{ case {decimal-number number|0}..{operator|<}{decimal-number number|10}{punctuation|:} fallthrough{comment|; case is Int: break; default: print("""}
            multi
            line
            {string|""}"{punctuation|)} \}
        do \{ try await work{punctuation|(}{punctuation|)} \} catch let e as KettleError \{ fatalError{punctuation|(}{string|"\\(e)"}{punctuation|)} \}
        return items{directive property|.map} \{ ${decimal-number number|0} {operator|*} {decimal-number number|2} \}.sorted{punctuation|(}by{punctuation|:} {operator|>}{punctuation|)}
    \}
\}
extension Kettle{punctuation|:} Equatable \{ subscript{punctuation|(}{register variable|i}{punctuation|:} Int{punctuation|)} {operator|-}{operator|>} Int \{ {register variable|i} {operator|<<} {decimal-number number|2} \} \} {operator|/}{operator|/} end
