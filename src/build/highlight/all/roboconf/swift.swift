{keyword|import} Foundation
{comment|#if os(macOS) && swift(>=5.5)}
{comment|#endif}
@available(iOS 15{punctuation|,} *)
public struct Kettle<{property|T}{punctuation|:} Comparable>{punctuation|:} Codable where {property|T}{punctuation|:} {component variable|Hashable} {punctuation|\{}
    private(set) var {property|litres}{punctuation|:} Double {punctuation|=} {value attr-value|1.7
    let name = "pot \\(litres > 1 ? "big" : "small") \\}{component variable|u}{punctuation|\{}1F375{punctuation|\}}"
    static let {property|steps}{punctuation|:} [{property|String}{punctuation|:} Int] {punctuation|=} {value attr-value|["pour": 0x1F}{punctuation|,} "wait"{punctuation|:} 1_000]
    var {property|label}{punctuation|:} {component variable|String} {punctuation|\{} {component variable|get} {punctuation|\{} {comment|#"raw \\#(name)"# \} set \{ litres = newValue.isEmpty ? 0 : .infinity \} \}}

    mutating func boil(_ {property|n}{punctuation|:} inout Int{punctuation|,} until {property|t}{punctuation|:} Int? {punctuation|=} {value attr-value|nil) async throws -> some }{component variable|View} {punctuation|\{}
        guard let t {punctuation|=} {value attr-value|t}{punctuation|,} t !{punctuation|=} {value attr-value|0 }{component variable|else} {punctuation|\{} return nil {punctuation|\}}
        for case let {punctuation|.}some(x) in [1{punctuation|,} nil{punctuation|,} 3] where x % 2 {punctuation|=}{value attr-value|= }{component variable|1} {punctuation|\{} n &+{punctuation|=} {value attr-value|x \}
        switch }{component variable|n} {punctuation|\{} case 0{punctuation|.}{punctuation|.}<{property|10}{punctuation|:} fallthrough{punctuation|;} case is {property|Int}{punctuation|:} break{punctuation|;} {property|default}{punctuation|:} print("""
            multi
            line
            """) {punctuation|\}}
        {component variable|do} {punctuation|\{} try await work() {punctuation|\}} catch let e as {component variable|KettleError} {punctuation|\{} fatalError("\\(e)") {punctuation|\}}
        return items{punctuation|.}{component variable|map} {punctuation|\{} $0 * 2 {punctuation|\}}{punctuation|.}sorted({property|by}{punctuation|:} >)
    {punctuation|\}}
{punctuation|\}}
extension {property|Kettle}{punctuation|:} {component variable|Equatable} {punctuation|\{} subscript({property|i}{punctuation|:} Int) -> {component variable|Int} {punctuation|\{} i << 2 {punctuation|\}} {punctuation|\}} // end
