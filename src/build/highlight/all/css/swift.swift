import Foundation
#if {function|os}{punctuation|(}macOS{punctuation|)} && {function|swift}{punctuation|(}>=5.5{punctuation|)}
#endif
{atrule|{rule|@available}{punctuation|(}iOS 15{punctuation|,} *{punctuation|)}
public struct Kettle<{property|T}{punctuation|:} Comparable>{punctuation|:} Codable where {property|T}{punctuation|:} Hashable} {punctuation|\{}
    {selector|private(set) var litres: Double = 1.7
    let name = "pot \\(litres > 1 ? "big" : "small") \\u\{1F375\}"
    static let steps: [String: Int] = ["pour": 0x1F, "wait": 1_000]
    var label: String} {punctuation|\{} {selector|get} {punctuation|\{} #{string|"raw \\#(name)"}# {punctuation|\}} {selector|set} {punctuation|\{} litres = newValue.isEmpty ? 0 {punctuation|:} .infinity {punctuation|\}} {punctuation|\}}

    {selector|mutating func boil(_ n: inout Int, until t: Int? = nil) async throws -> some View} {punctuation|\{}
        {selector|guard let t = t, t != 0 else} {punctuation|\{} return nil {punctuation|\}}
        {selector|for case let .some(x) in [1, nil, 3] where x % 2 == 1} {punctuation|\{} n &+= x {punctuation|\}}
        {selector|switch n} {punctuation|\{} case 0..<10{punctuation|:} fallthrough{punctuation|;} case is {property|Int}{punctuation|:} break{punctuation|;} {property|default}{punctuation|:} {function|print}{punctuation|(}{string|""}"
            multi
            line
            {string|""}"{punctuation|)} {punctuation|\}}
        {selector|do} {punctuation|\{} try await {function|work}{punctuation|(}{punctuation|)} {punctuation|\}} {selector|catch let e as KettleError} {punctuation|\{} {function|fatalError}{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        {selector|return items.map} {punctuation|\{} $0 * 2 {punctuation|\}}.{function|sorted}{punctuation|(}{property|by}{punctuation|:} >{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
{selector|extension Kettle: Equatable} {punctuation|\{} {selector|subscript(i: Int) -> Int} {punctuation|\{} i << 2 {punctuation|\}} {punctuation|\}} // end
