import Foundation
{comment|#if os(macOS) && swift(>=5.5)}
{comment|#endif}
@available(iOS {number|15}{punctuation|,} *)
public struct Kettle<T: Comparable>: Codable where T: Hashable {punctuation|\{}
    private(set) var litres: Double {punctuation|=} {number|1.7}
    let name {punctuation|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let steps: {punctuation|[}String: Int{punctuation|]} {punctuation|=} {punctuation|[}{string|"pour"}: {number|0x1F}{punctuation|,} {string|"wait"}: {number|1_000}{punctuation|]}
    var label: String {punctuation|\{} get {punctuation|\{} {comment|#"raw \\#(name)"# \} set \{ litres = newValue.isEmpty ? 0 : .infinity \} \}}

    mutating func boil(_ n: inout Int{punctuation|,} until t: Int? {punctuation|=} nil) async throws -> some View {punctuation|\{}
        guard let t {punctuation|=} t{punctuation|,} t !{punctuation|=} {number|0} else {punctuation|\{} return nil {punctuation|\}}
        for case let {punctuation|.}some(x) in {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where x % {number|2} {punctuation|=}{punctuation|=} {number|1} {punctuation|\{} n &+{punctuation|=} x {punctuation|\}}
        switch n {punctuation|\{} case {number|0}{punctuation|.}{punctuation|.}<{number|10}: fallthrough; case is Int: break; default: print({string|"""
            multi
            line
            """}) {punctuation|\}}
        do {punctuation|\{} try await work() {punctuation|\}} catch let e as KettleError {punctuation|\{} fatalError({string|"\\(e)"}) {punctuation|\}}
        return items{punctuation|.}map {punctuation|\{} ${number|0} * {number|2} {punctuation|\}}{punctuation|.}sorted(by: >)
    {punctuation|\}}
{punctuation|\}}
extension Kettle: Equatable {punctuation|\{} subscript(i: Int) -> Int {punctuation|\{} i << {number|2} {punctuation|\}} {punctuation|\}} // end
