import Foundation
{color symbol|#if} os{punctuation|(}macOS{punctuation|)} && swift{punctuation|(}>=5.5{punctuation|)}
{color symbol|#endif}
@available{punctuation|(}iOS 15{punctuation|,} *{punctuation|)}
public struct Kettle<T{punctuation|:} Comparable>{punctuation|:} Codable where T{punctuation|:} Hashable {punctuation|\{}
    private{punctuation|(}set{punctuation|)} var litres{punctuation|:} Double = 1.7
    let name = {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let steps{punctuation|:} {punctuation|[}String{punctuation|:} Int{punctuation|]} = {punctuation|[}{string|"pour"}{punctuation|:} 0x1F{punctuation|,} {string|"wait"}{punctuation|:} 1_000{punctuation|]}
    var label{punctuation|:} String {punctuation|\{} get {punctuation|\{} #{string|"raw \\#(name)"}# {punctuation|\}} set {punctuation|\{} litres = newValue.isEmpty ? 0 {punctuation|:} .infinity {punctuation|\}} {punctuation|\}}

    mutating func boil{punctuation|(}_ n{punctuation|:} inout Int{punctuation|,} until t{punctuation|:} Int? = nil{punctuation|)} async throws {arrow operator|->} some View {punctuation|\{}
        guard let t = t{punctuation|,} t != 0 else {punctuation|\{} return nil {punctuation|\}}
        for case let .some{punctuation|(}x{punctuation|)} in {punctuation|[}1{punctuation|,} nil{punctuation|,} 3{punctuation|]} where x % 2 == 1 {punctuation|\{} n &+= x {punctuation|\}}
        {keyword|switch} n {punctuation|\{} case 0..<10{punctuation|:} fallthrough{punctuation|;} case {keyword|is} Int{punctuation|:} break{punctuation|;} default{punctuation|:} print{punctuation|(}{string|""}{string|"
            multi
            line
            "}{string|""}{punctuation|)} {punctuation|\}}
        do {punctuation|\{} try await work{punctuation|(}{punctuation|)} {punctuation|\}} catch let e {keyword|as} KettleError {punctuation|\{} fatalError{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        {keyword|return} items.map {punctuation|\{} {variable|$0} * 2 {arrow operator|\}.}sorted{punctuation|(}by{punctuation|:} >{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension Kettle{punctuation|:} Equatable {punctuation|\{} subscript{punctuation|(}i{punctuation|:} Int{punctuation|)} {arrow operator|->} Int {punctuation|\{} i << 2 {punctuation|\}} {punctuation|\}} // end
