import Foundation
{verb keyword|#}if os{punctuation|(}macOS{punctuation|)} {conjunction variable|&}{conjunction variable|&} swift{punctuation|(}{verb keyword|>}{verb keyword|=}{number|5.5}{punctuation|)}
{verb keyword|#}endif
{conjunction variable|@}available{punctuation|(}iOS {number|15}{verb keyword|,} {verb keyword|*}{punctuation|)}
public struct Kettle{verb keyword|<}T{conjunction variable|:} Comparable{verb keyword|>:} Codable where T{conjunction variable|:} Hashable {verb keyword|\{}
    private{punctuation|(}set{punctuation|)} var litre{verb keyword|s:} Double {verb keyword|=} {number|1.7}
    let name {verb keyword|=} {conjunction variable|"}pot {adverb builtin|\\}{punctuation|(}litres {verb keyword|>} {number|1} {verb keyword|?} {conjunction variable|"}big{conjunction variable|"} {conjunction variable|:} {conjunction variable|"}small{conjunction variable|"}{punctuation|)} {adverb builtin|\\}u{verb keyword|\{}{number|1}F375{adverb builtin|\}}{conjunction variable|"}
    static let step{verb keyword|s:} {verb keyword|[}String{conjunction variable|:} Int{verb keyword|]} {verb keyword|=} {verb keyword|[}{conjunction variable|"}pour{verb keyword|":} {number|0x1}F{verb keyword|,} {conjunction variable|"}wait{verb keyword|":} {number|1}{number|_000}{verb keyword|]}
    var label{conjunction variable|:} String {verb keyword|\{} get {verb keyword|\{} {verb keyword|#}{conjunction variable|"}raw {adverb builtin|\\}{verb keyword|#}{punctuation|(}name{punctuation|)}{conjunction variable|"}{verb keyword|#} {adverb builtin|\}} set {verb keyword|\{} litres {verb keyword|=} newValu{verb keyword|e.}isEmpty {verb keyword|?} {number|0} {conjunction variable|:} {conjunction variable|.}infinity {adverb builtin|\}} {adverb builtin|\}}

    mutating func boil{punctuation|(}{number|_} n{conjunction variable|:} inout Int{verb keyword|,} until {adverb builtin|t:} Int{verb keyword|?} {verb keyword|=} nil{punctuation|)} async throws {verb keyword|-}{verb keyword|>} some View {verb keyword|\{}
        guard let t {verb keyword|=} t{verb keyword|,} t {verb keyword|!}{verb keyword|=} {number|0} else {verb keyword|\{} return nil {adverb builtin|\}}
        for case let {conjunction variable|.}some{punctuation|(}x{punctuation|)} in {verb keyword|[}{number|1}{verb keyword|,} nil{verb keyword|,} {number|3}{verb keyword|]} where x {verb keyword|%} {number|2} {verb keyword|=}{verb keyword|=} {number|1} {verb keyword|\{} n {conjunction variable|&}{verb keyword|+}{verb keyword|=} x {adverb builtin|\}}
        switch n {verb keyword|\{} case {number|0}{conjunction variable|..}{verb keyword|<}{number|1}{verb keyword|0:} fallthrough{verb keyword|;} case is In{adverb builtin|t:} break{verb keyword|;} defaul{adverb builtin|t:} print{punctuation|(}{conjunction variable|"}{conjunction variable|"}{conjunction variable|"}
            multi
            line
            {conjunction variable|"}{conjunction variable|"}{conjunction variable|"}{punctuation|)} {adverb builtin|\}}
        do {verb keyword|\{} try await work{punctuation|(}{punctuation|)} {adverb builtin|\}} catch let e as KettleError {verb keyword|\{} fatalError{punctuation|(}{conjunction variable|"}{adverb builtin|\\}{punctuation|(}e{punctuation|)}{conjunction variable|"}{punctuation|)} {adverb builtin|\}}
        return items{conjunction variable|.}map {verb keyword|\{} {verb keyword|$}{number|0} {verb keyword|*} {number|2} {verb keyword|\}.}sorted{punctuation|(}by{conjunction variable|:} {verb keyword|>}{punctuation|)}
    {adverb builtin|\}}
{adverb builtin|\}}
extension Kettle{conjunction variable|:} Equatable {verb keyword|\{} subscript{punctuation|(}{verb keyword|i:} Int{punctuation|)} {verb keyword|-}{verb keyword|>} Int {verb keyword|\{} i {verb keyword|<}{verb keyword|<} {number|2} {adverb builtin|\}} {adverb builtin|\}} {adverb builtin|/}{adverb builtin|/} end
