import Foundation
{comment|#if os(macOS) && swift(>=5.5)}
{comment|#endif}
@available(iOS {number|15}, *)
public struct Kettle<T: Comparable>: Codable where T: {keyword|Hashable} {punctuation|\{}
    private(set) var litres: {property|Double} {punctuation|=} {number|1.7}
    let {property|name} {punctuation|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let steps: {punctuation|[}String: Int{punctuation|]} {punctuation|=} {punctuation|[}{property|"pour"}: {number|0x1F}, {property|"wait"}: {number|1}_000{punctuation|]}
    var label: {keyword|String} {punctuation|\{} {keyword|get} {punctuation|\{} {comment|#"raw \\#(name)"# \} set \{ litres = newValue.isEmpty ? 0 : .infinity \} \}}

    mutating func boil(_ n: inout Int, until t: Int? {punctuation|=} nil) async throws -> some {keyword|View} {punctuation|\{}
        guard let {property|t} {punctuation|=} t, t !{punctuation|=} {number|0} {keyword|else} {punctuation|\{} return nil {punctuation|\}}
        for case let .some(x) in {punctuation|[}{number|1}, nil, {number|3}{punctuation|]} where x % {number|2} {punctuation|=}{punctuation|=} {keyword|1} {punctuation|\{} n &+{punctuation|=} x {punctuation|\}}
        switch {keyword|n} {punctuation|\{} case {number|0.}.<{number|10}: fallthrough; case is Int: break; default: print({string|""}{string|"
            multi
            line
            "}{string|""}) {punctuation|\}}
        {keyword|do} {punctuation|\{} try await work() {punctuation|\}} catch let e as {keyword|KettleError} {punctuation|\{} fatalError({string|"\\(e)"}) {punctuation|\}}
        return items.{keyword|map} {punctuation|\{} ${number|0} * {number|2} {punctuation|\}}.sorted(by: >)
    {punctuation|\}}
{punctuation|\}}
extension Kettle: {keyword|Equatable} {punctuation|\{} subscript(i: Int) -> {keyword|Int} {punctuation|\{} i << {number|2} {punctuation|\}} {punctuation|\}} {comment|// end}
