import {class-name|Foundation}
{operator|#}if os{punctuation|(}macOS{punctuation|)} {operator|&&} swift{punctuation|(}{operator|>}{operator|=}{number|5.5}{punctuation|)}
{operator|#}endif
{operator|@}available{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
public struct {class-name|Kettle}{operator|<}{class-name|T}{punctuation|:} {class-name|Comparable}{operator|>}{punctuation|:} {class-name|Codable} where {class-name|T}{punctuation|:} {class-name|Hashable} {punctuation|\{}
    private{punctuation|(}set{punctuation|)} {keyword|var} {label property|litres}{punctuation|:} {class-name|Double} {operator|=} {number|1.7}
    let name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let {label property|steps}{punctuation|:} {punctuation|[}{class-name|String}{punctuation|:} {class-name|Int}{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}{punctuation|:} {number|0x1F}{punctuation|,} {string|"wait"}{punctuation|:} 1_000{punctuation|]}
    {keyword|var} {label property|label}{punctuation|:} {class-name|String} {punctuation|\{} get {punctuation|\{} {operator|#}{string|"raw \\#(name)"}{operator|#} {punctuation|\}} set {punctuation|\{} litres {operator|=} newValue{punctuation|.}isEmpty {operator|?} {number|0} {punctuation|:} {punctuation|.}infinity {punctuation|\}} {punctuation|\}}

    mutating func boil{punctuation|(}{keyword|_} {label property|n}{punctuation|:} inout {class-name|Int}{punctuation|,} until {label property|t}{punctuation|:} {class-name|Int}{operator|?} {operator|=} {keyword|nil}{punctuation|)} async throws {operator|->} some {class-name|View} {punctuation|\{}
        guard let t {operator|=} t{punctuation|,} t {operator|!=} {number|0} else {punctuation|\{} return {keyword|nil} {punctuation|\}}
        for case let {punctuation|.}some{punctuation|(}x{punctuation|)} in {punctuation|[}{number|1}{punctuation|,} {keyword|nil}{punctuation|,} {number|3}{punctuation|]} where x {operator|%} {number|2} {operator|==} {number|1} {punctuation|\{} n {operator|&}{operator|+}{operator|=} x {punctuation|\}}
        switch n {punctuation|\{} case {number|0}{operator|..}{operator|<}{number|10}{punctuation|:} fallthrough{punctuation|;} case is {class-name|Int}{punctuation|:} break{punctuation|;} {label property|default}{punctuation|:} print{punctuation|(}{string|""}"
            multi
            line
            {string|""}"{punctuation|)} {punctuation|\}}
        do {punctuation|\{} try await work{punctuation|(}{punctuation|)} {punctuation|\}} catch let e as {class-name|KettleError} {punctuation|\{} fatalError{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        return items{punctuation|.}map {punctuation|\{} {char|$0} {operator|*} {number|2} {punctuation|\}}{punctuation|.}sorted{punctuation|(}{label property|by}{punctuation|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension {class-name|Kettle}{punctuation|:} {class-name|Equatable} {punctuation|\{} subscript{punctuation|(}{label property|i}{punctuation|:} {class-name|Int}{punctuation|)} {operator|->} {class-name|Int} {punctuation|\{} i {operator|<<} {number|2} {punctuation|\}} {punctuation|\}} {comment|// end}
