import Foundation
{comment|#if os(macOS) && swift(>=5.5)}
{comment|#endif}
@available{punctuation|(}iOS 15{punctuation|,} {operator|*}{punctuation|)}
public struct Kettle<T: Comparable>: Codable where T: Hashable {punctuation|\{}
    private{punctuation|(}{function|set}{punctuation|)} {keyword|var} litres: Double = 1{punctuation|.}7
    let name = {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let steps: {namespace|[String: Int]} = {punctuation|[}{string|"pour"}: 0x1F{punctuation|,} {string|"wait"}: 1_000{punctuation|]}
    {keyword|var} label: String {punctuation|\{} get {punctuation|\{} {comment|#"raw \\#(name)"# \} set \{ litres = newValue.isEmpty ? 0 : .infinity \} \}}

    mutating func boil{punctuation|(}_ n: inout Int{punctuation|,} {keyword|until} t: Int? = nil{punctuation|)} async throws {operator|-}> some View {punctuation|\{}
        guard let t = t{punctuation|,} t {operator|!}= 0 {keyword|else} {punctuation|\{} {keyword|return} nil {punctuation|\}}
        {keyword|for} case let {punctuation|.}some{punctuation|(}x{punctuation|)} in {punctuation|[}1{punctuation|,} nil{punctuation|,} 3{punctuation|]} where x {operator|%} 2 == 1 {punctuation|\{} n &{operator|+=} x {punctuation|\}}
        {keyword|switch} n {punctuation|\{} case 0{punctuation|.}{punctuation|.}<10: fallthrough{punctuation|;} case is Int: {keyword|break}{punctuation|;} default: print{punctuation|(}{string|""}{string|"
            multi
            line
            "}{string|""}{punctuation|)} {punctuation|\}}
        {keyword|do} {punctuation|\{} {keyword|try} await work{punctuation|(}{punctuation|)} {punctuation|\}} {keyword|catch} let e as KettleError {punctuation|\{} fatalError{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        {keyword|return} items{punctuation|.}map {punctuation|\{} {variable|$0} {operator|*} 2 {punctuation|\}}{punctuation|.}sorted{punctuation|(}by: >{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension Kettle: Equatable {punctuation|\{} subscript{punctuation|(}i: Int{punctuation|)} {operator|-}> Int {punctuation|\{} i << 2 {punctuation|\}} {punctuation|\}} {operator|/}{operator|/} {keyword|end}
