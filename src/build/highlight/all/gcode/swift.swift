import {property|F}oundation
#if os(macOS) && swift(>=5.5)
#endif
@available(iOS 15, {punctuation|*})
public struct {property|K}ettle<{property|T}{punctuation|:} {property|C}omparable>{punctuation|:} {property|C}odable where {property|T}{punctuation|:} {property|H}ashable \{
    private(set) var litres{punctuation|:} {property|D}ouble = 1.7
    let name = {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let steps{punctuation|:} [{property|S}tring{punctuation|:} {property|I}nt] = [{string|"pour"}{punctuation|:} 0x1F, {string|"wait"}{punctuation|:} 1_000]
    var label{punctuation|:} {property|S}tring \{ get \{ #{string|"raw \\#(name)"}# \} set \{ litres = newValue.isEmpty ? 0 {punctuation|:} .infinity \} \}

    mutating func boil(_ n{punctuation|:} inout {property|I}nt, until t{punctuation|:} {property|I}nt? = nil) async throws -> some {property|V}iew \{
        guard let t = t, t != 0 else \{ return nil \}
        for case let .some(x) in [1, nil, 3] where x % 2 == 1 \{ n &+= x \}
        switch n \{ case 0..<10{punctuation|:} fallthrough{comment|; case is Int: break; default: print("""}
            multi
            line
            {string|""") \}
        do \{ try await work() \} catch let e as KettleError \{ fatalError("}\\{comment|(e)}") \}
        return items.map \{ $0 {punctuation|*} 2 \}.sorted(by{punctuation|:} >)
    \}
\}
extension {property|K}ettle{punctuation|:} {property|E}quatable \{ subscript(i{punctuation|:} {property|I}nt) -> {property|I}nt \{ i << 2 \} \} // end
