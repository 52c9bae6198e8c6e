import Foundation
#if os(macOS) && swift(>={number|5.5})
#endif
@available(iOS {number|15}{punctuation|,} *)
public struct Kettle<T: Comparable>: Codable where T: Hashable {punctuation|\{}
    private(set) var litres: Double = {number|1.7}
    let name = {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let steps: [String: Int] = [{string|"pour"}: 0x1F{punctuation|,} {string|"wait"}: 1_000]
    var label: String {punctuation|\{} get {punctuation|\{} #{string|"raw \\#(name)"}# {punctuation|\}} set {punctuation|\{} litres = newValue.isEmpty ? {number|0} : .infinity {punctuation|\}} {punctuation|\}}

    mutating func boil(_ n: inout Int{punctuation|,} until t: Int? = nil) async throws -> some View {punctuation|\{}
        guard let t = t{punctuation|,} t != {number|0} else {punctuation|\{} return nil {punctuation|\}}
        for case let .some(x) in [{number|1}{punctuation|,} nil{punctuation|,} {number|3}] where x {comment|% 2 == 1 \{ n &+= x \}}
        switch n {punctuation|\{} case {number|0}..<{number|10}: fallthrough; case is Int: break; default: print({string|""}"
            multi
            line
            {string|""}") {punctuation|\}}
        do {punctuation|\{} try await work() {punctuation|\}} catch let e as KettleError {punctuation|\{} fatalError({string|"\\(e)"}) {punctuation|\}}
        return items.map {punctuation|\{} ${number|0} * {number|2} {punctuation|\}}.sorted(by: >)
    {punctuation|\}}
{punctuation|\}}
extension Kettle: Equatable {punctuation|\{} subscript(i: Int) -> Int {punctuation|\{} i << {number|2} {punctuation|\}} {punctuation|\}} // end
