import Foundation
#if os{punctuation|(}macOS{punctuation|)} {operator|&&} swift{punctuation|(}{operator|>=}{number|5}.{number|5}{punctuation|)}
#endif
@available{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
public struct Kettle{operator|<}T{operator|:} Comparable{operator|>}{operator|:} Codable where T{operator|:} Hashable {punctuation|\{}
    private{punctuation|(}set{punctuation|)} var litres{operator|:} Double {operator|=} {number|1}.{number|7}
    let name {operator|=} {identifier|"pot \\(litres > 1 ? "}big{identifier|" : "}small{identifier|") \\u\{1F375\}"}
    static let steps{operator|:} [String{operator|:} Int] {operator|=} [{identifier|"pour"}{operator|:} {number|0x1F}{punctuation|,} {identifier|"wait"}{operator|:} 1_000]
    var label{operator|:} String {punctuation|\{} get {punctuation|\{} #{identifier|"raw \\#(name)"}# {punctuation|\}} set {punctuation|\{} litres {operator|=} newValue.isEmpty {operator|?} {number|0} {operator|:} {section keyword|.infinity} {punctuation|\}} {punctuation|\}}

    mutating func boil{punctuation|(}_ n{operator|:} inout Int{punctuation|,} until t{operator|:} Int{operator|?} {operator|=} nil{punctuation|)} async throws {operator|->} some View {punctuation|\{}
        guard let t {operator|=} t{punctuation|,} t {operator|!=} {number|0} else {punctuation|\{} return nil {punctuation|\}}
        for case let {section keyword|.some}{punctuation|(}x{punctuation|)} in [{number|1}{punctuation|,} nil{punctuation|,} {number|3}] where x {operator|%} {number|2} {operator|==} {number|1} {punctuation|\{} n {operator|&}{operator|+=} x {punctuation|\}}
        switch n {punctuation|\{} case {number|0}.{location-counter important|.}{operator|<}{number|10}{operator|:} fallthrough{punctuation|;} case is Int{operator|:} break{punctuation|;} default{operator|:} print{punctuation|(}{identifier|""}"
            multi
            line
            {identifier|""}"{punctuation|)} {punctuation|\}}
        do {punctuation|\{} try await work{punctuation|(}{punctuation|)} {punctuation|\}} catch let e as KettleError {punctuation|\{} fatalError{punctuation|(}{identifier|"\\(e)"}{punctuation|)} {punctuation|\}}
        return items.map {punctuation|\{} ${number|0} {operator|*} {number|2} {punctuation|\}}{section keyword|.sorted}{punctuation|(}by{operator|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension Kettle{operator|:} Equatable {punctuation|\{} subscript{punctuation|(}i{operator|:} Int{punctuation|)} {operator|->} Int {punctuation|\{} i {operator|<<} {number|2} {punctuation|\}} {punctuation|\}} {operator|/}{operator|/} end
