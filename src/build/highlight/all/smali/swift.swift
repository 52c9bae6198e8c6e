import Foundation
{comment|#if os(macOS) && swift(>=5.5)}
{comment|#endif}
@{function|available}{punctuation|(}iOS {number|15}{punctuation|,} *{punctuation|)}
{keyword|public} struct Kettle<{field variable|T}{punctuation|:} Comparable>{punctuation|:} Codable where {field variable|T}{punctuation|:} Hashable {punctuation|\{}
    {keyword|private}{punctuation|(}set{punctuation|)} var {field variable|litres}{punctuation|:} Double {operator|=} {number|1.7}
    let name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    {keyword|static} let {field variable|steps}{punctuation|:} {operator|[}{builtin|S}{field variable|tring}{punctuation|:} Int] {operator|=} {operator|[}{string|"pour"}{punctuation|:} {number|0x1F}{punctuation|,} {string|"wait"}{punctuation|:} 1_000]
    var {field variable|label}{punctuation|:} String {punctuation|\{} get {punctuation|\{} {comment|#"raw \\#(name)"# \} set \{ litres = newValue.isEmpty ? 0 : .infinity \} \}}

    mutating func {function|boil}{punctuation|(}_ {field variable|n}{punctuation|:} inout Int{punctuation|,} until {field variable|t}{punctuation|:} Int? {operator|=} nil{punctuation|)} async throws {operator|->} some View {punctuation|\{}
        guard let t {operator|=} t{punctuation|,} t !{operator|=} {number|0} else {punctuation|\{} return nil {punctuation|\}}
        for case let {keyword|.some}{punctuation|(}x{punctuation|)} in {operator|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}] where x % {number|2} {operator|=}{operator|=} {number|1} {punctuation|\{} n &+{operator|=} x {punctuation|\}}
        switch n {punctuation|\{} case 0{operator|..}<{field variable|10}{punctuation|:} fallthrough{punctuation|;} case is {field variable|Int}{punctuation|:} break{punctuation|;} {field variable|default}{punctuation|:} {function|print}{punctuation|(}{string|""}"
            multi
            line
            {string|""}"{punctuation|)} {punctuation|\}}
        do {punctuation|\{} try await {function|work}{punctuation|(}{punctuation|)} {punctuation|\}} catch let e as KettleError {punctuation|\{} {function|fatalError}{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        return items.map {punctuation|\{} ${number|0} * {number|2} {punctuation|\}}{keyword|.sorted}{punctuation|(}{field variable|by}{punctuation|:} >{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension {field variable|Kettle}{punctuation|:} Equatable {punctuation|\{} {function|subscript}{punctuation|(}{field variable|i}{punctuation|:} Int{punctuation|)} {operator|->} Int {punctuation|\{} i << {number|2} {punctuation|\}} {punctuation|\}} // end
