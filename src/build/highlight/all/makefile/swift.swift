import Foundation
{comment|#if os(macOS) && swift(>=5.5)}
{comment|#endif}
{operator|@}available{punctuation|(}iOS 15, *{punctuation|)}
{target symbol|public struct Kettle<T}{punctuation|:} Comparable>{punctuation|:} Codable where T{punctuation|:} Hashable {punctuation|\{}
{target symbol|    private(set) var litres}{punctuation|:} Double {operator|=} 1.7
    let name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
{target symbol|    static let steps}{punctuation|:} [String{punctuation|:} Int] {operator|=} [{string|"pour"}{punctuation|:} 0x1F, {string|"wait"}{punctuation|:} 1_000]
{target symbol|    var label}{punctuation|:} String {punctuation|\{} get {punctuation|\{} {comment|#"raw \\#(name)"# \} set \{ litres = newValue.isEmpty ? 0 : .infinity \} \}}

{target symbol|    mutating func boil(_ n}{punctuation|:} inout Int, until t{punctuation|:} Int? {operator|=} nil{punctuation|)} async throws -> some View {punctuation|\{}
        guard let t {operator|=} t, t {operator|!=} 0 {keyword|else} {punctuation|\{} return nil {punctuation|\}}
        for case let .some{punctuation|(}x{punctuation|)} in [1, nil, 3] where x % 2 {operator|=}{operator|=} 1 {punctuation|\{} n &{operator|+=} x {punctuation|\}}
{target symbol|        switch n \{ case 0..<10}{punctuation|:} fallthrough{punctuation|;} case is Int{punctuation|:} break{punctuation|;} default{punctuation|:} print{punctuation|(}{string|""}"
            multi
            line
            {string|""}"{punctuation|)} {punctuation|\}}
        do {punctuation|\{} try await work{punctuation|(}{punctuation|)} {punctuation|\}} catch let e as KettleError {punctuation|\{} fatalError{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
{target symbol|        return items.map \{ {variable|$0} * 2 \}.sorted(by}{punctuation|:} >{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
{target symbol|extension Kettle}{punctuation|:} Equatable {punctuation|\{} subscript{punctuation|(}i{punctuation|:} Int{punctuation|)} -> Int {punctuation|\{} i << 2 {punctuation|\}} {punctuation|\}} // end
