import Foundation
#if {function|os}{punctuation|(}macOS{punctuation|)} && {function|swift}{punctuation|(}>=5.5{punctuation|)}
#endif
{atrule|{rule|@available}{punctuation|(}iOS 15{punctuation|,} *{punctuation|)}
public struct Kettle<{property|T}{punctuation|:} Comparable>{punctuation|:} Codable where {property|T}{punctuation|:} Hashable} {punctuation|\{}
    {function|private}{punctuation|(}set{punctuation|)} var {property|litres}{punctuation|:} Double = 1.7
    let name = {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    {selector|static let steps: [String: Int] = ["pour": 0x1F, "wait": 1_000]
    var label: String }{punctuation|\{} {selector|get }{punctuation|\{} #{string|"raw \\#(name)"}# {punctuation|\}} {selector|set }{punctuation|\{} litres = newValue.isEmpty ? {property|0} {punctuation|:} .infinity {punctuation|\}} {punctuation|\}}

    mutating func {function|boil}{punctuation|(}_ {property|n}{punctuation|:} inout Int{punctuation|,} until {property|t}{punctuation|:} Int? = nil{punctuation|)} {selector|async throws -> some View }{punctuation|\{}
        {selector|guard let t = t, t != 0 else }{punctuation|\{} return nil {punctuation|\}}
        for case let .{function|some}{punctuation|(}x{punctuation|)} {selector|in [1, nil, 3] where x % 2 == 1 }{punctuation|\{} n &+= x {punctuation|\}}
        {selector|switch n }{punctuation|\{} case 0..<{property|10}{punctuation|:} fallthrough{punctuation|;} case is {property|Int}{punctuation|:} break{punctuation|;} {property|default}{punctuation|:} {function|print}{punctuation|(}{string|""}"
            multi
            line
            {string|""}"{punctuation|)} {punctuation|\}}
        {selector|do }{punctuation|\{} try await {function|work}{punctuation|(}{punctuation|)} {punctuation|\}} {selector|catch let e as KettleError }{punctuation|\{} {function|fatalError}{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        {selector|return items.map }{punctuation|\{} {variable|$0} {operator|*} 2 {punctuation|\}}.{function|sorted}{punctuation|(}{property|by}{punctuation|:} >{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
{selector|extension Kettle: Equatable }{punctuation|\{} {function|subscript}{punctuation|(}{property|i}{punctuation|:} Int{punctuation|)} {selector|-> Int }{punctuation|\{} i << 2 {punctuation|\}} {punctuation|\}} {comment|// end}
