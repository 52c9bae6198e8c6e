import Foundation
{comment|#if os(macOS) && swift(>=5.5)}
{comment|#endif}
{conditional-configuration variable|@available}(iOS {number|15}, *)
public struct Kettle<T: Comparable>: Codable where T: Hashable {punctuation|\{}
    private(set) var litres: Double {operator|=} {number|1.7}
    let {property|name} {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let steps: [String: Int] {operator|=} [{string|"pour"}: {number|0}x1F, {string|"wait"}: {number|1}_000]
    var label: String {punctuation|\{} get {punctuation|\{} {comment|#"raw \\#(name)"# \} set \{ litres = newValue.isEmpty ? 0 : .infinity \} \}}

    mutating func boil(_ n: inout Int, until t: Int? {operator|=} nil) async throws -> some View {punctuation|\{}
        guard let t {operator|=} t, t {comment|!= 0 else \{ return nil \}}
        for case let .some(x) in [{number|1}, nil, {number|3}] where x % {number|2} {operator|=}{operator|=} {number|1} {punctuation|\{} n &+{operator|=} x {punctuation|\}}
        switch n {punctuation|\{} case {number|0}..<{number|10}: fallthrough; case is Int: break; default: print({string|""}"
            multi
            line
            {string|""}") {punctuation|\}}
        do {punctuation|\{} try await work() {punctuation|\}} catch let e as KettleError {punctuation|\{} fatalError({string|"\\(e)"}) {punctuation|\}}
        return items.map {punctuation|\{} {variable|$0} * {number|2} {punctuation|\}}.sorted(by: >)
    {punctuation|\}}
{punctuation|\}}
extension Kettle: Equatable {punctuation|\{} subscript(i: Int) -> Int {punctuation|\{} i << {number|2} {punctuation|\}} {punctuation|\}} {path string|/}/ {property|end}
