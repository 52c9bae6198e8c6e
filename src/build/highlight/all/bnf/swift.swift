import Foundation
#if os{operator|(}macOS{operator|)} && swift{operator|(}>=5.5{operator|)}
#endif
@available{operator|(}iOS 15, {operator|*}{operator|)}
public struct Kettle{rule|{punctuation|<}T: Comparable{punctuation|>}}: Codable where T: Hashable {operator|\{}
    private{operator|(}set{operator|)} var litres: Double = 1.7
    let name = {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let steps: {operator|[}String: Int{operator|]} = {operator|[}{string|"pour"}: 0x1F, {string|"wait"}: 1_000{operator|]}
    var label: String {operator|\{} get {operator|\{} #{string|"raw \\#(name)"}# {operator|\}} set {operator|\{} litres = newValue.isEmpty {operator|?} 0 : .infinity {operator|\}} {operator|\}}

    mutating func boil{operator|(}_ n: inout Int, until t: Int{operator|?} = nil{operator|)} async throws -> some View {operator|\{}
        guard let t = t, t != 0 else {operator|\{} return nil {operator|\}}
        for case let .some{operator|(}x{operator|)} in {operator|[}1, nil, 3{operator|]} where x % 2 == 1 {operator|\{} n &{operator|+}= x {operator|\}}
        switch n {operator|\{} case 0..<10: fallthrough; case is Int: break; default: print{operator|(}{string|""}"
            multi
            line
            {string|""}"{operator|)} {operator|\}}
        do {operator|\{} try await work{operator|(}{operator|)} {operator|\}} catch let e as KettleError {operator|\{} fatalError{operator|(}{string|"\\(e)"}{operator|)} {operator|\}}
        return items.map {operator|\{} $0 {operator|*} 2 {operator|\}}.sorted{operator|(}by: >{operator|)}
    {operator|\}}
{operator|\}}
extension Kettle: Equatable {operator|\{} subscript{operator|(}i: Int{operator|)} -> Int {operator|\{} i << 2 {operator|\}} {operator|\}} // end
