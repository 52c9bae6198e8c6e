import Foundation
{parser-comment comment|#if os(macOS) && swift(>=5.5)}
{parser-comment comment|#endif}
{function|@available}{expression|{punctuation|(}iOS {number|15}, {operator|*}{punctuation|)}}
public struct Kettle{tag|{tag|{punctuation|<}{namespace|T:}} {attr-name|Comparable}{punctuation|>}}: Codable where T: Hashable {punctuation|\{}
    private{expression|{punctuation|(}set{punctuation|)}} var litres: Double = 1.7
    let name = "pot \\{expression|{punctuation|(}litres {operator|>} {number|1} ? {string|"big"} : {string|"small"}{punctuation|)}} \\u{punctuation|\{}1F375{punctuation|\}}"
    static let steps: {punctuation|[}String: Int{punctuation|]} = {punctuation|[}"pour": 0x1F, "wait": 1_000{punctuation|]}
    var label: String {punctuation|\{} get {punctuation|\{} {parser-comment comment|#"raw \\#(name)"# \} set \{ litres = newValue.isEmpty ? 0 : .infinity \} \}}

    mutating func boil{expression|{punctuation|(}_ n: inout Int, until t: Int? = nil{punctuation|)}} async throws -> some View {punctuation|\{}
        guard let t = t, t != 0 else {punctuation|\{} return nil {punctuation|\}}
        for case let .some{expression|{punctuation|(}x{punctuation|)}} in {punctuation|[}1, nil, 3{punctuation|]} where x % 2 == 1 {punctuation|\{} n &+= x {punctuation|\}}
        switch n {punctuation|\{} case 0..<10: fallthrough{punctuation|;} case is Int: break{punctuation|;} default: print{expression|{punctuation|(}{string|""}{string|"
            multi
            line
            "}{string|""}{punctuation|)}} {punctuation|\}}
        do {punctuation|\{} try await work{expression|{punctuation|(}{punctuation|)}} {punctuation|\}} catch let e as KettleError {punctuation|\{} fatalError{expression|{punctuation|(}{string|"\\(e)"}{punctuation|)}} {punctuation|\}}
        return items.map {punctuation|\{} {variable|$0} * 2 {punctuation|\}}.sorted{expression|{punctuation|(}by: {operator|>}{punctuation|)}}
    {punctuation|\}}
{punctuation|\}}
extension Kettle: Equatable {punctuation|\{} subscript{expression|{punctuation|(}i: Int{punctuation|)}} -> Int {punctuation|\{} i << 2 {punctuation|\}} {punctuation|\}} // end
