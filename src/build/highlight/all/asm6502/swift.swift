import Foundation
#if os{punctuation|(}macOS{punctuation|)} && swift{punctuation|(}>={decimal-number number|5}.{decimal-number number|5}{punctuation|)}
#endif
@available{punctuation|(}iOS {decimal-number number|15}{punctuation|,} *{punctuation|)}
public struct Kettle<T{punctuation|:} Comparable>{punctuation|:} Codable where T{punctuation|:} Hashable \{
    private{punctuation|(}set{punctuation|)} var litres{punctuation|:} Double = {decimal-number number|1}.{decimal-number number|7}
    let name = {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let steps{punctuation|:} [String{punctuation|:} Int] = [{string|"pour"}{punctuation|:} 0x1F{punctuation|,} {string|"wait"}{punctuation|:} 1_000]
    var label{punctuation|:} String \{ get \{ #{string|"raw \\#(name)"}# \} set \{ litres = newValue{directive property|.isEmpty} ? {decimal-number number|0} {punctuation|:} {directive property|.infinity} \} \}

    mutating func boil{punctuation|(}_ n{punctuation|:} inout Int{punctuation|,} until t{punctuation|:} Int? = nil{punctuation|)} async throws -> some View \{
        guard let t = t{punctuation|,} t != {decimal-number number|0} else \{ return nil \}
        for case let .some{punctuation|(}{register variable|x}{punctuation|)} in [{decimal-number number|1}{punctuation|,} nil{punctuation|,} {decimal-number number|3}] where {register variable|x} % {decimal-number number|2} == {decimal-number number|1} \{ n &+= {register variable|x} \}
        switch n \{ case {decimal-number number|0}..<{decimal-number number|10}{punctuation|:} fallthrough{comment|; case is Int: break; default: print("""}
            multi
            line
            {string|""}"{punctuation|)} \}
        do \{ try await work{punctuation|(}{punctuation|)} \} catch let e as KettleError \{ fatalError{punctuation|(}{string|"\\(e)"}{punctuation|)} \}
        return items{directive property|.map} \{ {hex-number number|$0} * {decimal-number number|2} \}.sorted{punctuation|(}by{punctuation|:} >{punctuation|)}
    \}
\}
extension Kettle{punctuation|:} Equatable \{ subscript{punctuation|(}i{punctuation|:} Int{punctuation|)} -> Int \{ i << {decimal-number number|2} \} \} // end
