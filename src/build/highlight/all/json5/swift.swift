import Foundation
#if os(macOS) && swift(>={number|5.5})
#endif
@available(iOS {number|15}{punctuation|,} *)
public struct Kettle<{property unquoted|T}{operator|:} Comparable>{operator|:} Codable where {property unquoted|T}{operator|:} Hashable {punctuation|\{}
    private(set) var {property unquoted|litres}{operator|:} Double = {number|1.7}
    let name = {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let {property unquoted|steps}{operator|:} {punctuation|[}{property unquoted|String}{operator|:} Int{punctuation|]} = {punctuation|[}{property|"pour"}{operator|:} {number|0x1F}{punctuation|,} {property|"wait"}{operator|:} {number|1}_000{punctuation|]}
    var {property unquoted|label}{operator|:} String {punctuation|\{} get {punctuation|\{} #{string|"raw \\#(name)"}# {punctuation|\}} set {punctuation|\{} litres = newValue.isEmpty ? {number|0} {operator|:} .infinity {punctuation|\}} {punctuation|\}}

    mutating func boil(_ {property unquoted|n}{operator|:} inout Int{punctuation|,} until {property unquoted|t}{operator|:} Int? = nil) async throws -> some View {punctuation|\{}
        guard let t = t{punctuation|,} t != {number|0} else {punctuation|\{} return nil {punctuation|\}}
        for case let .some(x) in {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where x % {number|2} == {number|1} {punctuation|\{} n &+= x {punctuation|\}}
        switch n {punctuation|\{} case {number|0.}.<{number|10}{operator|:} fallthrough; case is {property unquoted|Int}{operator|:} break; {property unquoted|default}{operator|:} print({string|""}"
            multi
            line
            {string|""}") {punctuation|\}}
        do {punctuation|\{} try await work() {punctuation|\}} catch let e as KettleError {punctuation|\{} fatalError({string|"\\(e)"}) {punctuation|\}}
        return items.map {punctuation|\{} ${number|0} * {number|2} {punctuation|\}}.sorted({property unquoted|by}{operator|:} >)
    {punctuation|\}}
{punctuation|\}}
extension {property unquoted|Kettle}{operator|:} Equatable {punctuation|\{} subscript({property unquoted|i}{operator|:} Int) -> Int {punctuation|\{} i << {number|2} {punctuation|\}} {punctuation|\}} {comment|// end}
