import Foundation
{verb operator|#}{keyword|if} os{punctuation|(}macOS{punctuation|)} {verb operator|&}{verb operator|&} swift{punctuation|(}{verb operator|>=}{number|5.5}{punctuation|)}
{verb operator|#}endif
{verb operator|@}available{punctuation|(}iOS {number|15}{verb operator|,} {verb operator|*}{punctuation|)}
public struct Kettle{verb operator|<}T{verb operator|:} Comparable{verb operator|>:} Codable {keyword|where} T{verb operator|:} Hashable {punctuation|\{}
    private{punctuation|(}{keyword|set}{punctuation|)} {keyword|var} litres{verb operator|:} Double {verb operator|=} {number|1.7}
    let name {verb operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let steps{verb operator|:} {punctuation|[}String{verb operator|:} Int{punctuation|]} {verb operator|=} {punctuation|[}{string|"pour"}{verb operator|:} {number|0x1F}{verb operator|,} {string|"wait"}{verb operator|:} {number|1}_000{punctuation|]}
    {keyword|var} label{verb operator|:} String {punctuation|\{} {keyword|get} {punctuation|\{} {verb operator|#}{string|"raw \\#(name)"}{verb operator|#} {punctuation|\}} {keyword|set} {punctuation|\{} litres {verb operator|=} newValue{punctuation|.}isEmpty {verb operator|?} {number|0} {verb operator|:} {punctuation|.}infinity {punctuation|\}} {punctuation|\}}

    mutating func boil{punctuation|(}{verb operator|_} n{verb operator|:} inout Int{verb operator|,} until t{verb operator|:} Int{verb operator|?} {verb operator|=} nil{punctuation|)} async throws {verb operator|-}{verb operator|>} some View {punctuation|\{}
        guard let t {verb operator|=} t{verb operator|,} t {verb operator|!}{verb operator|=} {number|0} else {punctuation|\{} return nil {punctuation|\}}
        for case let {punctuation|.}some{punctuation|(}x{punctuation|)} {keyword|in} {punctuation|[}{number|1}{verb operator|,} nil{verb operator|,} {number|3}{punctuation|]} {keyword|where} x {verb operator|%} {number|2} {verb operator|=}{verb operator|=} {number|1} {punctuation|\{} n {verb operator|&}{verb operator|+}{verb operator|=} x {punctuation|\}}
        switch n {punctuation|\{} case {number|0.}{verb operator|.}{verb operator|<}{number|10}{verb operator|:} fallthrough{punctuation|;} case is Int{verb operator|:} break{punctuation|;} default{verb operator|:} print{punctuation|(}{string|""}"
            multi
            line
            {string|""}"{punctuation|)} {punctuation|\}}
        {keyword|do} {punctuation|\{} try await work{punctuation|(}{punctuation|)} {punctuation|\}} catch let e as KettleError {punctuation|\{} fatalError{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        return items{punctuation|.}map {punctuation|\{} {verb operator|$}{number|0} {verb operator|*} {number|2} {punctuation|\}}{punctuation|.}sorted{punctuation|(}{keyword|by}{verb operator|:} {verb operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension Kettle{verb operator|:} Equatable {punctuation|\{} subscript{punctuation|(}i{verb operator|:} Int{punctuation|)} {verb operator|-}{verb operator|>} Int {punctuation|\{} i {verb operator|<}{verb operator|<} {number|2} {punctuation|\}} {punctuation|\}} {comment|// end}
