import Foundation
#if os{punctuation|(}macOS{punctuation|)} {operator|&&} swift{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}
#endif
@available{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
public struct Kettle{operator|<}T: Comparable{operator|>}: Codable where T: Hashable {punctuation|\{}
    private{punctuation|(}set{punctuation|)} {keyword|var} litres: Double {operator|=} {number|1.7}
    let name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let steps: {punctuation|[}String: Int{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}: {number|0}x1F{punctuation|,} {string|"wait"}: {number|1}_000{punctuation|]}
    {keyword|var} label: String {punctuation|\{} get {punctuation|\{} #{string|"raw \\#(name)"}# {punctuation|\}} set {punctuation|\{} litres {operator|=} newValue{punctuation|.}isEmpty ? {number|0} : {punctuation|.}infinity {punctuation|\}} {punctuation|\}}

    mutating func boil{punctuation|(}_ n: inout Int{punctuation|,} until t: Int? {operator|=} nil{punctuation|)} async throws {operator|-}{operator|>} some View {punctuation|\{}
        guard let t {operator|=} t{punctuation|,} t !{operator|=} {number|0} else {punctuation|\{} {keyword|return} nil {punctuation|\}}
        for case let {punctuation|.}some{punctuation|(}x{punctuation|)} {operator|in} {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where x % {number|2} {operator|=}{operator|=} {number|1} {punctuation|\{} n {operator|&}{operator|+}{operator|=} x {punctuation|\}}
        switch n {punctuation|\{} case {number|0.}{punctuation|.}{operator|<}{number|10}: fallthrough{punctuation|;} case is Int: break{punctuation|;} default: print{punctuation|(}{string|"""
            multi
            line
            """}{punctuation|)} {punctuation|\}}
        do {punctuation|\{} try await work{punctuation|(}{punctuation|)} {punctuation|\}} catch let e as KettleError {punctuation|\{} fatalError{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        {keyword|return} items{punctuation|.}map {punctuation|\{} ${number|0} {operator|*} {number|2} {punctuation|\}}{punctuation|.}sorted{punctuation|(}by: {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension Kettle: Equatable {punctuation|\{} subscript{punctuation|(}i: Int{punctuation|)} {operator|-}{operator|>} Int {punctuation|\{} i {operator|<<} {number|2} {punctuation|\}} {punctuation|\}} {comment|// end}
