import Foundation
{constant|#}if os{punctuation|(}macOS{punctuation|)} {monadic-operator operator|&}{monadic-operator operator|&} swift{punctuation|(}{function|>}{function|=}{number|5.5}{punctuation|)}
{constant|#}endif
{dyadic-operator operator|@}available{punctuation|(}iOS {number|15}{function|,} {function|*}{punctuation|)}
public struct Kettle{function|<}T{dfn builtin|:} Comparable{function|>}{dfn builtin|:} Codable where T{dfn builtin|:} Hashable {dfn builtin|\{}
    private{punctuation|(}set{punctuation|)} var litres{dfn builtin|:} Double {function|=} {number|1.7}
    let name {function|=} "pot {monadic-operator operator|\\}{punctuation|(}litres {function|>} {number|1} {function|?} "big" {dfn builtin|:} "small"{punctuation|)} {monadic-operator operator|\\}u{dfn builtin|\{}{number|1}F375{dfn builtin|\}}"
    static let steps{dfn builtin|:} {punctuation|[}String{dfn builtin|:} Int{punctuation|]} {function|=} {punctuation|[}"pour"{dfn builtin|:} {number|0}x1F{function|,} "wait"{dfn builtin|:} {number|1}_000{punctuation|]}
    var label{dfn builtin|:} String {dfn builtin|\{} get {dfn builtin|\{} {constant|#}"raw {monadic-operator operator|\\}{constant|#}{punctuation|(}name{punctuation|)}"{comment|# \} set \{ litres = newValue.isEmpty ? 0 : .infinity \} \}}

    mutating func boil{punctuation|(}_ n{dfn builtin|:} inout Int{function|,} until t{dfn builtin|:} Int{function|?} {function|=} nil{punctuation|)} async throws {function|-}{function|>} some View {dfn builtin|\{}
        guard let t {function|=} t{function|,} t {function|!}{function|=} {number|0} else {dfn builtin|\{} return nil {dfn builtin|\}}
        for case let {dyadic-operator operator|.}some{punctuation|(}x{punctuation|)} in {punctuation|[}{number|1}{function|,} nil{function|,} {number|3}{punctuation|]} where x % {number|2} {function|=}{function|=} {number|1} {dfn builtin|\{} n {monadic-operator operator|&}{function|+}{function|=} x {dfn builtin|\}}
        switch n {dfn builtin|\{} case {number|0}{dyadic-operator operator|.}{dyadic-operator operator|.}{function|<}{number|10}{dfn builtin|:} fallthrough{punctuation|;} case is Int{dfn builtin|:} break{punctuation|;} default{dfn builtin|:} print{punctuation|(}"""
            multi
            line
            """{punctuation|)} {dfn builtin|\}}
        do {dfn builtin|\{} try await work{punctuation|(}{punctuation|)} {dfn builtin|\}} catch let e as KettleError {dfn builtin|\{} fatalError{punctuation|(}"{monadic-operator operator|\\}{punctuation|(}e{punctuation|)}"{punctuation|)} {dfn builtin|\}}
        return items{dyadic-operator operator|.}map {dfn builtin|\{} ${number|0} {function|*} {number|2} {dfn builtin|\}}{dyadic-operator operator|.}sorted{punctuation|(}by{dfn builtin|:} {function|>}{punctuation|)}
    {dfn builtin|\}}
{dfn builtin|\}}
extension Kettle{dfn builtin|:} Equatable {dfn builtin|\{} subscript{punctuation|(}i{dfn builtin|:} Int{punctuation|)} {function|-}{function|>} Int {dfn builtin|\{} i {function|<}{function|<} {number|2} {dfn builtin|\}} {dfn builtin|\}} {monadic-operator operator|/}{monadic-operator operator|/} end
